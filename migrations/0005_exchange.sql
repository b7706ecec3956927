-- 0005 exchange: imports of lists, what each row would do, and what was written.
CREATE TABLE import (
    id           TEXT   NOT NULL PRIMARY KEY,
    file_name    TEXT   NOT NULL,
    state        TEXT   NOT NULL DEFAULT 'reading'
                 CHECK (state IN ('reading', 'previewed', 'applying', 'applied', 'undoing',
                                  'undone', 'failed')),
    rows_read    BIGINT NOT NULL DEFAULT 0,
    rows_total   BIGINT,
    columns      TEXT   NOT NULL DEFAULT '[]',  -- JSON: [{header, field}], one for each column
    counts       TEXT   NOT NULL,               -- JSON: rows by verdict
    refusal      TEXT,                          -- the code, when failed
    created_by   TEXT   NOT NULL,
    created_at   TEXT   NOT NULL,
    applied_at   TEXT,
    applied_seq  BIGINT,                        -- journal.seq of import.applied
    version      BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX import_by_state ON import (state);

CREATE TABLE import_row (
    import_id         TEXT   NOT NULL REFERENCES import (id),
    row_number        BIGINT NOT NULL,          -- as the user's program counts it
    verdict           TEXT   NOT NULL
                      CHECK (verdict IN ('new', 'same', 'changed', 'doubtful', 'rejected')),
    reasons           TEXT   NOT NULL,          -- JSON: [{field, code}]
    cells             TEXT   NOT NULL,          -- JSON: the texts of the row
    resembles         TEXT   NOT NULL,          -- JSON: [{id, name, detail, likeness}]
    product_id        TEXT,                     -- in the register when the row was judged
    product_version   BIGINT,
    producer_id       TEXT,
    producer_version  BIGINT,
    commune_code      TEXT,
    PRIMARY KEY (import_id, row_number)
);
CREATE INDEX import_row_by_verdict ON import_row (import_id, verdict, row_number);

-- What an applied import wrote, so that it can be taken back.
CREATE TABLE import_record (
    import_id  TEXT   NOT NULL REFERENCES import (id),
    seq        BIGINT NOT NULL,
    kind       TEXT   NOT NULL CHECK (kind IN ('producer', 'product', 'recognition')),
    record_id  TEXT   NOT NULL,
    action     TEXT   NOT NULL CHECK (action IN ('created', 'published', 'replaced')),
    version    BIGINT NOT NULL,                 -- of the record when the import was done; 0 of a star
    PRIMARY KEY (import_id, seq)
);
CREATE INDEX import_record_by_record ON import_record (record_id);
