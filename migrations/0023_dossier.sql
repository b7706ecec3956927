-- 0023 dossier: what is wanting of each document, who issued a paper, slips for paper, renewals outside their window.
ALTER TABLE commune_check ADD COLUMN wanting TEXT NOT NULL DEFAULT '{}';  -- JSON: document → reason
ALTER TABLE evidence ADD COLUMN issuer TEXT;
ALTER TABLE receipt ADD COLUMN on_paper BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE receipt ADD COLUMN received_by TEXT;  -- the name of the officer who took it in

CREATE TABLE window_exception (
    dossier_id  TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    reason      TEXT NOT NULL,
    granted_by  TEXT NOT NULL,                  -- the sign-in name at that time
    granted_at  TEXT NOT NULL
);
