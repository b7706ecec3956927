#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "plan/board.hpp"
#include "plan/period.hpp"

namespace sen::http {
class Router;
}

namespace sen::plan {

/// Where a commune's report stands. An accepted one is locked until it is opened again.
enum class ReportStage { none, draft, submitted, returned, accepted };
constexpr auto names(ReportStage)
{
    return std::array<std::string_view, 5>{"none", "draft", "submitted", "returned", "accepted"};
}

/// What a commune says instead of a figure of the register, and why.
struct Correction {
    std::string target_code;
    std::int64_t numerator = 0;
    std::optional<std::int64_t> denominator;
    std::string reason;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"target_code", &Correction::target_code},
            Field{"numerator", &Correction::numerator},
            Field{"denominator", &Correction::denominator},
            Field{"reason", &Correction::reason},
        };
    }
};

/// The report of one commune for one period.
struct Report {
    std::string period_code;
    std::string commune_code;
    ReportStage stage = ReportStage::none;
    std::optional<std::string> narrative;
    std::optional<std::string> difficulties;  ///< khó khăn, vướng mắc
    json::Raw corrections;                    ///< JSON: a list of Correction
    std::int64_t known_seq = 0;               ///< what its figures rest on, once handed in
    std::optional<std::string> comment;       ///< why it was returned or opened again
    std::optional<std::string> submitted_by;  ///< the sign-in name at that time
    std::optional<Instant> submitted_at;
    std::optional<std::string> decided_by;
    std::optional<Instant> decided_at;
    std::int64_t version = 0;  ///< 0 before anything was saved

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"period_code", &Report::period_code},
            Field{"commune_code", &Report::commune_code},
            Field{"stage", &Report::stage},
            Field{"narrative", &Report::narrative},
            Field{"difficulties", &Report::difficulties},
            Field{"corrections", &Report::corrections},
            Field{"known_seq", &Report::known_seq},
            Field{"comment", &Report::comment},
            Field{"submitted_by", &Report::submitted_by},
            Field{"submitted_at", &Report::submitted_at},
            Field{"decided_by", &Report::decided_by},
            Field{"decided_at", &Report::decided_at},
            Field{"version", &Report::version},
        };
    }
};

/// A report with its figures: of the cut-off day, as known when it was handed in, or now before.
struct ReportInFull {
    Period period;
    Report report;
    std::vector<TargetFigure> figures;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"period", &ReportInFull::period},
            Field{"report", &ReportInFull::report},
            Field{"figures", &ReportInFull::figures},
        };
    }
};

/// How one commune stands in a period.
struct ReportLine {
    std::string commune_code;
    ReportStage stage = ReportStage::none;
    std::optional<Instant> submitted_at;
    bool late = false;  ///< handed in on the due day or after, or not yet and the day has come

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"commune_code", &ReportLine::commune_code},
            Field{"stage", &ReportLine::stage},
            Field{"submitted_at", &ReportLine::submitted_at},
            Field{"late", &ReportLine::late},
        };
    }
};

/// The rule books that reports rest on.
struct ReportBooks {
    const TargetBook& targets;
    const PeriodBook& periods;
};

/// What a commune writes; figures of the register are not among it.
struct ReportText {
    std::int64_t version = 0;
    std::optional<std::string> narrative;
    std::optional<std::string> difficulties;
    std::vector<Correction> corrections;
};

/// Every commune of today in a period, by code. Refuses "period.not_found".
Result<std::vector<ReportLine>>
report_lines(Call&, const ReportBooks&, const std::string& period_code);

/// The report, as yet empty when nothing was saved. Refuses "period.not_found",
/// "target.commune_unknown" and, of a commune that is not one's own, "access.denied".
Result<ReportInFull> find_report(
    Call&, const ReportBooks&, const std::string& period_code, const std::string& commune_code);

/// Keeps what the commune has written. Refuses "report.locked" while the province has it,
/// "report.changed_meanwhile", "target.not_found" and what find_report() refuses.
Result<Report> save_report(
    Call&, const ReportBooks&, const std::string& period_code, const std::string& commune_code,
    const ReportText&);

/// Hands it in: its figures rest from now on on what is known at this line of the journal. Refuses
/// "report.narrative_missing", "report.before_cut_off" and what save_report() refuses.
Result<Report> submit_report(
    Call&, const ReportBooks&, const std::string& period_code, const std::string& commune_code,
    std::int64_t version);

/// What the province does with a report: gives it back, takes it, opens it again.
enum class Verdict { returned, accepted, reopened };
constexpr auto names(Verdict)
{
    return std::array<std::string_view, 3>{"returned", "accepted", "reopened"};
}

/// Decides on a report. Refuses "report.not_submitted", "report.not_accepted" and
/// "report.comment_missing" for one given back or opened again without saying why.
Result<Report> decide_report(
    Call&, const ReportBooks&, const std::string& period_code, const std::string& commune_code,
    std::int64_t version, Verdict, const std::optional<std::string>& comment);

void report_routes(http::Router&, const ReportBooks&);

}  // namespace sen::plan
