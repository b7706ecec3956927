-- 0037 trace: events of EPCIS 2.0 and what each can be found by, capture jobs, named queries, master data.
CREATE TABLE epcis_head (
    id           BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    event_seq    BIGINT NOT NULL,  -- the last number given to an event
    term_number  BIGINT NOT NULL
);
INSERT INTO epcis_head (id, event_seq, term_number) VALUES (1, 0, 0);
CREATE TABLE epcis_job (
    id               TEXT    NOT NULL PRIMARY KEY,
    created_at       TEXT    NOT NULL,
    success          BOOLEAN NOT NULL,
    error_behaviour  TEXT    NOT NULL CHECK (error_behaviour IN ('rollback', 'proceed')),
    event_count      BIGINT  NOT NULL,  -- events that were stored
    errors           TEXT    NOT NULL,  -- JSON: [{"code", "subject"}]
    account_id       TEXT    NOT NULL,
    producer_id      TEXT    NOT NULL   -- empty for who acts for none
);
CREATE INDEX epcis_job_by_producer ON epcis_job (producer_id, id);
CREATE TABLE epcis_event (
    seq             INTEGER NOT NULL PRIMARY KEY,
    event_id        TEXT    NOT NULL,
    id_hash         BIGINT  NOT NULL,
    declares_error  BOOLEAN NOT NULL,
    event_time      BIGINT  NOT NULL,  -- microseconds since 1970, UTC
    record_time     BIGINT  NOT NULL,
    document        TEXT    NOT NULL   -- JSON, with its "@context"
);
CREATE INDEX epcis_event_by_id ON epcis_event (id_hash);
CREATE INDEX epcis_event_by_event_time ON epcis_event (event_time, seq);
CREATE INDEX epcis_event_by_record_time ON epcis_event (record_time, seq);
CREATE TABLE epcis_term (
    number  INTEGER NOT NULL PRIMARY KEY,
    kind    TEXT    NOT NULL,  -- the tail of the query parameter: bizStep, epc, quantity_KGM
    value   TEXT    NOT NULL,  -- empty for a kind of measures
    UNIQUE (kind, value)
);
CREATE TABLE epcis_posting (
    term        BIGINT NOT NULL,
    event_time  BIGINT NOT NULL,
    seq         BIGINT NOT NULL,
    PRIMARY KEY (term, event_time, seq)
);
CREATE INDEX epcis_posting_by_event ON epcis_posting (seq, term);
CREATE TABLE epcis_measure (
    term   BIGINT           NOT NULL,
    value  DOUBLE PRECISION NOT NULL,
    seq    BIGINT           NOT NULL,
    PRIMARY KEY (term, value, seq)
);
CREATE INDEX epcis_measure_by_event ON epcis_measure (seq, term, value);
CREATE TABLE epcis_query (
    name        TEXT NOT NULL PRIMARY KEY,
    definition  TEXT NOT NULL,  -- JSON, as it came
    created_at  TEXT NOT NULL,
    account_id  TEXT NOT NULL
);
CREATE TABLE epcis_attribute (
    element  TEXT NOT NULL,  -- of master data: a place, a class of things, a party
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (element, name, value)
);
CREATE INDEX epcis_attribute_by_name ON epcis_attribute (name, value, element);
CREATE TABLE epcis_child (
    parent  TEXT NOT NULL,
    child   TEXT NOT NULL,
    PRIMARY KEY (parent, child)
);
