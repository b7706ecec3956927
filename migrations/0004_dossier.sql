-- 0004 dossier: dossiers, their evidence, councils, score sheets, results and decisions.
CREATE TABLE council (
    id               TEXT NOT NULL PRIMARY KEY,
    name             TEXT NOT NULL,
    decision_number  TEXT NOT NULL,
    chair_id         TEXT NOT NULL REFERENCES account (id),
    created_at       TEXT NOT NULL
);
CREATE TABLE council_member (
    council_id  TEXT NOT NULL REFERENCES council (id),
    account_id  TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (council_id, account_id)
);

CREATE TABLE decision (
    id          TEXT   NOT NULL PRIMARY KEY,
    number      TEXT   NOT NULL,
    year        BIGINT NOT NULL,                -- of signing
    signed_on   TEXT   NOT NULL,
    created_by  TEXT   NOT NULL REFERENCES account (id),
    created_at  TEXT   NOT NULL,
    UNIQUE (year, number)
);
-- The last number given out in a year's register.
CREATE TABLE register_counter (
    register  TEXT   NOT NULL,                  -- data/law/numbering.json
    year      BIGINT NOT NULL,
    last      BIGINT NOT NULL,
    PRIMARY KEY (register, year)
);

CREATE TABLE dossier (
    id            TEXT   NOT NULL PRIMARY KEY,
    product_id    TEXT   NOT NULL REFERENCES product (id),
    producer_id   TEXT   NOT NULL REFERENCES producer (id),
    commune_code  TEXT,                         -- data/places; who checks it
    kind          TEXT   NOT NULL CHECK (kind IN ('first', 'upgrade', 'renewal')),
    stage         TEXT   NOT NULL DEFAULT 'draft'
                  CHECK (stage IN ('draft', 'submitted', 'returned', 'forwarded', 'scoring',
                                   'evaluated', 'recognised', 'not_recognised')),
    criteria_set  TEXT   NOT NULL,              -- data/criteria; kept for ever
    submitted_at  TEXT,                         -- the last time it was handed in
    due_on        TEXT,                         -- the commune's last day; while it waits there
    council_id    TEXT   REFERENCES council (id),
    decision_id   TEXT   REFERENCES decision (id),
    created_at    TEXT   NOT NULL,
    version       BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX dossier_by_product ON dossier (product_id);
CREATE INDEX dossier_by_producer ON dossier (producer_id, id);
CREATE INDEX dossier_by_commune ON dossier (commune_code, id);
CREATE INDEX dossier_by_stage ON dossier (stage, due_on, id);
CREATE INDEX dossier_by_council ON dossier (council_id);
CREATE INDEX dossier_by_decision ON dossier (decision_id);

-- What was handed in, each time, as it was. Never changed.
CREATE TABLE dossier_submission (
    dossier_id    TEXT   NOT NULL REFERENCES dossier (id),
    number        BIGINT NOT NULL,              -- 1, 2, … of this dossier
    content       TEXT   NOT NULL,              -- canonical JSON: choices, notes, evidence
    sha256        TEXT   NOT NULL,              -- of content
    submitted_by  TEXT   NOT NULL REFERENCES account (id),
    submitted_at  TEXT   NOT NULL,
    PRIMARY KEY (dossier_id, number)
);

CREATE TABLE evidence (
    id          TEXT NOT NULL PRIMARY KEY,
    dossier_id  TEXT NOT NULL REFERENCES dossier (id),
    file_id     TEXT NOT NULL REFERENCES file (id),
    kind        TEXT NOT NULL,                  -- data/codelists/document_kind.json
    number      TEXT,
    issued_on   TEXT,
    expires_on  TEXT,
    added_at    TEXT NOT NULL,
    removed_at  TEXT                            -- taken out; a submission may still name it
);
CREATE INDEX evidence_by_dossier ON evidence (dossier_id, id);
CREATE INDEX evidence_by_file ON evidence (file_id);
CREATE TABLE evidence_criterion (
    evidence_id  TEXT NOT NULL REFERENCES evidence (id),
    criterion    TEXT NOT NULL,
    PRIMARY KEY (evidence_id, criterion)
);

-- The commune's finding on the four contents, one row a check. Never changed.
CREATE TABLE commune_check (
    dossier_id      TEXT    NOT NULL REFERENCES dossier (id),
    number          BIGINT  NOT NULL,           -- 1, 2, … of this dossier
    forwarded       BOOLEAN NOT NULL,
    local_origin    TEXT,
    local_labour    TEXT,
    idea_origin     TEXT,
    local_identity  TEXT,
    reason          TEXT,
    checked_by      TEXT    NOT NULL,           -- the sign-in name at that time
    checked_at      TEXT    NOT NULL,
    PRIMARY KEY (dossier_id, number)
);

-- One person's scoring of one dossier. Sheets stand side by side; one handed in never changes.
CREATE TABLE score_sheet (
    id            TEXT   NOT NULL PRIMARY KEY,
    dossier_id    TEXT   NOT NULL REFERENCES dossier (id),
    kind          TEXT   NOT NULL CHECK (kind IN ('self', 'member')),
    phase         TEXT   NOT NULL DEFAULT 'independent',
    account_id    TEXT   REFERENCES account (id),  -- the member; NULL on the producer's own
    opinion       TEXT,
    content       TEXT,                         -- canonical JSON, once handed in
    sha256        TEXT,                         -- of content
    submitted_at  TEXT,
    version       BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX score_sheet_of_member ON score_sheet (dossier_id, kind, phase, account_id);
CREATE INDEX score_sheet_by_account ON score_sheet (account_id, dossier_id);
CREATE TABLE score_choice (
    sheet_id   TEXT   NOT NULL REFERENCES score_sheet (id),
    criterion  TEXT   NOT NULL,
    position   BIGINT NOT NULL,                 -- of the option, from 1; 0: none, only a note
    note       TEXT,
    PRIMARY KEY (sheet_id, criterion)
);

-- What the council found, once every sheet is in.
CREATE TABLE evaluation (
    dossier_id          TEXT   NOT NULL PRIMARY KEY REFERENCES dossier (id),
    average_hundredths  BIGINT NOT NULL CHECK (average_hundredths BETWEEN 0 AND 10000),
    points_stars        BIGINT NOT NULL,
    stars               BIGINT NOT NULL,
    evaluated_at        TEXT   NOT NULL
);
CREATE TABLE gate_finding (
    dossier_id  TEXT    NOT NULL REFERENCES dossier (id),
    criterion   TEXT    NOT NULL,
    stars       BIGINT  NOT NULL,
    needs       BIGINT  NOT NULL,               -- points
    has         BIGINT  NOT NULL,               -- the points that most members grant
    met         BOOLEAN NOT NULL,
    found_by    TEXT    NOT NULL DEFAULT 'majority',
    PRIMARY KEY (dossier_id, criterion, stars)
);

-- What a decision said of each dossier.
CREATE TABLE decision_item (
    decision_id     TEXT   NOT NULL REFERENCES decision (id),
    dossier_id      TEXT   NOT NULL UNIQUE REFERENCES dossier (id),
    place           BIGINT NOT NULL,            -- in the order of the decision, from 1
    outcome         TEXT   NOT NULL
                    CHECK (outcome IN ('recognised', 'not_recognised', 'sent_to_ministry')),
    stars           BIGINT NOT NULL,
    recognition_id  TEXT   REFERENCES recognition (id),
    PRIMARY KEY (decision_id, dossier_id)
);
