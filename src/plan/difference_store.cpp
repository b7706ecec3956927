#include "plan/difference_store.hpp"

namespace sen::plan::store {

std::vector<CauseLine> causes(db::Tx& tx, std::int64_t from, std::int64_t to)
{
    constexpr auto sql = R"sql(
        WITH change AS (
            SELECT id AS record_id, seq, CAST(NULL AS TEXT) AS reason FROM product_history
             WHERE seq > $1 AND seq <= $2
             UNION
            SELECT id, until_seq, NULL FROM product_history
             WHERE until_seq > $1 AND until_seq <= $2
             UNION
            SELECT id, seq, NULL FROM producer_history
             WHERE seq > $1 AND seq <= $2
             UNION
            SELECT product_id, seq, NULL FROM recognition_history
             WHERE seq > $1 AND seq <= $2
             UNION
            SELECT product_id, until_seq, NULL FROM recognition_history
             WHERE until_seq > $1 AND until_seq <= $2
             UNION
            SELECT bearer_id, seq, reason FROM trait_history
             WHERE seq > $1 AND seq <= $2)
        SELECT change.record_id, journal.seq, journal.at, journal.actor, journal.action,
               MAX(change.reason) AS reason
          FROM change
          JOIN journal ON journal.seq = change.seq
         GROUP BY change.record_id, journal.seq, journal.at, journal.actor, journal.action
         ORDER BY journal.seq, change.record_id
    )sql";
    return tx.all<CauseLine>(sql, from, to);
}

}  // namespace sen::plan::store
