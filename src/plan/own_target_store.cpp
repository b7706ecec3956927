#include "plan/own_target_store.hpp"

namespace sen::plan::store {

std::vector<TargetLine> own_targets(db::Tx& tx, std::int64_t known_seq, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT content
          FROM target_history
         WHERE seq <= $1 AND until_seq > $1 AND NOT withdrawn
         ORDER BY id
         LIMIT $2
    )sql";
    return tx.all<TargetLine>(sql, known_seq, limit);
}

void insert_target(
    db::Tx& tx, const std::string& code, const std::string& content, const std::string& by,
    Instant at)
{
    constexpr auto sql = R"sql(
        INSERT INTO target (id, content, withdrawn, added_by, added_at)
             VALUES ($1, $2, FALSE, $3, $4)
    )sql";
    tx.run(sql, code, content, by, at);
}

bool withdraw_target(db::Tx& tx, const std::string& code, const std::string& reason)
{
    constexpr auto sql = R"sql(
        UPDATE target SET withdrawn = TRUE, reason = $2 WHERE id = $1 AND NOT withdrawn
    )sql";
    return tx.run(sql, code, reason) > 0;
}

}  // namespace sen::plan::store
