-- 0024 registry: a star's term may be extended once; by which law and by whom an old star was given.
ALTER TABLE recognition ADD COLUMN extended_until TEXT;
ALTER TABLE recognition ADD COLUMN extension_number TEXT;
ALTER TABLE recognition ADD COLUMN extension_on TEXT;
ALTER TABLE recognition ADD COLUMN regime TEXT;
ALTER TABLE recognition ADD COLUMN issuer TEXT;
ALTER TABLE recognition ADD COLUMN issuer_code TEXT;
DROP INDEX recognition_by_end;
CREATE INDEX recognition_by_last_day ON recognition ((COALESCE(extended_until, valid_until)), id);
