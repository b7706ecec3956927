-- 0038 plan: what targets count beside the stars, dated and with evidence; figures entered by hand.

CREATE TABLE trait (
    id           TEXT    NOT NULL PRIMARY KEY,
    bearer       TEXT    NOT NULL CHECK (bearer IN ('product', 'producer')),
    bearer_id    TEXT    NOT NULL,              -- product.id or producer.id
    kind         TEXT    NOT NULL,              -- data/codelists/product_trait.json, producer_trait.json
    detail       TEXT,                          -- which platform, which market, with whom
    from_on      TEXT    NOT NULL,
    until_on     TEXT,                          -- the last day
    evidence     TEXT    NOT NULL,
    withdrawn    BOOLEAN NOT NULL DEFAULT FALSE,
    reason       TEXT,                          -- of the last correction
    recorded_by  TEXT    NOT NULL,              -- the sign-in name at that time
    recorded_at  TEXT    NOT NULL,
    version      BIGINT  NOT NULL DEFAULT 1
);
CREATE INDEX trait_by_bearer ON trait (bearer_id, id);

CREATE TABLE trait_history (
    id         TEXT    NOT NULL,
    seq        BIGINT  NOT NULL,
    until_seq  BIGINT  NOT NULL DEFAULT 9223372036854775807,
    bearer_id  TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    from_on    TEXT    NOT NULL,
    until_on   TEXT,
    withdrawn  BOOLEAN NOT NULL,
    reason     TEXT,
    PRIMARY KEY (id, seq)
);
CREATE FUNCTION keep_trait() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        UPDATE trait_history SET until_seq = (SELECT seq + 1 FROM journal_head)
         WHERE id = OLD.id AND until_seq = 9223372036854775807;
    END IF;
    INSERT INTO trait_history (id, seq, bearer_id, kind, from_on, until_on, withdrawn, reason)
    SELECT NEW.id, seq + 1, NEW.bearer_id, NEW.kind, NEW.from_on, NEW.until_on, NEW.withdrawn, NEW.reason
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, bearer_id = excluded.bearer_id, kind = excluded.kind,
               from_on = excluded.from_on, until_on = excluded.until_on, withdrawn = excluded.withdrawn,
               reason = excluded.reason;
    RETURN NULL;
END $$;
CREATE TRIGGER trait_kept AFTER INSERT OR UPDATE ON trait
    FOR EACH ROW EXECUTE FUNCTION keep_trait();

CREATE TABLE manual_figure (
    id            TEXT   NOT NULL PRIMARY KEY,
    seq           BIGINT NOT NULL,              -- of the journal: known from there on
    target_code   TEXT   NOT NULL,              -- data/plan/targets.json
    commune_code  TEXT,                         -- data/places; NULL: of the province
    holds_on      TEXT   NOT NULL,
    numerator     BIGINT NOT NULL CHECK (numerator >= 0),
    denominator   BIGINT CHECK (denominator > 0),
    reason        TEXT   NOT NULL,
    recorded_by   TEXT   NOT NULL,              -- the sign-in name at that time
    recorded_at   TEXT   NOT NULL
);
CREATE INDEX manual_figure_by_target ON manual_figure (target_code, commune_code, holds_on, seq);
