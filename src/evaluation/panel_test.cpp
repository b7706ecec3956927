#include "evaluation/panel.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "evaluation/panel_rules.hpp"
#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

struct PanelHttp : test::DossierJourney {
    std::string sheet_state(const std::string& id, int judge, const std::string& who = "so")
    {
        return panel(id, who).at("judges." + std::to_string(judge) + ".sheet");
    }
    std::string body(const std::string& id, const std::string& rest)
    {
        return R"({"version": )" + panel(id).at("version") + ", " + rest + "}";
    }
    test::Answer
    set_day(const std::string& id, const std::string& day, const std::string& who = "so")
    {
        return call(who, "changePanel", {{"id", id}}, body(id, R"("score_by": ")" + day + "\""));
    }
    test::Answer open(const std::string& id, const std::string& who = "so")
    {
        return call(
            who, "openDiscussion", {{"id", id}}, body(id, R"("absence": "hd3 đi công tác")"));
    }
    test::Answer sheets(const std::string& id, const std::string& who)
    {
        return call(who, "listScoreSheets", {{"id", id}});
    }
    /// A council of four, of whom three are a quorum, before a dossier.
    std::string before_four()
    {
        const auto id = accepted();
        const auto made = call(
            "so", "createCouncil", {},
            R"({"name": "Bốn", "decision_number": "2", "chair_id": "hd1", "secretary_id": "so",)"
            R"( "member_ids": ["hd1", "hd2", "hd3", "hd4"]})");
        const auto called = call(
            "so", "assignCouncil", {{"id", id}},
            R"({"version": )" + version(id) + R"(, "council_id": ")" + made.at("id") + "\"}");
        EXPECT_EQ(called.at("stage"), "scoring") << called.at("code");
        return id;
    }
    void hand_in(const std::string& judge, const std::string& id, int total)
    {
        EXPECT_EQ(save_sheet(judge, id, choices(total, 3)).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
};
ON_EACH_DATABASE(PanelHttp);

TEST_P(PanelHttp, the_last_independent_sheet_begins_the_discussion_and_the_chair_concludes)
{
    const auto id = in_scoring();
    EXPECT_EQ(conclude(id).at("code"), "dossier.not_in_discussion");
    all_hand_in(id, {70, 75, 80}, 3);
    EXPECT_EQ(read(id).at("stage"), "discussion");
    EXPECT_EQ(panel(id).at("spread"), "10.00");
    EXPECT_EQ(panel(id).at("opened_at"), now.text());
    EXPECT_EQ(sheet_state(id, 0), "handed_in") << "ten points apart are not more than ten";
    EXPECT_EQ(call("so", "getResult", {{"id", id}}).at("code"), "result.not_ready");

    for (const auto* who : {"hd2", "tv", "lan", "xa", "doc"})
        EXPECT_EQ(conclude(id, who).status, 403) << who;
    EXPECT_EQ(panel(id, "hd1").at("may_lead"), "true");
    EXPECT_EQ(panel(id, "hd2").at("may_lead"), "false");
    const auto result = conclude(id, "hd1");
    EXPECT_EQ(result.at("average"), "75.00");
    EXPECT_EQ(result.at("sheet_count"), "3");
    EXPECT_EQ(read(id).at("stage"), "evaluated");
    EXPECT_EQ(conclude(id).at("code"), "dossier.not_in_discussion");
}

TEST_P(PanelHttp, totals_too_far_apart_send_the_judges_concerned_back_to_their_sheets)
{
    const auto id = in_scoring();
    all_hand_in(id, {70, 78, 81}, 3);
    EXPECT_EQ(sheet_state(id, 0), "asked_again");
    EXPECT_EQ(sheet_state(id, 1), "handed_in");
    EXPECT_EQ(sheet_state(id, 2), "asked_again");
    EXPECT_EQ(conclude(id).at("code"), "result.look_again_first");
    EXPECT_EQ(save_sheet("hd2", id, choices(80, 3)).at("code"), "score_sheet.submitted");

    const auto again = call("hd1", "getScoreSheet", {{"id", id}});
    EXPECT_EQ(again.at("phase"), "final");
    EXPECT_EQ(again.at("score.points"), "70") << "it begins as the first was";
    hand_in("hd1", id, 76);
    EXPECT_EQ(conclude(id).at("code"), "result.look_again_first");
    EXPECT_EQ(submit_sheet("hd3", id).status, 200);
    EXPECT_EQ(sheet_state(id, 2), "looked_again");
    EXPECT_EQ(panel(id).at("spread"), "5.00");

    EXPECT_EQ(conclude(id).at("average"), "78.33");
    const auto both = sheets(id, "hd2");
    EXPECT_EQ(both.at("items.0.phase"), "independent");
    EXPECT_EQ(both.at("items.0.points"), "70");
    EXPECT_EQ(both.at("items.1.phase"), "final");
    EXPECT_EQ(both.at("items.1.points"), "76");
    EXPECT_EQ(both.at("items.4.phase"), "final") << "hd1 and hd3 twice, hd2 once";
    EXPECT_EQ(both.at("items.5"), "");
}

TEST_P(PanelHttp, totals_that_stay_apart_need_a_reason)
{
    const auto id = in_scoring();
    all_hand_in(id, {60, 70, 80}, 3);
    for (const auto* judge : {"hd1", "hd3"})
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    EXPECT_EQ(conclude(id).at("code"), "result.reason_missing");
    const auto result = conclude(id, "so", R"(, "reason": "Mỗi người giữ ý kiến")");
    EXPECT_EQ(result.at("reason"), "Mỗi người giữ ý kiến");
    EXPECT_EQ(result.at("average"), "70.00");
}

TEST_P(PanelHttp, a_member_may_be_absent_while_there_is_a_quorum_with_the_chair)
{
    const auto id = before_four();
    for (const auto* judge : {"hd2", "hd3", "hd4"})
        hand_in(judge, id, 72);
    EXPECT_EQ(open(id).at("code"), "council.no_quorum") << "without the chair";
    EXPECT_EQ(open(id, "hd1").at("code"), "score_sheet.hand_in_first");
    EXPECT_EQ(open(id, "hd2").status, 403);

    hand_in("hd1", id, 72);
    EXPECT_EQ(read(id).at("stage"), "discussion") << "the last one begins it";
}

TEST_P(PanelHttp, an_absent_member_sees_nothing_and_the_result_says_why_a_sheet_is_missing)
{
    const auto id = before_four();
    hand_in("hd1", id, 72);
    hand_in("hd2", id, 73);
    EXPECT_EQ(open(id, "hd1").at("code"), "council.no_quorum") << "two of four";
    hand_in("hd3", id, 74);
    const auto opened = open(id);
    EXPECT_EQ(opened.at("absence"), "hd3 đi công tác");
    EXPECT_EQ(opened.at("judges.4.sheet"), "absent");

    EXPECT_EQ(save_sheet("hd4", id, choices(72, 3)).at("code"), "dossier.not_in_scoring");
    EXPECT_EQ(sheets(id, "hd4").at("code"), "score_sheet.hand_in_first");
    EXPECT_EQ(panel(id, "hd4").at("spread"), "null");
    EXPECT_EQ(panel(id, "hd4").at("judges.0.sheet"), "null");
    const auto result = conclude(id);
    EXPECT_EQ(result.at("average"), "73.00");
    EXPECT_EQ(result.at("sheet_count"), "3");
    EXPECT_EQ(result.at("absence"), "hd3 đi công tác");
    EXPECT_EQ(call("hd4", "getResult", {{"id", id}}).at("code"), "score_sheet.hand_in_first");
}

TEST_P(PanelHttp, no_sheet_is_taken_after_the_last_day)
{
    at("2026-11-20T03:00:00.000Z");
    const auto id = in_scoring();
    EXPECT_EQ(set_day(id, "2026-11-19").at("code"), "panel.day_over");
    EXPECT_EQ(set_day(id, "2026-11-22", "hd2").status, 403);
    EXPECT_EQ(set_day(id, "2026-11-22").at("score_by"), "2026-11-22");
    EXPECT_EQ(call("hd1", "listWork").at("items.0.due_on"), "2026-11-22");

    at("2026-11-22T16:59:59.000Z");
    EXPECT_EQ(save_sheet("hd1", id, choices(72, 4)).status, 200) << "the day's last second here";
    at("2026-11-22T17:00:00.000Z");
    EXPECT_EQ(save_sheet("hd1", id, choices(73, 4)).at("code"), "score_sheet.too_late");
    EXPECT_EQ(submit_sheet("hd1", id).at("code"), "score_sheet.too_late");
    EXPECT_EQ(set_day(id, "2026-11-23").status, 200);
    EXPECT_EQ(submit_sheet("hd1", id).status, 200);
}

TEST_P(PanelHttp, two_who_lead_at_once_do_not_overwrite_each_other)
{
    const auto id = in_scoring();
    const auto seen = body(id, R"("score_by": "2027-01-01")");
    EXPECT_EQ(call("so", "changePanel", {{"id", id}}, seen).status, 200);
    EXPECT_EQ(call("so", "changePanel", {{"id", id}}, seen).at("code"), "panel.changed_meanwhile");
}

TEST_P(PanelHttp, sheets_are_read_together_by_who_has_handed_in_and_nobody_before)
{
    const auto id = in_scoring();
    hand_in("hd1", id, 72);
    for (const auto* who : {"hd1", "so"})
        EXPECT_EQ(sheets(id, who).at("code"), "score_sheet.still_independent") << who;
    EXPECT_EQ(sheet_state(id, 0), "handed_in");
    EXPECT_EQ(sheet_state(id, 1), "open");
    EXPECT_EQ(sheet_state(id, 0, "hd2"), "null") << "hd2 has not judged";
    EXPECT_EQ(sheet_state(id, 1, "hd2"), "open") << "one's own";
    hand_in("hd2", id, 73);
    hand_in("hd3", id, 74);
    for (const auto* who : {"hd1", "hd2", "hd3", "so"})
        EXPECT_EQ(sheets(id, who).at("items.2.points"), "74") << who;
    for (const auto* who : {"hd4", "lan", "xa", "tv", "doc"})
        EXPECT_EQ(sheets(id, who).status, 403) << who;
}

TEST_P(PanelHttp, there_is_none_before_a_council_is_called)
{
    const auto id = forwarded();
    EXPECT_EQ(panel(id).at("code"), "dossier.not_in_scoring");
    EXPECT_EQ(
        call("so", "concludeDossier", {{"id", id}}, R"({"version": 1})").at("code"),
        "dossier.not_in_scoring");
}

TEST(PanelRules, whoever_differs_from_another_by_more_than_the_limit_is_concerned)
{
    struct Case {
        std::vector<int> totals;
        std::vector<std::string> concerned;
    };
    const Case cases[] = {
        {{}, {}},
        {{70}, {}},
        {{70, 80}, {}},
        {{70, 81}, {"0", "1"}},
        {{70, 75, 81}, {"0", "2"}},
        {{60, 69, 71, 81}, {"0", "2", "3", "1"}},
    };
    for (const auto& [points, concerned] : cases) {
        std::vector<Total> totals;
        for (std::size_t i = 0; i < points.size(); ++i)
            totals.push_back({std::to_string(i), points[i]});
        auto far = far_from_another(totals, 1000);
        auto expected = concerned;
        std::sort(far.begin(), far.end());
        std::sort(expected.begin(), expected.end());
        EXPECT_EQ(far, expected);
    }
}

}  // namespace
}  // namespace sen::evaluation
