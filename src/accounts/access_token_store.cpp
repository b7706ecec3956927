#include "accounts/access_token_store.hpp"

namespace sen::accounts::store {

void insert_token(db::Tx& tx, const AccessToken& token)
{
    constexpr auto sql = R"sql(
        INSERT INTO access_token (token_hash, account_id, name, created_at, expires_at)
             VALUES ($1, $2, $3, $4, $5)
    )sql";
    tx.run(sql, token.token_hash, token.account_id, token.name, token.created_at, token.expires_at);
}

bool has_token(db::Tx& tx, const Id<Account>& account, const std::string& name)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS n FROM access_token WHERE account_id = $1 AND name = $2
    )sql";
    return tx.scalar<std::int64_t>("n", sql, account, name).value_or(0) > 0;
}

bool end_token(db::Tx& tx, const Id<Account>& account, const std::string& name)
{
    return tx.run("DELETE FROM access_token WHERE account_id = $1 AND name = $2", account, name) >
           0;
}

void end_lapsed_tokens(db::Tx& tx, const Id<Account>& account, Instant now)
{
    tx.run("DELETE FROM access_token WHERE account_id = $1 AND expires_at <= $2", account, now);
}

std::optional<SessionOwner> find_owner(db::Tx& tx, const std::string& token_hash, Instant now)
{
    constexpr auto sql = R"sql(
        SELECT a.id AS account_id, a.username, a.name, a.role, a.commune_code, a.producer_id,
               '' AS csrf_token, t.expires_at
          FROM access_token t
          JOIN account a ON a.id = t.account_id
         WHERE t.token_hash = $1 AND t.expires_at > $2 AND NOT a.disabled
    )sql";
    return tx.one<SessionOwner>(sql, token_hash, now);
}

}  // namespace sen::accounts::store
