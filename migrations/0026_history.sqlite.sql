-- 0026 registry: what was known when. A version of a record holds from journal line `seq` up to, not including, `until_seq`.
-- Triggers keep it, so that no statement escapes: a change is written before its journal line, whose number is the next one.
CREATE INDEX journal_by_time ON journal (at, seq);

CREATE TABLE producer_history (
    id            TEXT   NOT NULL,
    seq           BIGINT NOT NULL,
    until_seq     BIGINT NOT NULL DEFAULT 9223372036854775807,
    name          TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    commune_code  TEXT,
    PRIMARY KEY (id, seq)
);
INSERT INTO producer_history (id, seq, name, kind, commune_code)
SELECT id, COALESCE((SELECT j.seq FROM journal j WHERE j.at >= producer.created_at ORDER BY j.at, j.seq LIMIT 1),
                    (SELECT seq FROM journal_head)),
       name, kind, commune_code
  FROM producer;
CREATE TRIGGER producer_added AFTER INSERT ON producer BEGIN
    INSERT INTO producer_history (id, seq, name, kind, commune_code)
    SELECT NEW.id, seq + 1, NEW.name, NEW.kind, NEW.commune_code
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, name = excluded.name, kind = excluded.kind, commune_code = excluded.commune_code;
END;
CREATE TRIGGER producer_changed AFTER UPDATE ON producer
WHEN (OLD.name, OLD.kind, OLD.commune_code)
     IS NOT (NEW.name, NEW.kind, NEW.commune_code) BEGIN
    UPDATE producer_history SET until_seq = (SELECT seq + 1 FROM journal_head)
     WHERE id = OLD.id AND until_seq = 9223372036854775807;
    INSERT INTO producer_history (id, seq, name, kind, commune_code)
    SELECT NEW.id, seq + 1, NEW.name, NEW.kind, NEW.commune_code
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, name = excluded.name, kind = excluded.kind, commune_code = excluded.commune_code;
END;
CREATE TRIGGER producer_removed AFTER DELETE ON producer BEGIN
    UPDATE producer_history SET until_seq = (SELECT seq + 1 FROM journal_head)
     WHERE id = OLD.id AND until_seq = 9223372036854775807;
END;

CREATE TABLE product_history (
    id            TEXT   NOT NULL,
    seq           BIGINT NOT NULL,
    until_seq     BIGINT NOT NULL DEFAULT 9223372036854775807,
    name          TEXT   NOT NULL,
    producer_id   TEXT   NOT NULL,
    group_code    TEXT,
    commune_code  TEXT,
    PRIMARY KEY (id, seq)
);
INSERT INTO product_history (id, seq, name, producer_id, group_code, commune_code)
SELECT id, COALESCE((SELECT j.seq FROM journal j WHERE j.at >= product.created_at ORDER BY j.at, j.seq LIMIT 1),
                    (SELECT seq FROM journal_head)),
       name, producer_id, group_code, commune_code
  FROM product;
CREATE TRIGGER product_added AFTER INSERT ON product BEGIN
    INSERT INTO product_history (id, seq, name, producer_id, group_code, commune_code)
    SELECT NEW.id, seq + 1, NEW.name, NEW.producer_id, NEW.group_code, NEW.commune_code
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, name = excluded.name, producer_id = excluded.producer_id,
               group_code = excluded.group_code, commune_code = excluded.commune_code;
END;
CREATE TRIGGER product_changed AFTER UPDATE ON product
WHEN (OLD.name, OLD.producer_id, OLD.group_code, OLD.commune_code)
     IS NOT (NEW.name, NEW.producer_id, NEW.group_code, NEW.commune_code) BEGIN
    UPDATE product_history SET until_seq = (SELECT seq + 1 FROM journal_head)
     WHERE id = OLD.id AND until_seq = 9223372036854775807;
    INSERT INTO product_history (id, seq, name, producer_id, group_code, commune_code)
    SELECT NEW.id, seq + 1, NEW.name, NEW.producer_id, NEW.group_code, NEW.commune_code
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, name = excluded.name, producer_id = excluded.producer_id,
               group_code = excluded.group_code, commune_code = excluded.commune_code;
END;
CREATE TRIGGER product_removed AFTER DELETE ON product BEGIN
    UPDATE product_history SET until_seq = (SELECT seq + 1 FROM journal_head)
     WHERE id = OLD.id AND until_seq = 9223372036854775807;
END;

CREATE TABLE recognition_history (
    id              TEXT   NOT NULL,
    seq             BIGINT NOT NULL,
    until_seq       BIGINT NOT NULL DEFAULT 9223372036854775807,
    product_id      TEXT   NOT NULL,
    stars           BIGINT,
    standing        TEXT   NOT NULL,
    year            BIGINT NOT NULL,
    decided_on      TEXT,
    valid_until     TEXT   NOT NULL,
    extended_until  TEXT,
    revoked_on      TEXT,
    reinstated_on   TEXT,
    replaced_on     TEXT,
    PRIMARY KEY (id, seq)
);
CREATE INDEX recognition_history_by_product ON recognition_history (product_id, id);
INSERT INTO recognition_history (id, seq, product_id, stars, standing, year, decided_on, valid_until, extended_until, revoked_on, reinstated_on, replaced_on)
SELECT id, COALESCE((SELECT j.seq FROM journal j WHERE j.at >= recognition.created_at ORDER BY j.at, j.seq LIMIT 1),
                    (SELECT seq FROM journal_head)),
       product_id, stars, standing, year, decided_on, valid_until, extended_until, revoked_on, reinstated_on, replaced_on
  FROM recognition;
CREATE TRIGGER recognition_added AFTER INSERT ON recognition BEGIN
    INSERT INTO recognition_history (id, seq, product_id, stars, standing, year, decided_on, valid_until, extended_until, revoked_on,
        reinstated_on, replaced_on)
    SELECT NEW.id, seq + 1, NEW.product_id, NEW.stars, NEW.standing, NEW.year, NEW.decided_on, NEW.valid_until,
           NEW.extended_until, NEW.revoked_on, NEW.reinstated_on, NEW.replaced_on
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, product_id = excluded.product_id, stars = excluded.stars,
               standing = excluded.standing, year = excluded.year,
               decided_on = excluded.decided_on, valid_until = excluded.valid_until,
               extended_until = excluded.extended_until, revoked_on = excluded.revoked_on,
               reinstated_on = excluded.reinstated_on, replaced_on = excluded.replaced_on;
END;
CREATE TRIGGER recognition_changed AFTER UPDATE ON recognition
WHEN (OLD.product_id, OLD.stars, OLD.standing, OLD.year, OLD.decided_on, OLD.valid_until,
      OLD.extended_until, OLD.revoked_on, OLD.reinstated_on, OLD.replaced_on)
     IS NOT (NEW.product_id, NEW.stars, NEW.standing, NEW.year, NEW.decided_on, NEW.valid_until,
           NEW.extended_until, NEW.revoked_on, NEW.reinstated_on, NEW.replaced_on) BEGIN
    UPDATE recognition_history SET until_seq = (SELECT seq + 1 FROM journal_head)
     WHERE id = OLD.id AND until_seq = 9223372036854775807;
    INSERT INTO recognition_history (id, seq, product_id, stars, standing, year, decided_on, valid_until, extended_until, revoked_on,
        reinstated_on, replaced_on)
    SELECT NEW.id, seq + 1, NEW.product_id, NEW.stars, NEW.standing, NEW.year, NEW.decided_on, NEW.valid_until,
           NEW.extended_until, NEW.revoked_on, NEW.reinstated_on, NEW.replaced_on
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, product_id = excluded.product_id, stars = excluded.stars,
               standing = excluded.standing, year = excluded.year,
               decided_on = excluded.decided_on, valid_until = excluded.valid_until,
               extended_until = excluded.extended_until, revoked_on = excluded.revoked_on,
               reinstated_on = excluded.reinstated_on, replaced_on = excluded.replaced_on;
END;
CREATE TRIGGER recognition_removed AFTER DELETE ON recognition BEGIN
    UPDATE recognition_history SET until_seq = (SELECT seq + 1 FROM journal_head)
     WHERE id = OLD.id AND until_seq = 9223372036854775807;
END;
