#include "plan/report.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "plan/own_target.hpp"
#include "plan/report_rules.hpp"
#include "plan/report_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::plan {
namespace {

Result<const Period*> find_period(const PeriodBook& book, const std::string& code)
{
    const auto* period = book.find(code);
    if (period == nullptr) return refuse(Refusal::not_found, "period.not_found", code);
    return period;
}

/// A report that the caller may do `action` to, and its period.
struct Opened {
    const Period* period = nullptr;
    Report report;
};

Result<Opened> open(
    Call& call, const ReportBooks& books, std::string_view action, const std::string& period_code,
    const std::string& commune_code)
{
    const auto* period = TRY(find_period(books.periods, period_code));
    TRY(is_commune(call, commune_code));
    TRY(access::may(call, action, {"", commune_code}));
    auto found = store::find_report(call.tx, period_code, commune_code);
    if (found) return Opened{period, std::move(*found)};
    Report fresh;
    fresh.period_code = period_code;
    fresh.commune_code = commune_code;
    fresh.corrections.text = "[]";
    return Opened{period, std::move(fresh)};
}

Result<Report> keep(Call& call, Report report, std::int64_t seen_version, const std::string& action)
{
    if (report.version != seen_version)
        return refuse(Refusal::conflict, "report.changed_meanwhile");
    if (!store::write_report(call.tx, report))
        return refuse(Refusal::conflict, "report.changed_meanwhile");
    ++report.version;
    record(
        call, action, {"report", report.period_code + "/" + report.commune_code},
        json::Object{}.set("version", report.version));
    return report;
}

Result<void>
are_sound(Call& call, const ReportBooks& books, const std::vector<Correction>& corrections)
{
    const auto known = access::last_seq(call.tx);
    for (const auto& one : corrections) {
        const auto target = TRY(find_target(call, books.targets, one.target_code, known));
        const bool is_share = target.unit == Unit::percent;
        if (is_share != one.denominator.has_value())
            return refuse(
                Refusal::invalid, is_share ? "target.share_of_what" : "target.count_of_what");
        if (is_share && *one.denominator < one.numerator)
            return refuse(Refusal::invalid, "target.more_than_all");
    }
    return {};
}

}  // namespace

Result<std::vector<ReportLine>>
report_lines(Call& call, const ReportBooks& books, const std::string& period_code)
{
    const auto* period = TRY(find_period(books.periods, period_code));
    auto known = store::report_lines(call.tx, period_code);
    std::vector<ReportLine> lines;
    for (const auto& code : communes_today(call)) {
        ReportLine line;
        line.commune_code = code;
        for (auto& one : known)
            if (one.commune_code == code) line = std::move(one);
        line.late = is_late(line, *period, call.now.day());
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<ReportInFull> find_report(
    Call& call, const ReportBooks& books, const std::string& period_code,
    const std::string& commune_code)
{
    auto [period, report] = TRY(open(call, books, "report.read", period_code, commune_code));
    const bool is_fixed =
        report.stage == ReportStage::submitted || report.stage == ReportStage::accepted;
    const Basis basis{period->cut_off_on, is_fixed ? report.known_seq : access::last_seq(call.tx)};
    auto figures = board_on(call, books.targets, basis, commune_code);
    return ReportInFull{*period, std::move(report), std::move(figures)};
}

Result<Report> save_report(
    Call& call, const ReportBooks& books, const std::string& period_code,
    const std::string& commune_code, const ReportText& text)
{
    auto report = TRY(open(call, books, "report.write", period_code, commune_code)).report;
    TRY(may_write(report));
    TRY(are_sound(call, books, text.corrections));
    report.narrative = text.narrative;
    report.difficulties = text.difficulties;
    report.corrections.text = json::text(text.corrections);
    if (report.stage == ReportStage::none) report.stage = ReportStage::draft;
    return keep(call, std::move(report), text.version, "report.saved");
}

Result<Report> submit_report(
    Call& call, const ReportBooks& books, const std::string& period_code,
    const std::string& commune_code, std::int64_t version)
{
    auto [period, report] = TRY(open(call, books, "report.write", period_code, commune_code));
    TRY(may_submit(report, *period, call.now.day()));
    report.stage = ReportStage::submitted;
    report.known_seq = access::last_seq(call.tx);
    report.submitted_by = call.actor.username;
    report.submitted_at = call.now;
    return keep(call, std::move(report), version, "report.submitted");
}

Result<Report> decide_report(
    Call& call, const ReportBooks& books, const std::string& period_code,
    const std::string& commune_code, std::int64_t version, Verdict verdict,
    const std::optional<std::string>& comment)
{
    auto report = TRY(open(call, books, "report.decide", period_code, commune_code)).report;
    TRY(may_decide(report, verdict, comment));
    report.stage = verdict == Verdict::accepted ? ReportStage::accepted : ReportStage::returned;
    report.comment = comment;
    report.decided_by = call.actor.username;
    report.decided_at = call.now;
    return keep(call, std::move(report), version, "report." + std::string(name_of(verdict)));
}

}  // namespace sen::plan
