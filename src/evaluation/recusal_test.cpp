#include "evaluation/recusal.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

struct RecusalHttp : test::DossierJourney {
    std::string body(const std::string& id, const std::string& rest)
    {
        return R"({"version": )" + panel(id).at("version") + ", " + rest + "}";
    }
    test::Answer says(const std::string& who, const std::string& id, const std::string& what)
    {
        return call(who, "declareInterest", {{"id", id}}, what);
    }
    test::Answer recuse(
        const std::string& id, const std::string& whom, const std::string& rest = "",
        const std::string& who = "so")
    {
        return call(
            who, "recuseJudge", {{"id", id}},
            body(id, R"("account_id": ")" + whom + R"(", "reason": "Anh em với chủ thể")" + rest));
    }
    /// Before the council, nobody has declared yet.
    std::string assigned()
    {
        const auto id = accepted();
        EXPECT_EQ(assign(id).at("stage"), "scoring");
        return id;
    }
    std::string state_of(const std::string& id, const std::string& judge)
    {
        const auto shown = panel(id);
        for (int i = 0; shown.at("judges." + std::to_string(i)) != ""; ++i) {
            const auto at = "judges." + std::to_string(i);
            if (shown.at(at + ".account_id") == judge) return shown.at(at + ".sheet");
        }
        return "none";
    }
};
ON_EACH_DATABASE(RecusalHttp);

TEST_P(RecusalHttp, a_judge_declares_before_the_sheet_opens)
{
    const auto id = assigned();
    EXPECT_EQ(call("hd1", "getScoreSheet", {{"id", id}}).at("code"), "score_sheet.declare_first");
    const auto marks = R"({"version": 1, "choices": )" + choices(72, 4) + "}";
    EXPECT_EQ(
        call("hd1", "saveScoreSheet", {{"id", id}}, marks).at("code"), "score_sheet.declare_first");
    EXPECT_EQ(says("hd1", id, R"({"conflict": true})").at("code"), "declaration.reason_missing");
    EXPECT_EQ(says("hd1", id, R"({})").at("code"), "form.invalid");
    EXPECT_EQ(says("hd4", id, R"({"conflict": false})").status, 403);
    EXPECT_EQ(says("so", id, R"({"conflict": false})").status, 403);

    EXPECT_EQ(says("hd1", id, R"({"conflict": false})").at("declared_at"), now.text());
    EXPECT_EQ(says("hd1", id, R"({"conflict": false})").at("code"), "declaration.made");
    EXPECT_EQ(call("hd1", "getScoreSheet", {{"id", id}}).status, 200);
}

TEST_P(RecusalHttp, a_declared_conflict_takes_the_dossier_away_at_once)
{
    const auto id = assigned();
    EXPECT_EQ(says("hd2", id, R"({"conflict": true, "reason": "Con dâu"})").status, 200);
    for (const auto* operation : {"getDossier", "getScoreSheet", "getPanel", "getResult"})
        EXPECT_EQ(call("hd2", operation, {{"id", id}}).status, 403) << operation;
    EXPECT_EQ(state_of(id, "hd2"), "recused");
    EXPECT_EQ(journal().back(), "dossier.judge_recused");
    EXPECT_EQ(value("reason", "recusal"), "Con dâu");
}

TEST_P(RecusalHttp, a_replacement_judges_instead_and_what_was_handed_in_is_set_aside)
{
    const auto id = in_scoring();
    save_sheet("hd2", id, choices(99, 4));
    submit_sheet("hd2", id);
    EXPECT_EQ(recuse(id, "hd2", R"(, "replacement_id": "hd3")").at("code"), "council.member_twice");
    EXPECT_EQ(recuse(id, "hd2", R"(, "replacement_id": "tv")").at("code"), "council.no_judge");
    EXPECT_EQ(recuse(id, "hd4").at("code"), "panel.no_judge");
    EXPECT_EQ(recuse(id, "hd2", "", "hd3").status, 403);
    const auto stale = R"({"version": 9, "account_id": "hd2", "reason": "Anh em"})";
    EXPECT_EQ(call("so", "recuseJudge", {{"id", id}}, stale).at("code"), "panel.changed_meanwhile");
    EXPECT_EQ(recuse(id, "hd2", R"(, "replacement_id": "hd4")").status, 200);
    EXPECT_EQ(state_of(id, "hd4"), "open");

    EXPECT_EQ(declare("hd4", id).status, 200);
    for (const auto* judge : {"hd1", "hd3", "hd4"}) {
        EXPECT_EQ(save_sheet(judge, id, choices(72, 4)).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
    EXPECT_EQ(conclude(id).at("average"), "72.00");
    EXPECT_EQ(value("content", "score_sheet WHERE set_aside").empty(), false) << "it is kept";
}

TEST_P(RecusalHttp, another_takes_the_chair_that_was_recused)
{
    const auto id = in_scoring();
    EXPECT_EQ(recuse(id, "hd1", R"(, "replacement_id": "hd4")").status, 200);
    EXPECT_EQ(declare("hd4", id).status, 200);
    for (const auto* judge : {"hd2", "hd3", "hd4"}) {
        save_sheet(judge, id, choices(72, 4));
        submit_sheet(judge, id);
    }
    EXPECT_EQ(read(id).at("stage"), "scoring") << "a quorum needs its chair";
    const auto chair = [&](const std::string& whom) {
        return call("so", "changePanel", {{"id", id}}, body(id, R"("chair_id": ")" + whom + "\""));
    };
    EXPECT_EQ(chair("hd1").at("code"), "panel.no_judge");
    EXPECT_EQ(chair("hd3").at("chair_id"), "hd3");
    EXPECT_EQ(read(id).at("stage"), "discussion");
    EXPECT_EQ(conclude(id, "hd3").at("average"), "72.00");
}

TEST_P(RecusalHttp, nobody_left_makes_no_result)
{
    const auto id = in_scoring();
    for (const auto* judge : {"hd1", "hd2", "hd3"})
        EXPECT_EQ(recuse(id, judge).status, 200);
    EXPECT_EQ(read(id).at("stage"), "scoring");
    const auto opened =
        call("so", "openDiscussion", {{"id", id}}, body(id, R"("absence": "không còn ai")"));
    EXPECT_EQ(opened.at("code"), "council.no_quorum");
}

TEST_P(RecusalHttp, who_acted_for_the_dossier_never_gets_it_as_a_judge)
{
    const auto id = accepted();
    council();
    given("UPDATE dossier_submission SET submitted_by = 'hd2'");
    EXPECT_EQ(assign(id).at("stage"), "scoring");
    EXPECT_EQ(state_of(id, "hd2"), "recused");
    EXPECT_EQ(call("hd2", "getDossier", {{"id", id}}).status, 403);
    EXPECT_EQ(value("found_by", "recusal"), "rule");
}

}  // namespace
}  // namespace sen::evaluation
