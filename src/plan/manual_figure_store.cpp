#include "plan/manual_figure_store.hpp"

namespace sen::plan::store {

void insert(db::Tx& tx, const ManualFigure& figure)
{
    constexpr auto sql = R"sql(
        INSERT INTO manual_figure (id, seq, target_code, commune_code, holds_on, numerator,
                                   denominator, reason, recorded_by, recorded_at)
             SELECT $1, seq + 1, $2, CAST($3 AS TEXT), $4, CAST($5 AS BIGINT),
                    CAST($6 AS BIGINT), $7, $8, $9
               FROM journal_head
    )sql";
    tx.run(
        sql, figure.id, figure.target_code, figure.commune_code, figure.holds_on, figure.numerator,
        figure.denominator, figure.reason, figure.recorded_by, figure.recorded_at);
}

std::vector<ManualFigure> manual_figures(db::Tx& tx, const Basis& basis)
{
    constexpr auto sql = R"sql(
        SELECT id, target_code, commune_code, holds_on, numerator, denominator, reason,
               recorded_by, recorded_at
          FROM manual_figure
         WHERE seq <= $2 AND holds_on <= $1
         ORDER BY target_code, COALESCE(commune_code, ''), holds_on DESC, seq DESC
    )sql";
    return tx.all<ManualFigure>(sql, basis.on, basis.known_seq);
}

}  // namespace sen::plan::store
