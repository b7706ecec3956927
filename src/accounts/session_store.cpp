#include "accounts/session_store.hpp"

namespace sen::accounts::store {

std::optional<SessionOwner> find_session(db::Tx& tx, const std::string& token_hash, Instant now)
{
    constexpr auto sql = R"sql(
        SELECT a.id AS account_id, a.username, a.role, a.commune_code, a.producer_id, s.csrf_token
          FROM session s
          JOIN account a ON a.id = s.account_id
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND NOT a.disabled
    )sql";
    return tx.one<SessionOwner>(sql, token_hash, now);
}

}  // namespace sen::accounts::store
