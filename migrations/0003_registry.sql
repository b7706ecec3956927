-- 0003 registry: producers, products, stars, and changes that wait for approval.
CREATE TABLE producer (
    id                   TEXT    NOT NULL PRIMARY KEY,
    slug                 TEXT    NOT NULL UNIQUE,
    name                 TEXT    NOT NULL,
    name_fold            TEXT    NOT NULL,
    name_sort            TEXT    NOT NULL,
    kind                 TEXT    NOT NULL
                         CHECK (kind IN ('htx', 'tht', 'company', 'household', 'farm',
                                         'association', 'unknown')),
    tax_code             TEXT    UNIQUE,
    commune_code         TEXT,                  -- data/places
    address              TEXT,
    old_place            TEXT,                  -- the place as the source wrote it
    representative_name  TEXT,
    phone                TEXT,
    email                TEXT,
    description          TEXT,
    is_public            BOOLEAN NOT NULL DEFAULT FALSE,
    source_note          TEXT,
    created_at           TEXT    NOT NULL,
    updated_at           TEXT    NOT NULL,
    version              BIGINT  NOT NULL DEFAULT 1
);
CREATE INDEX producer_by_name ON producer (name_sort, id);
CREATE INDEX producer_by_fold ON producer (name_fold);
CREATE INDEX producer_by_commune ON producer (commune_code, name_sort, id);

CREATE TABLE file (
    id              TEXT   NOT NULL PRIMARY KEY,
    name            TEXT   NOT NULL,
    purpose         TEXT   NOT NULL CHECK (purpose IN ('picture', 'evidence', 'document')),
    media_type      TEXT   NOT NULL,
    size            BIGINT NOT NULL,
    sha256          TEXT   NOT NULL,            -- the name of the bytes in the file store
    small_320       TEXT,                       -- SHA-256 of the small pictures
    small_320_size  BIGINT,
    small_800       TEXT,
    small_800_size  BIGINT,
    width           BIGINT,
    height          BIGINT,
    owner_id        TEXT   NOT NULL,            -- account.id
    producer_id     TEXT,
    created_at      TEXT   NOT NULL
);
CREATE INDEX file_by_owner ON file (owner_id, id);

CREATE TABLE product (
    id            TEXT    NOT NULL PRIMARY KEY,
    slug          TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    name_fold     TEXT    NOT NULL,
    name_sort     TEXT    NOT NULL,
    producer_id   TEXT    NOT NULL REFERENCES producer (id),
    group_code    TEXT,                         -- data/codelists/product_group.json
    description   TEXT,
    packaging     TEXT,
    price_dong    BIGINT  CHECK (price_dong >= 0),
    commune_code  TEXT,                         -- data/places; where it is made
    old_place     TEXT,
    picture_id    TEXT    REFERENCES file (id),
    is_public     BOOLEAN NOT NULL DEFAULT FALSE,
    source_note   TEXT,
    created_at    TEXT    NOT NULL,
    updated_at    TEXT    NOT NULL,
    version       BIGINT  NOT NULL DEFAULT 1
);
CREATE INDEX product_by_producer ON product (producer_id, name_sort, id);
CREATE INDEX product_by_name ON product (name_sort, id);
CREATE INDEX product_by_fold ON product (name_fold);
CREATE INDEX product_by_picture ON product (picture_id);

-- A star of a product. What is unknown stays NULL.
CREATE TABLE recognition (
    id                  TEXT    NOT NULL PRIMARY KEY,
    product_id          TEXT    NOT NULL REFERENCES product (id),
    stars               BIGINT  CHECK (stars BETWEEN 1 AND 5),
    points_hundredths   BIGINT  CHECK (points_hundredths BETWEEN 0 AND 10000),
    standing            TEXT    NOT NULL
                        CHECK (standing IN ('decided', 'council_result', 'reported')),
    level               TEXT    NOT NULL
                        CHECK (level IN ('province', 'district', 'ministry', 'unknown')),
    year                BIGINT  NOT NULL,
    decision_number     TEXT,
    decided_on          TEXT,
    valid_until         TEXT    NOT NULL,       -- the last day
    exact_term          BOOLEAN NOT NULL,       -- false: only the year is known
    certificate_number  TEXT    UNIQUE,
    certificate_code    TEXT    NOT NULL UNIQUE,
    revoked_on          TEXT,
    replaced_on         TEXT,
    source_note         TEXT,
    created_at          TEXT    NOT NULL
);
CREATE INDEX recognition_by_product ON recognition (product_id, valid_until, id);

CREATE TABLE change_request (
    id            TEXT   NOT NULL PRIMARY KEY,
    subject_kind  TEXT   NOT NULL CHECK (subject_kind IN ('product', 'producer')),
    subject_id    TEXT   NOT NULL,
    subject_name  TEXT   NOT NULL,
    base_version  BIGINT NOT NULL,
    changes       TEXT   NOT NULL,              -- JSON: [{member, before, after}]
    state         TEXT   NOT NULL DEFAULT 'pending'
                  CHECK (state IN ('pending', 'approved', 'rejected', 'superseded')),
    reason        TEXT,
    requested_by  TEXT   NOT NULL,
    requested_at  TEXT   NOT NULL,
    decided_by    TEXT,
    decided_at    TEXT,
    version       BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX change_request_by_state ON change_request (state, requested_at, id);
CREATE INDEX change_request_by_subject ON change_request (subject_id, state);
