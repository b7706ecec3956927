-- 0028 appeal: complaints and petitions about a result or a decision, with their terms and answers.
CREATE TABLE appeal (
    id                TEXT   NOT NULL PRIMARY KEY,
    kind              TEXT   NOT NULL CHECK (kind IN ('complaint', 'petition')),
    subject_kind      TEXT   NOT NULL CHECK (subject_kind IN ('dossier', 'recognition')),
    subject_id        TEXT   NOT NULL,
    product_id        TEXT   NOT NULL REFERENCES product (id),
    producer_id       TEXT   NOT NULL REFERENCES producer (id),
    commune_code      TEXT,                     -- data/places
    content           TEXT   NOT NULL,
    known_on          TEXT,                     -- when what it is about became known; of a complaint
    late_reason       TEXT,                     -- what kept it from being filed in time
    state             TEXT   NOT NULL
                      CHECK (state IN ('filed', 'accepted', 'refused', 'upheld', 'rejected',
                                       'withdrawn')),
    due_on            TEXT,                     -- the last day of the next step
    accepted_on       TEXT,
    prolonged_reason  TEXT,                     -- why it takes the longer term
    answer_number     TEXT,
    answered_on       TEXT,
    answer            TEXT,                     -- why refused, or what was found
    filed_by          TEXT   NOT NULL,          -- the sign-in name at that time
    filed_at          TEXT   NOT NULL,
    version           BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX appeal_by_term ON appeal (state, due_on, id);
CREATE INDEX appeal_by_producer ON appeal (producer_id, id);
CREATE INDEX appeal_by_commune ON appeal (commune_code, id);
CREATE INDEX appeal_by_subject ON appeal (subject_id, id);
CREATE TABLE appeal_file (
    appeal_id  TEXT NOT NULL REFERENCES appeal (id),
    file_id    TEXT NOT NULL REFERENCES file (id),
    part       TEXT NOT NULL CHECK (part IN ('filing', 'answer')),
    PRIMARY KEY (appeal_id, file_id)
);
