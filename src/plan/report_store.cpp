#include "plan/report_store.hpp"

namespace sen::plan::store {

std::optional<Report>
find_report(db::Tx& tx, const std::string& period_code, const std::string& commune_code)
{
    constexpr auto sql = R"sql(
        SELECT period_code, commune_code, stage, narrative, difficulties, corrections, known_seq,
               comment, submitted_by, submitted_at, decided_by, decided_at, version
          FROM report
         WHERE period_code = $1 AND commune_code = $2
    )sql";
    return tx.one<Report>(sql, period_code, commune_code);
}

std::vector<ReportLine> report_lines(db::Tx& tx, const std::string& period_code)
{
    constexpr auto sql = R"sql(
        SELECT commune_code, stage, submitted_at, FALSE AS late
          FROM report
         WHERE period_code = $1
         ORDER BY commune_code
    )sql";
    return tx.all<ReportLine>(sql, period_code);
}

bool write_report(db::Tx& tx, const Report& report)
{
    constexpr auto sql = R"sql(
        INSERT INTO report (period_code, commune_code, stage, narrative, difficulties, corrections,
                            known_seq, comment, submitted_by, submitted_at, decided_by,
                            decided_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)
        ON CONFLICT (period_code, commune_code) DO UPDATE
           SET stage = excluded.stage, narrative = excluded.narrative,
               difficulties = excluded.difficulties, corrections = excluded.corrections,
               known_seq = excluded.known_seq, comment = excluded.comment,
               submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at,
               decided_by = excluded.decided_by, decided_at = excluded.decided_at,
               version = report.version + 1
         WHERE report.version = $13
    )sql";
    return tx.run(
               sql, report.period_code, report.commune_code, report.stage, report.narrative,
               report.difficulties, report.corrections.text, report.known_seq, report.comment,
               report.submitted_by, report.submitted_at, report.decided_by, report.decided_at,
               report.version) > 0;
}

}  // namespace sen::plan::store
