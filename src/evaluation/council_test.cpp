#include "evaluation/council.hpp"

#include <set>

#include <gtest/gtest.h>

#include "evaluation/council_rules.hpp"
#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

struct CouncilHttp : test::DossierJourney {
    test::Answer create(
        const std::string& chair, const std::string& members, const std::string& who = "so",
        const std::string& others = "")
    {
        return call(
            who, "createCouncil", {},
            R"({"name": "Hội đồng", "decision_number": "1", "chair_id": ")" + chair +
                R"(", "member_ids": )" + members + others + "}");
    }
    /// "hd1 chair scores": everybody's part, in the order shown.
    static std::vector<std::string> parts(const test::Answer& council)
    {
        std::vector<std::string> shown;
        for (int i = 0; council.at("members." + std::to_string(i)) != ""; ++i) {
            const auto at = "members." + std::to_string(i);
            shown.push_back(
                council.at(at + ".account_id") + " " + council.at(at + ".part") +
                (council.at(at + ".scores") == "true" ? " scores" : ""));
        }
        return shown;
    }
};
ON_EACH_DATABASE(CouncilHttp);

TEST_P(CouncilHttp, has_its_chair_first)
{
    const auto made = create("hd2", R"(["hd1", "hd2", "hd3"])");
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(made.at("members.0.account_id"), "hd2");
    EXPECT_EQ(made.at("members.0.part"), "chair");
    EXPECT_EQ(made.at("members.1.account_id"), "hd1");
    EXPECT_EQ(made.at("members.1.part"), "member");
    EXPECT_EQ(made.at("quorum"), "3");

    const auto newer = create("hd1", R"(["hd1", "hd3", "hd4"])");
    const auto list = call("hd4", "listCouncils", {{"limit", "1"}});
    const auto next = call("hd4", "listCouncils", {{"limit", "1"}, {"cursor", list.at("next")}});
    const std::set<std::string> shown{list.at("items.0"), next.at("items.0")};
    EXPECT_EQ(
        shown, (std::set<std::string>{
                   boost::json::serialize(made.body), boost::json::serialize(newer.body)}));
    EXPECT_EQ(next.at("next"), "null");
}

TEST_P(CouncilHttp, has_a_secretary_who_scores_only_as_a_member_and_advisors_who_never_do)
{
    const auto members = R"(["hd1", "hd2", "hd3"])";
    const auto outside =
        create("hd1", members, "so", R"(, "secretary_id": "so", "advisor_ids": ["tv"])");
    EXPECT_EQ(
        parts(outside), (std::vector<std::string>{
                            "hd1 chair scores", "so secretary", "hd2 member scores",
                            "hd3 member scores", "tv advisor"}));
    EXPECT_EQ(outside.at("quorum"), "3");
    const auto inside = create("hd1", members, "so", R"(, "secretary_id": "hd3")");
    EXPECT_EQ(
        parts(inside), (std::vector<std::string>{
                           "hd1 chair scores", "hd3 secretary scores", "hd2 member scores"}));
}

TEST_P(CouncilHttp, refuses_a_part_for_who_cannot_have_it)
{
    struct Case {
        const char* others;
        const char* code;
    };
    const Case cases[] = {
        {R"(, "secretary_id": "hd1")", "council.chair_is_secretary"},
        {R"(, "secretary_id": "tv")", "council.no_secretary"},
        {R"(, "secretary_id": "none")", "council.no_secretary"},
        {R"(, "advisor_ids": ["hd4"])", "council.no_advisor"},
        {R"(, "advisor_ids": ["tv", "tv"])", "council.member_twice"},
        {R"(, "advisor_ids": ["hd2"])", "council.member_twice"},
        {R"(, "secretary_id": "so", "advisor_ids": ["so"])", "council.member_twice"},
    };
    for (const auto& [others, code] : cases)
        EXPECT_EQ(create("hd1", R"(["hd1", "hd2", "hd3"])", "so", others).at("code"), code)
            << others;
    EXPECT_TRUE(journal().empty());
}

TEST(CouncilRules, a_quorum_is_the_share_of_who_scores_rounded_up)
{
    struct Case {
        int scoring;
        int percent;
        int quorum;
    };
    const Case cases[] = {{3, 75, 3}, {4, 75, 3}, {5, 75, 4}, {8, 75, 6}, {9, 75, 7}, {9, 50, 5}};
    for (const auto& [scoring, percent, quorum] : cases)
        EXPECT_EQ(quorum_of(scoring, percent), quorum) << scoring << " at " << percent;
}

TEST_P(CouncilHttp, refuses_who_cannot_judge)
{
    given("UPDATE account SET disabled = TRUE WHERE id = 'hd4'");
    struct Case {
        const char* chair;
        const char* members;
        const char* code;
    };
    const Case cases[] = {
        {"hd1", R"(["hd1", "hd2"])", "council.too_few_members"},
        {"hd1", R"([])", "council.too_few_members"},
        {"hd1", R"(["hd1", "hd2", "hd2"])", "council.member_twice"},
        {"hd1", R"(["hd1", "hd2", "hd4"])", "council.no_judge"},
        {"hd1", R"(["hd1", "hd2", "so"])", "council.no_judge"},
        {"hd1", R"(["hd1", "hd2", "none"])", "council.no_judge"},
        {"so", R"(["hd1", "hd2", "hd3"])", "council.chair_no_member"},
        {"hd1", R"("hd1")", "form.invalid"},
    };
    for (const auto& [chair, members, code] : cases)
        EXPECT_EQ(create(chair, members).at("code"), code) << members;
    for (const auto* who : {"lan", "xa", "hd1", "tv", "doc"})
        EXPECT_EQ(create("hd1", R"(["hd1", "hd2", "hd3"])", who).status, 403) << who;
    EXPECT_TRUE(journal().empty());
}

TEST_P(CouncilHttp, is_called_for_an_accepted_dossier_and_gives_each_member_a_sheet)
{
    const auto id = accepted();
    const auto unknown = call(
        "so", "assignCouncil", {{"id", id}},
        R"({"version": )" + version(id) + R"(, "council_id": "none"})");
    EXPECT_EQ(unknown.at("code"), "council.not_found");

    const auto assigned = assign(id);
    EXPECT_EQ(assigned.at("council_id"), council());
    const auto progress = call("so", "getScoreSheetProgress", {{"id", id}});
    EXPECT_EQ(progress.at("members"), "3");
    EXPECT_EQ(progress.at("submitted"), "0");
    EXPECT_EQ(declare("hd1", id).status, 200);
    EXPECT_EQ(call("hd1", "getScoreSheet", {{"id", id}}).at("score.points"), "0");
    EXPECT_EQ(call("hd4", "getScoreSheet", {{"id", id}}).status, 403);
}

TEST_P(CouncilHttp, its_secretary_reads_the_dossier_and_counts_sheets_but_has_none)
{
    const auto id = accepted();
    const auto made = create("hd1", R"(["hd1", "hd2", "hd3"])", "so", R"(, "secretary_id": "hd4")");
    const auto assigned = call(
        "so", "assignCouncil", {{"id", id}},
        R"({"version": )" + version(id) + R"(, "council_id": ")" + made.at("id") + "\"}");
    EXPECT_EQ(assigned.at("stage"), "scoring");
    EXPECT_EQ(read(id, "hd4").status, 200);
    EXPECT_EQ(call("hd4", "getScoreSheetProgress", {{"id", id}}).at("members"), "3");
    EXPECT_EQ(call("hd4", "getScoreSheet", {{"id", id}}).status, 403);
}

}  // namespace
}  // namespace sen::evaluation
