#include "evaluation/paper_store.hpp"

#include "evaluation/council.hpp"

namespace sen::evaluation::store {
namespace {

/// One row a dossier with a result; ends before WHERE.
std::string judged_from(std::string_view source)
{
    constexpr auto columns = R"sql(
        SELECT d.id AS dossier_id, product.name AS product, producer.name AS producer,
               COALESCE(product.commune_code, d.commune_code) AS commune_code, d.criteria_set,
               e.average_hundredths AS points_hundredths, e.stars, d.council_id, e.evaluated_at,
               (SELECT COUNT(DISTINCT s.account_id)
                  FROM score_sheet s
                 WHERE s.dossier_id = d.id AND s.kind = 'member'
                   AND s.submitted_at IS NOT NULL AND NOT s.set_aside) AS sheets
          FROM )sql";
    constexpr auto joins = R"sql(
          JOIN evaluation e ON e.dossier_id = d.id
          JOIN product ON product.id = d.product_id
          JOIN producer ON producer.id = d.producer_id
    )sql";
    return columns + std::string(source) + joins;
}

}  // namespace

std::vector<Judged> judged_by(db::Tx& tx, const Id<Decision>& decision)
{
    static const auto sql = judged_from("decision_item i JOIN dossier d ON d.id = i.dossier_id") +
                            "WHERE i.decision_id = $1 ORDER BY i.place LIMIT 500";
    return tx.all<Judged>(sql, decision);
}

std::vector<Judged> judged_among(db::Tx& tx, const std::vector<Id<Dossier>>& dossiers)
{
    if (dossiers.empty()) return {};
    const auto sql = judged_from("dossier d") + "WHERE d.id IN (" +
                     db::placeholders(1, dossiers.size()) + ") LIMIT 500";
    std::vector<db::Value> values;
    for (const auto& id : dossiers)
        values.push_back(db::value(id));
    std::vector<Judged> found;
    tx.each(sql, values, [&](const db::Row& row) { found.push_back(row.as<Judged>()); });
    return found;
}

std::optional<DecisionHead> find_head(db::Tx& tx, const Id<Decision>& decision)
{
    return tx.one<DecisionHead>("SELECT number, signed_on FROM decision WHERE id = $1", decision);
}

}  // namespace sen::evaluation::store
