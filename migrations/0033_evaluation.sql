-- 0033 evaluation: renewals are judged by written opinions, and why a council meets after all.
ALTER TABLE panel ADD COLUMN in_writing BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE panel ADD COLUMN meeting_reason TEXT;
