#include "evaluation/result_store.hpp"

namespace sen::evaluation::store {

void insert(db::Tx& tx, const Id<Dossier>& dossier, const Evaluation& evaluation, Instant at)
{
    constexpr auto result = R"sql(
        INSERT INTO evaluation (dossier_id, average_hundredths, points_stars, stars, sheets, reason,
                                evaluated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
    )sql";
    constexpr auto finding = R"sql(
        INSERT INTO gate_finding (dossier_id, criterion, stars, needs, has, met)
             VALUES ($1, $2, $3, $4, $5, $6)
    )sql";
    tx.run(
        result, dossier, evaluation.average.hundredths, evaluation.points_stars, evaluation.stars,
        evaluation.sheets, evaluation.reason, at);
    for (const auto& gate : evaluation.gates)
        tx.run(finding, dossier, gate.criterion, gate.stars, gate.needs, gate.has, gate.met);
}

std::optional<Evaluation> find_evaluation(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto result = R"sql(
        SELECT average_hundredths, points_stars, stars, sheets, reason
          FROM evaluation
         WHERE dossier_id = $1
    )sql";
    constexpr auto findings = R"sql(
        SELECT criterion, stars, needs, has, met
          FROM gate_finding
         WHERE dossier_id = $1
         ORDER BY stars, criterion
    )sql";
    std::optional<Evaluation> found;
    const db::Value values[] = {db::value(dossier)};
    tx.each(result, values, [&](const db::Row& row) {
        found = Evaluation{
            {row.get<std::int64_t>("average_hundredths")},
            row.get<int>("points_stars"),
            row.get<int>("stars"),
            {},
            row.get<std::int64_t>("sheets"),
            row.get<std::optional<std::string>>("reason")};
    });
    if (found) found->gates = tx.all<GateFinding>(findings, dossier);
    return found;
}

Instant evaluated_at(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT evaluated_at FROM evaluation WHERE dossier_id = $1
    )sql";
    const auto at = tx.scalar<Instant>("evaluated_at", sql, dossier);
    CHECK(at.has_value());
    return *at;
}

}  // namespace sen::evaluation::store
