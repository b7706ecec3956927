#include "evaluation/result_store.hpp"

namespace sen::evaluation::store {

void insert(db::Tx& tx, const Id<Dossier>& dossier, const Evaluation& evaluation, Instant at)
{
    constexpr auto result = R"sql(
        INSERT INTO evaluation (dossier_id, average_hundredths, points_stars, stars, sheets, reason,
                                evaluated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
    )sql";
    constexpr auto knock_out = R"sql(
        INSERT INTO knock_out_finding (dossier_id, criterion, place, reason, found_by, found_at)
             VALUES ($1, $2, $3, $4, $5, $6)
    )sql";
    tx.run(
        result, dossier, evaluation.average.hundredths, evaluation.points_stars, evaluation.stars,
        evaluation.sheets, evaluation.reason, at);
    for (const auto& gate : evaluation.gates)
        put(tx, dossier, gate);
    if (const auto& found = evaluation.knock_out)
        tx.run(
            knock_out, dossier, found->criterion, found->place, found->reason, found->found_by,
            found->found_at);
}

void put(db::Tx& tx, const Id<Dossier>& dossier, const GateFinding& gate)
{
    constexpr auto sql = R"sql(
        INSERT INTO gate_finding (dossier_id, criterion, stars, needs, has, met, found_by, reason)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (dossier_id, criterion, stars)
        DO UPDATE SET needs = excluded.needs, has = excluded.has, met = excluded.met,
                      found_by = excluded.found_by, reason = excluded.reason
    )sql";
    tx.run(
        sql, dossier, gate.criterion, gate.stars, gate.needs, gate.has, gate.met, gate.found_by,
        gate.reason);
}

std::vector<GateFinding> council_findings(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT criterion, stars, needs, has, met, found_by, reason
          FROM gate_finding
         WHERE dossier_id = $1 AND found_by = 'council'
         ORDER BY stars, criterion
    )sql";
    return tx.all<GateFinding>(sql, dossier);
}

std::optional<Evaluation> find_evaluation(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto result = R"sql(
        SELECT average_hundredths, points_stars, stars, sheets, reason
          FROM evaluation
         WHERE dossier_id = $1
    )sql";
    constexpr auto findings = R"sql(
        SELECT criterion, stars, needs, has, met, found_by, reason
          FROM gate_finding
         WHERE dossier_id = $1
         ORDER BY stars, criterion
    )sql";
    constexpr auto knock_out = R"sql(
        SELECT dossier_id, criterion, place, reason, found_by, found_at
          FROM knock_out_finding
         WHERE dossier_id = $1
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
            row.get<std::optional<std::string>>("reason"),
            std::nullopt};
    });
    if (!found) return found;
    found->gates = tx.all<GateFinding>(findings, dossier);
    found->knock_out = tx.one<KnockOutFinding>(knock_out, dossier);
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
