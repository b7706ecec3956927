#include "work/reminder_store.hpp"

namespace sen::work::store {

std::vector<Awaited> awaited_sheets(
    db::Tx& tx, const Id<dossier::Round>& round, const std::string& dossier_id,
    const BoardReach& reach, Date today, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT s.account_id, account.name, account.email, d.id AS dossier_id,
               product.name AS product_name,
               CASE WHEN EXISTS (SELECT 1 FROM reminder r
                                  WHERE r.account_id = s.account_id AND r.made_on = $5)
                    THEN 1 ELSE 0 END AS told_today
          FROM dossier d
          JOIN panel ON panel.dossier_id = d.id
          JOIN product ON product.id = d.product_id
          JOIN score_sheet s ON s.dossier_id = d.id AND s.kind = 'member'
                            AND s.phase = CASE d.stage WHEN 'scoring' THEN 'independent'
                                                       ELSE 'final' END
          JOIN account ON account.id = s.account_id
         WHERE d.round_id = $1 AND d.stage IN ('scoring', 'discussion')
           AND NOT s.set_aside AND s.submitted_at IS NULL
           AND (CAST($2 AS TEXT) = '' OR d.id = $2)
           AND (CAST($4 AS BOOLEAN) OR panel.chair_id = $3
                OR EXISTS (SELECT 1 FROM council_member m
                            WHERE m.council_id = d.council_id AND m.account_id = $3
                              AND m.part = 'secretary'))
           AND NOT EXISTS (SELECT 1 FROM score_sheet own
                            WHERE own.dossier_id = d.id AND own.kind = 'member'
                              AND own.phase = 'independent' AND own.account_id = $3
                              AND NOT own.set_aside AND own.submitted_at IS NULL)
         ORDER BY s.account_id, d.id
         LIMIT $6
    )sql";
    return tx.all<Awaited>(sql, round, dossier_id, reach.account_id, reach.all, today, limit);
}

Lead lead_of(
    db::Tx& tx, const Id<dossier::Round>& round, const std::string& dossier_id,
    const BoardReach& reach)
{
    for (const auto& place : board_places(tx, round, reach, most_board_rows))
        if (place.dossier_id == dossier_id) return {true, place.own_open > 0};
    return {};
}

bool insert_reminder(db::Tx& tx, const Awaited& awaited, Date today, const std::string& made_by)
{
    constexpr auto sql = R"sql(
        INSERT INTO reminder (account_id, dossier_id, made_on, made_by)
             VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING
    )sql";
    return tx.run(sql, awaited.account_id, awaited.dossier_id, today, made_by) == 1;
}

}  // namespace sen::work::store
