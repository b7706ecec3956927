#include "dossier/round_store.hpp"

namespace sen::dossier::store {

bool insert(db::Tx& tx, const Round& round)
{
    constexpr auto sql = R"sql(
        INSERT INTO round (id, year, number, plan_number, cut_off_on, target_on, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (year, number) DO NOTHING
    )sql";
    return tx.run(
               sql, round.id, round.year, round.number, round.plan_number, round.cut_off_on,
               round.target_on, round.created_at) > 0;
}

std::optional<Round> find_round(db::Tx& tx, const Id<Round>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, year, number, plan_number, cut_off_on, target_on, created_at
          FROM round
         WHERE id = $1
    )sql";
    return tx.one<Round>(sql, id);
}

std::vector<RoundWithCounts> rounds(db::Tx& tx, const std::string& before_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT r.id, r.year, r.number, r.plan_number, r.cut_off_on, r.target_on, r.created_at,
               COUNT(CASE WHEN d.stage = 'accepted' THEN 1 END) AS waiting,
               COUNT(CASE WHEN d.stage IN ('scoring', 'discussion') THEN 1 END) AS judged,
               COUNT(CASE WHEN d.stage IN ('evaluated', 'at_ministry') THEN 1 END) AS evaluated,
               COUNT(CASE WHEN d.stage IN ('recognised', 'not_recognised', 'withdrawn', 'stopped')
                          THEN 1 END) AS ended
          FROM (SELECT id, year, number, plan_number, cut_off_on, target_on, created_at
                  FROM round
                 WHERE CAST($1 AS TEXT) = '' OR id < $1
                 ORDER BY id DESC
                 LIMIT $2) r
          LEFT JOIN dossier d ON d.round_id = r.id
         GROUP BY r.id, r.year, r.number, r.plan_number, r.cut_off_on, r.target_on, r.created_at
         ORDER BY r.id DESC
    )sql";
    return tx.all<RoundWithCounts>(sql, before_id, limit);
}

}  // namespace sen::dossier::store
