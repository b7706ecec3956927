#include "plan/report.hpp"

#include <gtest/gtest.h>

#include "plan/report_rules.hpp"
#include "support/little_province.hpp"

namespace sen::plan {
namespace {

std::vector<std::string> findings_of(const std::string& second)
{
    std::vector<rulebook::Finding> findings;
    read_periods(
        R"({"periods": [{"code": "a", "name": "A", "kind": "half_year", "from_on": "2025-12-15",)"
        R"( "cut_off_on": "2026-06-14", "due_before": "2026-06-15"}, )" +
            second + "]}",
        "periods.json", findings);
    std::vector<std::string> lines;
    for (const auto& finding : findings)
        lines.push_back(rulebook::line(finding));
    return lines;
}

TEST(Periods, stand_apart_and_in_order)
{
    const auto period = [](const std::string& code, const std::string& days) {
        return R"({"code": ")" + code + R"(", "name": "B", "kind": "half_year", )" + days + "}";
    };
    const std::string later =
        R"("from_on": "2026-06-15", "cut_off_on": "2026-12-14", "due_before": "2026-12-15")";
    const std::string across =
        R"("from_on": "2026-06-14", "cut_off_on": "2026-12-14", "due_before": "2026-12-15")";
    const std::string turned =
        R"("from_on": "2026-12-14", "cut_off_on": "2026-06-15", "due_before": "2026-12-15")";
    EXPECT_TRUE(findings_of(period("b", later)).empty());
    EXPECT_EQ(
        findings_of(period("b", across)).front(), "periods.json: $.periods[1]: period.overlaps: a");
    EXPECT_EQ(
        findings_of(period("a", later)).front(),
        "periods.json: $.periods[1]: period.code_twice: a");
    EXPECT_EQ(
        findings_of(period("b", turned)).front(),
        "periods.json: $.periods[1].cut_off_on: period.days_out_of_order");
}

struct ReportHttp : test::LittleProvince {
    const Values own{{"period", "2026-h1"}, {"commune", "28249"}};

    test::Answer save(
        const std::string& who, int version,
        const std::string& corrections = R"("numerators": {}, "denominators": {}, "reasons": {})",
        const std::string& words = R"("Sáu tháng đầu năm")")
    {
        return call(
            who, "saveReport", own,
            R"({"version": )" + std::to_string(version) + R"(, "narrative": )" + words +
                R"(, "difficulties": "Thiếu vốn", )" + corrections + "}");
    }
    test::Answer submit(const std::string& who, int version)
    {
        return call(who, "submitReport", own, R"({"version": )" + std::to_string(version) + "}");
    }
    test::Answer decide(int version, const std::string& verdict, const std::string& who = "so")
    {
        return call(
            who, "decideReport", own,
            R"({"version": )" + std::to_string(version) + R"(, "verdict": ")" + verdict +
                (verdict == "accepted" ? "\"}" : R"(", "comment": "Xem lại số lao động"})"));
    }
    std::string line(const std::string& commune)
    {
        const auto list = call("doc", "listReports", {{"period", "2026-h1"}});
        for (const auto& item : list.body.at("items").as_array())
            if (item.at("commune_code").as_string() == commune)
                return std::string(item.at("stage").as_string()) +
                       (item.at("late").as_bool() ? " late" : "");
        return "?";
    }
};
ON_EACH_DATABASE(ReportHttp);

TEST_P(ReportHttp, goes_from_draft_to_accepted_and_back)
{
    EXPECT_EQ(line("28249"), "none late");
    EXPECT_EQ(submit("xa", 0).at("code"), "report.narrative_missing");
    EXPECT_EQ(save("xa", 0).at("stage"), "draft");
    EXPECT_EQ(save("xa", 0).at("code"), "report.changed_meanwhile") << "two people, one report";
    EXPECT_EQ(decide(1, "accepted").at("code"), "report.not_submitted");
    EXPECT_EQ(submit("xa", 1).at("stage"), "submitted");
    EXPECT_EQ(save("xa", 2).at("code"), "report.locked");
    EXPECT_EQ(decide(2, "returned").at("comment"), "Xem lại số lao động");
    EXPECT_EQ(save("xa", 3).at("stage"), "returned");
    submit("xa", 4);
    EXPECT_EQ(decide(5, "accepted").at("stage"), "accepted");
    EXPECT_EQ(save("xa", 6).at("code"), "report.locked");
    EXPECT_EQ(line("28249"), "accepted late") << "handed in after 14 June";
    EXPECT_EQ(decide(6, "reopened").at("stage"), "returned");
    EXPECT_EQ(decide(7, "reopened").at("code"), "report.not_accepted");
    EXPECT_EQ(
        call("so", "decideReport", own, R"({"version": 7, "verdict": "returned"})").status, 409);
    EXPECT_EQ(journal().back(), "report.reopened");
}

TEST_P(ReportHttp, is_late_on_the_due_day_itself_and_not_before_the_cut_off_has_ended)
{
    now = Instant::parse("2026-06-14T16:59:00.000Z").value();
    save("xa", 0);
    EXPECT_EQ(submit("xa", 1).at("code"), "report.before_cut_off");
    EXPECT_EQ(line("28261"), "none");
    now = Instant::parse("2026-06-14T17:00:00.000Z").value();
    EXPECT_EQ(line("28261"), "none late") << "15 June is not before 15 June";
    EXPECT_EQ(submit("xa", 1).at("stage"), "submitted");
}

TEST_P(ReportHttp, keeps_its_figures_when_the_register_changes_later)
{
    save("xa", 0);
    submit("xa", 1);
    const auto figures = [&] {
        return boost::json::serialize(call("so", "getReport", own).body.at("figures"));
    };
    const auto before = figures();
    learn("2026-08-01T02:00:00.000Z", "UPDATE producer SET kind = 'farm' WHERE id = 'P1'");
    EXPECT_EQ(figures(), before);
    decide(2, "returned");
    EXPECT_NE(figures(), before) << "opened again, it tells what is known now";
}

TEST_P(ReportHttp, corrects_a_figure_with_a_reason_only)
{
    const auto corrected = [&](const std::string& reasons, const std::string& below = "4") {
        return save(
            "xa", 0,
            R"("numerators": {"export": 3}, "denominators": {"export": )" + below +
                R"(}, "reasons": )" + reasons);
    };
    EXPECT_EQ(corrected("{}").at("fields.0.field"), "reasons.export");
    EXPECT_EQ(
        corrected(R"({"export": "Hợp đồng chưa nhập"})", "2").at("code"), "target.more_than_all");
    EXPECT_EQ(
        save(
            "xa", 0,
            R"("numerators": {"export": 3}, "denominators": {}, "reasons": {"export": "x"})")
            .at("code"),
        "target.share_of_what");
    EXPECT_EQ(
        save("xa", 0, R"("numerators": {"none": 3}, "denominators": {}, "reasons": {"none": "x"})")
            .status,
        404);
    EXPECT_EQ(
        corrected(R"({"export": "Hợp đồng chưa nhập"})").at("corrections.0.reason"),
        "Hợp đồng chưa nhập");
}

TEST_P(ReportHttp, is_its_own_communes_to_write_and_the_provinces_to_decide)
{
    EXPECT_EQ(save("phuong", 0).status, 403);
    EXPECT_EQ(save("so", 0).status, 403);
    EXPECT_EQ(call("phuong", "getReport", own).status, 403);
    EXPECT_EQ(call("lan", "getReport", own).status, 403);
    EXPECT_EQ(call("lan", "listReports", {{"period", "2026-h1"}}).status, 403);
    EXPECT_EQ(call("lan", "listReportPeriods").status, 403);
    save("xa", 0);
    EXPECT_EQ(submit("phuong", 1).status, 403);
    submit("xa", 1);
    EXPECT_EQ(decide(2, "accepted", "xa").status, 403);
    EXPECT_EQ(
        call("so", "decideReport", own, R"({"version": 2, "verdict": "returned"})").status, 422);
    EXPECT_EQ(call("so", "listReportPeriods").at("items.0.code"), "2026-h1");
    for (const auto* operation : {"getReport", "saveReport", "submitReport", "decideReport"}) {
        const std::string who = std::string(operation) == "decideReport" ? "so" : "xa";
        const std::string body =
            std::string(operation) == "saveReport"
                ? R"({"version": 0, "numerators": {}, "denominators": {}, "reasons": {}})"
            : std::string(operation) == "submitReport" ? R"({"version": 0})"
            : std::string(operation) == "decideReport" ? R"({"version": 0, "verdict": "accepted"})"
                                                       : "";
        EXPECT_EQ(
            call(who, operation, {{"period", "none"}, {"commune", "28249"}}, body).at("code"),
            "period.not_found");
        EXPECT_EQ(
            call(who, operation, {{"period", "2026-h1"}, {"commune", "1"}}, body).at("code"),
            "target.commune_unknown");
    }
    EXPECT_EQ(call("so", "listReports", {{"period", "none"}}).status, 404);
}

}  // namespace
}  // namespace sen::plan
