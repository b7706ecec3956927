#include "work/round_board_store.hpp"

namespace sen::work::store {

std::optional<dossier::Round> find_round(db::Tx& tx, const Id<dossier::Round>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, year, number, plan_number, cut_off_on, target_on, created_at
          FROM round
         WHERE id = $1
    )sql";
    return tx.one<dossier::Round>(sql, id);
}

std::vector<BoardPlace> board_places(
    db::Tx& tx, const Id<dossier::Round>& round, const BoardReach& reach, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        WITH led AS MATERIALIZED (
            SELECT d.id, d.version, d.product_id, d.producer_id, d.commune_code, d.kind, d.stage,
                   d.council_id, panel.score_by
              FROM dossier d
              LEFT JOIN panel ON panel.dossier_id = d.id
             WHERE d.round_id = $1
               AND (CAST($3 AS BOOLEAN) OR panel.chair_id = $2
                    OR EXISTS (SELECT 1 FROM council_member m
                                WHERE m.council_id = d.council_id AND m.account_id = $2
                                  AND m.part = 'secretary'))
               AND NOT EXISTS (SELECT 1 FROM recusal r
                                WHERE r.dossier_id = d.id AND r.account_id = $2)
             ORDER BY d.id
             LIMIT $4),
        progress AS (
            SELECT s.dossier_id,
                   COUNT(CASE WHEN s.phase = 'independent' THEN 1 END) AS sheets,
                   COUNT(CASE WHEN s.phase = 'independent' THEN s.submitted_at END) AS sheets_in,
                   COUNT(CASE WHEN s.phase = 'final' THEN 1 END) AS second_looks,
                   COUNT(CASE WHEN s.phase = 'final' THEN s.submitted_at END) AS second_looks_in,
                   MAX(CASE WHEN s.account_id = $2 AND s.phase = 'independent'
                             AND s.submitted_at IS NULL THEN 1 ELSE 0 END) AS own_open
              FROM led
              JOIN score_sheet s ON s.dossier_id = led.id AND s.kind = 'member'
                                AND NOT s.set_aside
             GROUP BY s.dossier_id)
        SELECT led.id AS dossier_id, led.version, product.name AS product_name,
               producer.name AS producer_name, led.commune_code, led.kind, led.stage,
               council.name AS council_name, led.score_by,
               CASE WHEN led.kind = 'renewal'
                    THEN (SELECT MAX(c.checked_at) FROM province_check c
                           WHERE c.dossier_id = led.id AND c.accepted) END AS taken_in_at,
               COALESCE(progress.sheets, 0) AS sheets,
               COALESCE(progress.sheets_in, 0) AS sheets_in,
               COALESCE(progress.second_looks, 0) AS second_looks,
               COALESCE(progress.second_looks_in, 0) AS second_looks_in,
               COALESCE(progress.own_open, 0) AS own_open
          FROM led
          JOIN product ON product.id = led.product_id
          JOIN producer ON producer.id = led.producer_id
          LEFT JOIN council ON council.id = led.council_id
          LEFT JOIN progress ON progress.dossier_id = led.id
         ORDER BY led.id
    )sql";
    return tx.all<BoardPlace>(sql, round, reach.account_id, reach.all, limit);
}

}  // namespace sen::work::store
