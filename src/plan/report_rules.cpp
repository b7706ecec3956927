#include "plan/report_rules.hpp"

namespace sen::plan {

Result<void> may_write(const Report& report)
{
    if (report.stage == ReportStage::submitted || report.stage == ReportStage::accepted)
        return refuse(Refusal::conflict, "report.locked");
    return {};
}

Result<void> may_submit(const Report& report, const Period& period, Date today)
{
    TRY(may_write(report));
    if (today <= period.cut_off_on)
        return refuse(Refusal::conflict, "report.before_cut_off", period.cut_off_on.text());
    if (!report.narrative) return refuse(Refusal::invalid, "report.narrative_missing");
    return {};
}

Result<void>
may_decide(const Report& report, Verdict verdict, const std::optional<std::string>& comment)
{
    const auto needed =
        verdict == Verdict::reopened ? ReportStage::accepted : ReportStage::submitted;
    if (report.stage != needed)
        return refuse(
            Refusal::conflict,
            verdict == Verdict::reopened ? "report.not_accepted" : "report.not_submitted");
    if (verdict != Verdict::accepted && !comment)
        return refuse(Refusal::invalid, "report.comment_missing");
    return {};
}

bool is_late(const ReportLine& line, const Period& period, Date today)
{
    const bool is_in = line.stage == ReportStage::submitted || line.stage == ReportStage::accepted;
    const auto day = is_in && line.submitted_at ? line.submitted_at->day() : today;
    return period.due_before <= day;
}

}  // namespace sen::plan
