-- 0020 aftercare: alerts of stars that end soon, and the outbox of e-mail.
CREATE TABLE alert (
    recognition_id  TEXT   NOT NULL REFERENCES recognition (id),
    valid_until     TEXT   NOT NULL,            -- a new end is told anew
    days            BIGINT NOT NULL,            -- the threshold
    made_at         TEXT   NOT NULL,
    PRIMARY KEY (recognition_id, valid_until, days)
);
CREATE TABLE mail (
    id          TEXT   NOT NULL PRIMARY KEY,
    recipient   TEXT   NOT NULL,
    subject     TEXT   NOT NULL,
    body        TEXT   NOT NULL,
    state       TEXT   NOT NULL
                CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unsure')),
    attempts    BIGINT NOT NULL DEFAULT 0,
    next_at     TEXT   NOT NULL,
    claimed_at  TEXT,
    settled_at  TEXT,
    created_at  TEXT   NOT NULL
);
CREATE INDEX mail_by_turn ON mail (state, next_at, id);
