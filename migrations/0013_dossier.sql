-- 0013 dossier: rounds, the province's check, and dossiers that end without a decision.
CREATE TABLE round (
    id           TEXT   NOT NULL PRIMARY KEY,
    year         BIGINT NOT NULL,
    number       BIGINT NOT NULL,               -- of the year, from 1
    plan_number  TEXT,                          -- of an extra round
    cut_off_on   TEXT   NOT NULL,               -- proposed by the commune strictly before
    target_on    TEXT   NOT NULL,               -- results strictly before
    created_at   TEXT   NOT NULL,
    UNIQUE (year, number)
);

ALTER TABLE dossier ADD COLUMN round_id TEXT REFERENCES round (id);
CREATE INDEX dossier_by_round ON dossier (round_id, id);

CREATE TABLE province_check (
    dossier_id  TEXT    NOT NULL REFERENCES dossier (id),
    number      BIGINT  NOT NULL,               -- 1, 2, … of this dossier
    accepted    BOOLEAN NOT NULL,
    reason      TEXT,                           -- why it must be completed
    checked_by  TEXT    NOT NULL,               -- the sign-in name at that time
    checked_at  TEXT    NOT NULL,
    PRIMARY KEY (dossier_id, number)
);

CREATE TABLE dossier_ending (
    dossier_id  TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    reason      TEXT NOT NULL,
    ended_by    TEXT NOT NULL,                  -- the sign-in name at that time
    ended_at    TEXT NOT NULL
);
