#include "evaluation/council.hpp"

#include <set>

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

struct CouncilHttp : test::DossierJourney {
    test::Answer
    create(const std::string& chair, const std::string& members, const std::string& who = "so")
    {
        return call(
            who, "createCouncil", {},
            R"({"name": "Hội đồng", "decision_number": "1", "chair_id": ")" + chair +
                R"(", "member_ids": )" + members + "}");
    }
};
ON_EACH_DATABASE(CouncilHttp);

TEST_P(CouncilHttp, has_its_chair_first)
{
    const auto made = create("hd2", R"(["hd1", "hd2", "hd3"])");
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(made.at("members.0.account_id"), "hd2");
    EXPECT_EQ(made.at("members.0.chair"), "true");
    EXPECT_EQ(made.at("members.1.account_id"), "hd1");
    EXPECT_EQ(made.at("members.1.chair"), "false");

    const auto newer = create("hd1", R"(["hd1", "hd3", "hd4"])");
    const auto list = call("hd4", "listCouncils", {{"limit", "1"}});
    const auto next = call("hd4", "listCouncils", {{"limit", "1"}, {"cursor", list.at("next")}});
    const std::set<std::string> shown{list.at("items.0"), next.at("items.0")};
    EXPECT_EQ(
        shown, (std::set<std::string>{
                   boost::json::serialize(made.body), boost::json::serialize(newer.body)}));
    EXPECT_EQ(next.at("next"), "null");
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

TEST_P(CouncilHttp, is_called_for_a_forwarded_dossier_and_gives_each_member_a_sheet)
{
    const auto id = forwarded();
    const auto unknown = call(
        "so", "assignCouncil", {{"id", id}},
        R"({"version": )" + version(id) + R"(, "council_id": "none"})");
    EXPECT_EQ(unknown.at("code"), "council.not_found");

    const auto assigned = assign(id);
    EXPECT_EQ(assigned.at("council_id"), council());
    const auto progress = call("so", "getScoreSheetProgress", {{"id", id}});
    EXPECT_EQ(progress.at("members"), "3");
    EXPECT_EQ(progress.at("submitted"), "0");
    EXPECT_EQ(call("hd1", "getScoreSheet", {{"id", id}}).at("score.points"), "0");
    EXPECT_EQ(call("hd4", "getScoreSheet", {{"id", id}}).status, 403);
}

}  // namespace
}  // namespace sen::evaluation
