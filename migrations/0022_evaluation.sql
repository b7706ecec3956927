-- 0022 evaluation: what the council itself finds of a gate and why, and the knock-out that ends a dossier.
ALTER TABLE gate_finding ADD COLUMN reason TEXT;
CREATE TABLE knock_out_finding (
    dossier_id  TEXT   NOT NULL PRIMARY KEY REFERENCES dossier (id),
    criterion   TEXT,                           -- NULL: of the whole dossier
    place       BIGINT NOT NULL,                -- in the list of the criteria set there, from 1
    reason      TEXT   NOT NULL,
    found_by    TEXT   NOT NULL REFERENCES account (id),
    found_at    TEXT   NOT NULL
);
