-- 0007 dossier: the producer's own choices apart from the judges' sheets, who judges, and the whole way of a dossier.
CREATE TABLE self_choice (
    dossier_id  TEXT   NOT NULL REFERENCES dossier (id),
    criterion   TEXT   NOT NULL,
    position    BIGINT NOT NULL,                -- of the option, from 1; 0: none, only a note
    note        TEXT,
    PRIMARY KEY (dossier_id, criterion)
);
INSERT INTO self_choice (dossier_id, criterion, position, note)
     SELECT s.dossier_id, c.criterion, c.position, c.note
       FROM score_choice c
       JOIN score_sheet s ON s.id = c.sheet_id
      WHERE s.kind = 'self';

CREATE TABLE dossier_judge (
    dossier_id  TEXT NOT NULL REFERENCES dossier (id),
    account_id  TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (dossier_id, account_id)
);
CREATE INDEX dossier_judge_by_account ON dossier_judge (account_id, dossier_id);
INSERT INTO dossier_judge (dossier_id, account_id)
     SELECT dossier_id, account_id FROM score_sheet WHERE kind = 'member' AND account_id IS NOT NULL;

DROP INDEX dossier_by_stage;
ALTER TABLE dossier RENAME COLUMN stage TO stage_before;
ALTER TABLE dossier ADD COLUMN stage TEXT NOT NULL DEFAULT 'draft'
      CHECK (stage IN ('draft', 'submitted', 'returned', 'forwarded', 'accepted', 'scoring',
                       'discussion', 'evaluated', 'at_ministry', 'recognised', 'not_recognised',
                       'withdrawn', 'stopped'));
UPDATE dossier SET stage = stage_before;
ALTER TABLE dossier DROP COLUMN stage_before;
CREATE INDEX dossier_by_stage ON dossier (stage, due_on, id);
