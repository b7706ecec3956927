-- 0030 aftercare: a certificate changes its holder, or the holder its address, by decision.
CREATE TABLE holder_change (
    id               TEXT   NOT NULL PRIMARY KEY,
    recognition_id   TEXT   NOT NULL REFERENCES recognition (id),
    kind             TEXT   NOT NULL CHECK (kind IN ('holder', 'address')),
    state            TEXT   NOT NULL DEFAULT 'requested'
                     CHECK (state IN ('requested', 'granted', 'refused')),
    wish             TEXT   NOT NULL,           -- the new holder or address, as it was asked for
    reason           TEXT   NOT NULL,
    requested_by     TEXT   NOT NULL,           -- the sign-in name at that time
    requested_at     TEXT   NOT NULL,
    producer_id      TEXT   REFERENCES producer (id),  -- who holds it by the decision
    address          TEXT,                      -- where, by the decision
    decision_number  TEXT,
    decided_on       TEXT,
    answer           TEXT,                      -- why refused
    version          BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX holder_change_that_waits ON holder_change (recognition_id)
    WHERE state = 'requested';
CREATE INDEX holder_change_by_recognition ON holder_change (recognition_id, id);
CREATE INDEX holder_change_by_state ON holder_change (state, id);
CREATE TABLE holder_change_file (
    change_id  TEXT NOT NULL REFERENCES holder_change (id),
    file_id    TEXT NOT NULL REFERENCES file (id),
    PRIMARY KEY (change_id, file_id)
);
