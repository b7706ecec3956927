#include "accounts/attempt_store.hpp"

namespace sen::accounts::store {

std::int64_t count_failures(db::Tx& tx, const std::string& key, Instant after)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS failures FROM sign_in_failure WHERE key = $1 AND at > $2
    )sql";
    return tx.scalar<std::int64_t>("failures", sql, key, after).value_or(0);
}

void add_failure(db::Tx& tx, const std::string& key, Instant at)
{
    constexpr auto sql = "INSERT INTO sign_in_failure (id, key, at) VALUES ($1, $2, $3)";
    tx.run(sql, new_id(), key, at);
}

void delete_failures(db::Tx& tx, const std::string& key)
{
    tx.run("DELETE FROM sign_in_failure WHERE key = $1", key);
}

void delete_old_failures(db::Tx& tx, Instant until)
{
    constexpr auto sql = R"sql(
        DELETE FROM sign_in_failure
         WHERE id IN (SELECT id FROM sign_in_failure WHERE at <= $1 ORDER BY at LIMIT 100)
    )sql";
    tx.run(sql, until);
}

}  // namespace sen::accounts::store
