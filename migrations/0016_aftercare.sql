-- 0016 aftercare: cases of revocation (QĐ 26/2026/QĐ-TTg, Điều 8).
CREATE TABLE revocation (
    id                 TEXT   NOT NULL PRIMARY KEY,
    recognition_id     TEXT   NOT NULL REFERENCES recognition (id),
    ground             TEXT   NOT NULL,            -- data/codelists/revocation_ground.json
    note               TEXT   NOT NULL,            -- what the verification found
    concluded_on       TEXT   NOT NULL,            -- the term of the decision begins here
    due_on             TEXT   NOT NULL,
    state              TEXT   NOT NULL DEFAULT 'open'
                       CHECK (state IN ('open', 'revoked', 'dropped', 'reinstated')),
    decision_number    TEXT,
    decided_on         TEXT,
    reason             TEXT,                       -- why dropped, or why put in force again
    reinstated_number  TEXT,
    reinstated_on      TEXT,
    opened_by          TEXT   NOT NULL,            -- the sign-in name at that time
    opened_at          TEXT   NOT NULL,
    version            BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX revocation_that_is_open ON revocation (recognition_id) WHERE state = 'open';
CREATE INDEX revocation_by_recognition ON revocation (recognition_id, id);
CREATE INDEX revocation_by_term ON revocation (state, due_on, id);
