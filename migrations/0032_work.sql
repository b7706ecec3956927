-- 0032 work: that a judge was reminded of a sheet, once a day.
CREATE TABLE reminder (
    account_id  TEXT NOT NULL REFERENCES account (id),
    dossier_id  TEXT NOT NULL REFERENCES dossier (id),
    made_on     TEXT NOT NULL,                  -- the day, UTC+7
    made_by     TEXT NOT NULL,                  -- the sign-in name at that time
    PRIMARY KEY (account_id, dossier_id, made_on)
);
CREATE INDEX reminder_by_day ON reminder (account_id, made_on);
