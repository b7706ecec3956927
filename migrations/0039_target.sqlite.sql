-- 0039 plan: targets that officers add.

CREATE TABLE target (
    id         TEXT    NOT NULL PRIMARY KEY,    -- its code
    content    TEXT    NOT NULL,                -- JSON, as data/plan/targets.json has it
    withdrawn  BOOLEAN NOT NULL DEFAULT FALSE,
    reason     TEXT,                            -- why it was withdrawn
    added_by   TEXT    NOT NULL,                -- the sign-in name at that time
    added_at   TEXT    NOT NULL
);

CREATE TABLE target_history (
    id         TEXT    NOT NULL,
    seq        BIGINT  NOT NULL,
    until_seq  BIGINT  NOT NULL DEFAULT 9223372036854775807,
    content    TEXT    NOT NULL,
    withdrawn  BOOLEAN NOT NULL,
    PRIMARY KEY (id, seq)
);
CREATE TRIGGER target_added AFTER INSERT ON target BEGIN
    INSERT INTO target_history (id, seq, content, withdrawn)
    SELECT NEW.id, seq + 1, NEW.content, NEW.withdrawn
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, content = excluded.content, withdrawn = excluded.withdrawn;
END;
CREATE TRIGGER target_changed AFTER UPDATE ON target BEGIN
    UPDATE target_history SET until_seq = (SELECT seq + 1 FROM journal_head)
     WHERE id = OLD.id AND until_seq = 9223372036854775807;
    INSERT INTO target_history (id, seq, content, withdrawn)
    SELECT NEW.id, seq + 1, NEW.content, NEW.withdrawn
      FROM journal_head
     WHERE TRUE
        ON CONFLICT (id, seq) DO UPDATE
           SET until_seq = excluded.until_seq, content = excluded.content, withdrawn = excluded.withdrawn;
END;
