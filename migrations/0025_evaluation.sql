-- 0025 evaluation: what judges declare before they open a sheet, who was taken off a dossier and why; a sheet of theirs is set aside.
CREATE TABLE declaration (
    dossier_id   TEXT    NOT NULL REFERENCES dossier (id),
    account_id   TEXT    NOT NULL REFERENCES account (id),
    conflict     BOOLEAN NOT NULL,
    reason       TEXT,
    declared_at  TEXT    NOT NULL,
    PRIMARY KEY (dossier_id, account_id)
);
CREATE TABLE recusal (
    dossier_id      TEXT NOT NULL REFERENCES dossier (id),
    account_id      TEXT NOT NULL REFERENCES account (id),
    found_by        TEXT NOT NULL CHECK (found_by IN ('judge', 'leader', 'rule')),
    reason          TEXT NOT NULL,
    replacement_id  TEXT REFERENCES account (id),
    recused_by      TEXT NOT NULL,
    recused_at      TEXT NOT NULL,
    PRIMARY KEY (dossier_id, account_id)
);
ALTER TABLE score_sheet ADD COLUMN set_aside BOOLEAN NOT NULL DEFAULT FALSE;
