-- 0011 evaluation: the part each one has in a council: chair, secretary, member, advisor; who of them scores.
ALTER TABLE council_member ADD COLUMN part TEXT NOT NULL DEFAULT 'member'
      CHECK (part IN ('chair', 'secretary', 'member', 'advisor'));
ALTER TABLE council_member ADD COLUMN scores BOOLEAN NOT NULL DEFAULT TRUE;
UPDATE council_member SET part = 'chair'
 WHERE account_id = (SELECT chair_id FROM council WHERE council.id = council_member.council_id);
