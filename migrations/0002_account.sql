-- 0002 accounts: who may sign in, and who is signed in.
CREATE TABLE account (
    id             TEXT    NOT NULL PRIMARY KEY,
    username       TEXT    NOT NULL UNIQUE,     -- lower case: a-z 0-9 . - _
    name           TEXT    NOT NULL,
    role           TEXT    NOT NULL
                   CHECK (role IN ('province', 'commune', 'council', 'advisor', 'producer',
                                   'department', 'reader', 'inspector', 'admin')),
    commune_code   TEXT,
    producer_id    TEXT,
    password_hash  TEXT    NOT NULL,            -- Argon2id, PHC string
    disabled       BOOLEAN NOT NULL DEFAULT FALSE,
    created_at     TEXT    NOT NULL,
    version        BIGINT  NOT NULL DEFAULT 1
);

CREATE TABLE session (
    token_hash    TEXT NOT NULL PRIMARY KEY,    -- SHA-256 of the cookie's token
    account_id    TEXT NOT NULL REFERENCES account (id),
    csrf_token    TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    expires_at    TEXT NOT NULL
);
CREATE INDEX session_by_account ON session (account_id);
CREATE INDEX session_by_expiry ON session (expires_at);

-- Failed sign-ins, counted over a window by name and by address.
CREATE TABLE sign_in_failure (
    id    TEXT NOT NULL PRIMARY KEY,
    key   TEXT NOT NULL,                        -- "name:<SHA-256>" or "address:…"
    at    TEXT NOT NULL
);
CREATE INDEX sign_in_failure_by_key ON sign_in_failure (key, at);
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (at);
