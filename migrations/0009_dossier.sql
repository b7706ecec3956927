-- 0009 dossier: indexes in the order of the lists by stage, so that a page costs a page and not every dossier.
DROP INDEX dossier_by_stage;
CREATE INDEX dossier_by_stage ON dossier (stage, id);
CREATE INDEX dossier_by_urgency
    ON dossier (stage, (CASE WHEN due_on IS NULL THEN 1 ELSE 0 END), due_on, id);
