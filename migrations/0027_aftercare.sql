-- 0027 aftercare: what goes to the ministry goes before a day of the law; letters that did not go out are found by age.
ALTER TABLE ministry_case ADD COLUMN target_on TEXT;
ALTER TABLE ministry_case ADD COLUMN late_reason TEXT;
CREATE INDEX mail_in_trouble ON mail (id) WHERE state IN ('failed', 'unsure');
