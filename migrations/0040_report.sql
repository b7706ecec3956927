-- 0040 plan: the report of a commune for a period.
CREATE TABLE report (
    period_code   TEXT   NOT NULL,              -- data/plan/periods.json
    commune_code  TEXT   NOT NULL,              -- data/places
    stage         TEXT   NOT NULL
                  CHECK (stage IN ('draft', 'submitted', 'returned', 'accepted')),
    narrative     TEXT,
    difficulties  TEXT,
    corrections   TEXT   NOT NULL,              -- JSON: [{target_code, numerator, denominator, reason}]
    known_seq     BIGINT NOT NULL,              -- of the journal: what its figures rest on
    comment       TEXT,                         -- why it was returned or opened again
    submitted_by  TEXT,                         -- the sign-in name at that time
    submitted_at  TEXT,
    decided_by    TEXT,
    decided_at    TEXT,
    version       BIGINT NOT NULL,
    PRIMARY KEY (period_code, commune_code)
);
