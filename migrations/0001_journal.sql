-- 0001 access: the journal. Append only; each line carries the hash of the one before.
CREATE TABLE journal (
    seq            BIGINT NOT NULL PRIMARY KEY,
    at             TEXT   NOT NULL,             -- UTC
    actor_id       TEXT   NOT NULL,             -- account.id; empty for the program itself
    actor          TEXT   NOT NULL,             -- the sign-in name at that time
    action         TEXT   NOT NULL,
    subject_kind   TEXT   NOT NULL,
    subject_id     TEXT   NOT NULL,
    particulars    TEXT   NOT NULL,             -- JSON without personal data
    request_id     TEXT   NOT NULL,
    previous_hash  TEXT   NOT NULL,
    hash           TEXT   NOT NULL
);
CREATE INDEX journal_by_subject ON journal (subject_id, seq);

-- The end of the chain: locked while a line is added, and proof that none was cut off.
CREATE TABLE journal_head (
    id    BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    seq   BIGINT NOT NULL,
    hash  TEXT   NOT NULL
);
INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, '');
