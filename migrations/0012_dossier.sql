-- 0012 dossier: the commune's slip for each dossier handed in, numbered by commune and year.
CREATE TABLE receipt (
    dossier_id   TEXT   NOT NULL,
    submission   BIGINT NOT NULL,               -- dossier_submission.number
    number       TEXT   NOT NULL,               -- as written
    received_at  TEXT   NOT NULL,
    due_on       TEXT   NOT NULL,               -- the commune's last day
    PRIMARY KEY (dossier_id, submission),
    FOREIGN KEY (dossier_id, submission) REFERENCES dossier_submission (dossier_id, number)
);

CREATE TABLE receipt_counter (
    commune_code  TEXT   NOT NULL,              -- data/places
    year          BIGINT NOT NULL,
    last          BIGINT NOT NULL,
    PRIMARY KEY (commune_code, year)
);
