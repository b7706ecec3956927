#include "work/round_board.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::work {
namespace {

struct RoundBoardHttp : test::DossierJourney {
    test::Answer board(const std::string& who = "so")
    {
        return call(who, "getRoundBoard", {{"id", round()}});
    }
    /// "Gạo 1 scoring 2/3" for each dossier, in order; "–" where nothing may be known.
    std::vector<std::string> rows(const std::string& who = "so")
    {
        std::vector<std::string> all;
        const auto answer = board(who);
        EXPECT_EQ(answer.status, 200) << who << ": " << answer.at("code");
        for (std::size_t i = 0; !answer.at("items." + std::to_string(i)).empty(); ++i) {
            const auto row = "items." + std::to_string(i) + ".";
            const bool again = answer.at(row + "step") == "second_look";
            const auto of = answer.at(row + (again ? "second_looks" : "sheets"));
            const auto in = answer.at(row + (again ? "second_looks_in" : "sheets_in"));
            all.push_back(
                answer.at(row + "product_name") + " " + answer.at(row + "step") + " " +
                (of == "null" ? "–" : in + "/" + of));
        }
        return all;
    }
    /// A council with hd1 in the chair and hd4 as its secretary, before the dossier.
    void call_council_with_secretary(const std::string& id, const std::string& members)
    {
        const auto made = call(
            "so", "createCouncil", {},
            R"({"name": "Bốn", "decision_number": "2", "chair_id": "hd1", "secretary_id": "hd4",)"
            R"( "member_ids": [)" +
                members + "]}");
        const auto called = call(
            "so", "assignCouncil", {{"id", id}},
            R"({"version": )" + version(id) + R"(, "council_id": ")" + made.at("id") + "\"}");
        EXPECT_EQ(called.at("stage"), "scoring") << called.at("code");
    }
    std::string due(std::size_t place, const char* what = "due_on")
    {
        return board().at("items." + std::to_string(place) + "." + what);
    }
};
ON_EACH_DATABASE(RoundBoardHttp);

using Rows = std::vector<std::string>;

TEST_P(RoundBoardHttp, shows_each_dossier_of_the_round_at_its_step)
{
    accepted("X1");
    const auto judged = in_scoring("X2");
    save_sheet("hd1", judged, choices(72, 4));
    submit_sheet("hd1", judged);
    all_hand_in(in_scoring("X3"), {72, 72, 72}, 4);
    all_hand_in(in_scoring("X4"), {72, 90, 72}, 4);
    evaluated(72, 4, "X5");
    decide("1", {evaluated(72, 4, "X6")});
    const auto stopped = accepted("X7");
    call(
        "so", "stopDossier", {{"id", stopped}},
        R"({"version": )" + version(stopped) + R"(, "reason": "Trùng"})");
    EXPECT_EQ(
        rows(), (Rows{
                    "Gạo 1 to_assign –", "Gạo 2 scoring 1/3", "Gạo 3 discussion 3/3",
                    "Gạo 4 second_look 0/3", "Gạo 5 in_decision 3/3", "Gạo 6 published 3/3",
                    "Gạo 7 ended –"}));
    EXPECT_EQ(board().at("round.number"), "9");
    EXPECT_EQ(board().at("has_more"), "false");
    EXPECT_EQ(board("kiem").status, 401) << "nobody of that name";
    EXPECT_EQ(board("lan").status, 403);
    EXPECT_EQ(board("xa").status, 403);
    EXPECT_EQ(call("so", "getRoundBoard", {{"id", "none"}}).at("code"), "round.not_found");
}

TEST_P(RoundBoardHttp, counts_days_to_the_judges_own_day_and_else_to_the_rounds_last_day)
{
    at("2026-11-16T03:00:00.000Z");
    accepted("X1");
    const auto judged = in_scoring("X2");
    const auto last = Date::parse(board().at("round.target_on")).value().plus_days(-1);
    EXPECT_EQ(due(0), last.text()) << "strictly before the target";
    EXPECT_EQ(due(1), last.text());
    call(
        "so", "changePanel", {{"id", judged}},
        R"({"version": )" + panel(judged).at("version") + R"(, "score_by": "2026-11-18"})");
    EXPECT_EQ(due(1), "2026-11-18");
    EXPECT_EQ(due(1, "days_left"), "2");
    at("2026-11-18T16:59:59.000Z");
    EXPECT_EQ(due(1, "days_left"), "0");
    at("2026-11-18T17:00:00.000Z");
    EXPECT_EQ(due(1, "days_left"), "-1");
}

TEST_P(RoundBoardHttp, chair_and_secretary_see_what_they_lead_and_other_judges_nothing)
{
    accepted("X1");
    call_council_with_secretary(accepted("X2"), R"("hd1", "hd2", "hd3")");
    const auto other = in_scoring("X3");
    save_sheet("hd1", other, choices(72, 4));
    EXPECT_EQ(rows("hd4"), (Rows{"Gạo 2 scoring 0/3"})) << "keeps the papers, scores nothing";
    EXPECT_EQ(rows("hd1"), (Rows{"Gạo 2 scoring –", "Gạo 3 scoring –"})) << "in the chair of both";
    EXPECT_EQ(submit_sheet("hd1", other).status, 200);
    EXPECT_EQ(rows("hd1"), (Rows{"Gạo 2 scoring –", "Gạo 3 scoring 1/3"}));
    EXPECT_EQ(rows("hd2"), Rows{});
}

TEST_P(RoundBoardHttp, a_secretary_who_did_not_hand_in_is_not_told_whether_others_look_again)
{
    const auto id = accepted("X1");
    call_council_with_secretary(id, R"("hd1", "hd2", "hd3", "hd4")");
    int total = 72;
    for (const auto* judge : {"hd1", "hd2", "hd3"}) {
        save_sheet(judge, id, choices(total += 6, 4));
        EXPECT_EQ(submit_sheet(judge, id).status, 200) << judge;
    }
    EXPECT_EQ(rows("so"), (Rows{"Gạo 1 scoring 3/4"}));
    EXPECT_EQ(rows("hd4"), (Rows{"Gạo 1 scoring –"}));
    call(
        "so", "openDiscussion", {{"id", id}},
        R"({"version": )" + panel(id).at("version") + R"(, "absence": "ốm"})");
    EXPECT_EQ(rows("so"), (Rows{"Gạo 1 second_look 0/2"}));
    EXPECT_EQ(rows("hd1"), (Rows{"Gạo 1 second_look 0/2"}));
    EXPECT_EQ(rows("hd4"), (Rows{"Gạo 1 discussion –"}));
}

TEST_P(RoundBoardHttp, leaves_a_dossier_out_for_a_chair_who_was_taken_off_it)
{
    const auto id = accepted();
    call_council_with_secretary(id, R"("hd1", "hd2", "hd3")");
    const auto taken_off = call(
        "so", "recuseJudge", {{"id", id}},
        R"({"version": )" + panel(id).at("version") +
            R"(, "account_id": "hd1", "reason": "Anh em"})");
    EXPECT_EQ(taken_off.status, 200);
    EXPECT_EQ(rows("hd4"), (Rows{"Gạo 1 scoring 0/2"}));
    EXPECT_EQ(rows("hd1"), Rows{});
}

TEST_P(RoundBoardHttp, reads_a_round_of_any_size_by_two_statements)
{
    in_scoring("X1");
    const auto cost = [&] {
        const auto before = database().cost().statements;
        board();
        return database().cost().statements - before;
    };
    cost();
    const auto few = cost();
    for (const auto* product : {"X2", "X3", "X4", "X5"})
        in_scoring(product);
    EXPECT_EQ(cost(), few);
}

}  // namespace
}  // namespace sen::work
