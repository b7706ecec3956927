#include "accounts/session_store.hpp"

namespace sen::accounts::store {

http::Identity SessionOwner::identity() const
{
    return {
        {account_id.text, username, role, commune_code.value_or(""), producer_id.value_or("")},
        csrf_token};
}

void insert(db::Tx& tx, const NewSession& session)
{
    constexpr auto sql = R"sql(
        INSERT INTO session (token_hash, account_id, csrf_token, created_at, expires_at)
             VALUES ($1, $2, $3, $4, $5)
    )sql";
    tx.run(
        sql, session.token_hash, session.account_id, session.csrf_token, session.created_at,
        session.expires_at);
}

std::optional<SessionOwner> find_session(db::Tx& tx, const std::string& token_hash, Instant now)
{
    constexpr auto sql = R"sql(
        SELECT a.id AS account_id, a.username, a.name, a.role, a.commune_code, a.producer_id,
               s.csrf_token, s.expires_at
          FROM session s
          JOIN account a ON a.id = s.account_id
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND NOT a.disabled
    )sql";
    return tx.one<SessionOwner>(sql, token_hash, now);
}

void end_session(db::Tx& tx, const std::string& token_hash)
{
    tx.run("DELETE FROM session WHERE token_hash = $1", token_hash);
}

void end_sessions(db::Tx& tx, const Id<Account>& account_id, const std::string& kept_token_hash)
{
    constexpr auto sql = "DELETE FROM session WHERE account_id = $1 AND token_hash <> $2";
    tx.run(sql, account_id, kept_token_hash);
}

void delete_lapsed_sessions(db::Tx& tx, Instant now)
{
    constexpr auto sql = R"sql(
        DELETE FROM session
         WHERE token_hash IN (
               SELECT token_hash
                 FROM session
                WHERE expires_at <= $1
                ORDER BY expires_at
                LIMIT 100)
    )sql";
    tx.run(sql, now);
}

}  // namespace sen::accounts::store
