-- 0036 accounts: tokens by which programs act for an account, where a door takes them.
CREATE TABLE access_token (
    token_hash  TEXT NOT NULL PRIMARY KEY,
    account_id  TEXT NOT NULL REFERENCES account (id),
    name        TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    expires_at  TEXT NOT NULL,
    UNIQUE (account_id, name)
);
