-- 0021 evaluation: panels: who leads the judging of one dossier, until when each scores alone, when they began to read together; how many sheets made a result.
CREATE TABLE panel (
    dossier_id  TEXT   NOT NULL PRIMARY KEY REFERENCES dossier (id),
    chair_id    TEXT   NOT NULL REFERENCES account (id),
    score_by    TEXT,                           -- the last day for independent sheets, UTC+7
    opened_at   TEXT,                           -- when the discussion began
    absence     TEXT,                           -- why it began without every sheet
    version     BIGINT NOT NULL DEFAULT 1
);
INSERT INTO panel (dossier_id, chair_id)
     SELECT d.id, c.chair_id
       FROM dossier d
       JOIN council c ON c.id = d.council_id;

ALTER TABLE evaluation ADD COLUMN sheets BIGINT NOT NULL DEFAULT 0;
ALTER TABLE evaluation ADD COLUMN reason TEXT;
UPDATE evaluation
   SET sheets = (SELECT COUNT(*)
                   FROM score_sheet s
                  WHERE s.dossier_id = evaluation.dossier_id AND s.kind = 'member'
                    AND s.submitted_at IS NOT NULL);
