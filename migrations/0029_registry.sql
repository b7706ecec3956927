-- 0029 registry: who held a certificate before, and until when.
CREATE TABLE past_holder (
    recognition_id   TEXT NOT NULL REFERENCES recognition (id),
    until_on         TEXT NOT NULL,             -- from this day on another held it, or elsewhere
    producer_id      TEXT NOT NULL REFERENCES producer (id),
    name             TEXT NOT NULL,             -- as it was then
    address          TEXT,
    commune_code     TEXT,
    decision_number  TEXT NOT NULL,             -- of the change
    PRIMARY KEY (recognition_id, until_on)
);
