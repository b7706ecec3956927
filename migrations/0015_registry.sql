-- 0015 registry: a star that was revoked may be put in force again by a new decision.
ALTER TABLE recognition ADD COLUMN reinstated_on TEXT;
