-- 0017 dossier: what was decided for the ministry stands there.
UPDATE dossier SET stage = 'at_ministry' WHERE stage = 'evaluated' AND decision_id IS NOT NULL;
