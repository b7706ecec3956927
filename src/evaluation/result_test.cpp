#include "evaluation/result.hpp"

#include <gtest/gtest.h>

#include "evaluation/result_rules.hpp"
#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

using criteria::Choices;

struct ResultHttp : test::DossierJourney {
    const criteria::CriteriaSet& set()
    {
        const auto* found = application().rules().criteria.find("QD26-03");
        CHECK(found != nullptr);
        return *found;
    }
    /// Choices of that total with the gates of a star met.
    Choices sheet(int total, int stars)
    {
        Choices read;
        const auto json = boost::json::parse(choices(total, stars));
        for (const auto& [code, position] : json.as_object())
            read.emplace(code, static_cast<int>(position.as_int64()));
        return read;
    }
    std::vector<Choices> sheets(int total, int count, int other_total, int stars)
    {
        std::vector<Choices> all(static_cast<std::size_t>(count), sheet(total, stars));
        all.push_back(sheet(other_total, stars));
        return all;
    }
};
ON_EACH_DATABASE(ResultHttp);

TEST_P(ResultHttp, an_average_is_never_rounded_over_a_threshold)
{
    struct Case {
        int threshold;
        int gates;
        int below;
        int reached;
    };
    struct Exact {
        int total;
        int count;
        int other;
        const char* average;
        int stars;
    };
    const Exact exact[] = {
        {50, 199, 49, "49.99", 2},  // 49.995
        {70, 99, 69, "69.99", 3},   // 69.99
        {90, 999, 89, "89.99", 4},  // 89.999
    };
    for (const auto& [total, count, other, average, stars] : exact) {
        const auto found = evaluate(set(), sheets(total, count, other, stars + 1));
        ASSERT_TRUE(found);
        EXPECT_EQ(found->average.text(), average);
        EXPECT_EQ(found->points_stars, stars);
    }
    const Case cases[] = {{50, 3, 2, 3}, {70, 4, 3, 4}, {90, 5, 4, 5}};
    for (const auto& [threshold, gates, below, reached] : cases) {
        const auto just_below = evaluate(set(), sheets(threshold, 99, threshold - 1, gates));
        ASSERT_TRUE(just_below);
        EXPECT_EQ(just_below->average.text(), std::to_string(threshold - 1) + ".99");
        EXPECT_EQ(just_below->points_stars, below);
        EXPECT_EQ(just_below->stars, below);

        const auto exactly = evaluate(set(), sheets(threshold, 99, threshold, gates));
        ASSERT_TRUE(exactly);
        EXPECT_EQ(exactly->average.text(), std::to_string(threshold) + ".00");
        EXPECT_EQ(exactly->stars, reached);
    }
}

TEST_P(ResultHttp, a_gate_is_met_when_more_than_half_of_the_members_grant_it)
{
    auto granting = sheet(80, 4);
    auto refusing = granting;
    refusing["10"] = 1;  // 1 point of the 3 that four stars need
    struct Case {
        int grant;
        int refuse;
        int stars;
    };
    const Case cases[] = {{3, 0, 4}, {2, 1, 4}, {1, 2, 3}, {0, 3, 3}, {2, 2, 3}, {3, 2, 4}};
    for (const auto& [grant, refuse, stars] : cases) {
        std::vector<Choices> all(static_cast<std::size_t>(grant), granting);
        all.insert(all.end(), static_cast<std::size_t>(refuse), refusing);
        const auto evaluation = evaluate(set(), all);
        ASSERT_TRUE(evaluation);
        EXPECT_EQ(evaluation->points_stars, 4) << evaluation->average.text();
        EXPECT_EQ(evaluation->stars, stars) << grant << " against " << refuse;
    }
}

TEST_P(ResultHttp, no_sheet_makes_no_result)
{
    EXPECT_EQ(evaluate(set(), {}).error().code, "score.no_members");
}

TEST_P(ResultHttp, says_which_gate_is_missing_and_what_it_takes)
{
    const auto id = in_scoring();
    auto refusing = choices(80, 4);
    const auto at = refusing.find("\"10\":");
    refusing.replace(at, refusing.find_first_of(",}", at) - at, "\"10\":1");
    EXPECT_EQ(call("so", "getResult", {{"id", id}}).at("code"), "result.not_ready");
    for (const auto* judge : {"hd1", "hd2", "hd3"}) {
        EXPECT_EQ(
            save_sheet(judge, id, judge == std::string("hd1") ? choices(80, 4) : refusing).status,
            200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
    EXPECT_EQ(conclude(id).status, 200);

    const auto result = call("so", "getResult", {{"id", id}});
    EXPECT_EQ(result.status, 200);
    EXPECT_EQ(result.at("average"), "77.33");
    EXPECT_EQ(result.at("points_stars"), "4");
    EXPECT_EQ(result.at("stars"), "3");
    EXPECT_EQ(result.at("unmet.0.criterion"), "10");
    EXPECT_EQ(result.at("unmet.0.has"), "1");
    EXPECT_EQ(result.at("sheets.0.member_name"), "hd1");
    EXPECT_EQ(result.at("sheets.0.points"), "80");
    const auto words = result.at("explanation");
    EXPECT_NE(words.find("77.33"), std::string::npos) << words;
    EXPECT_NE(words.find("4 sao ở tiêu chí 10: cần 3"), std::string::npos) << words;

    for (const auto* who : {"lan", "xa"}) {
        const auto seen = call(who, "getResult", {{"id", id}});
        EXPECT_EQ(seen.at("stars"), "3") << who;
        EXPECT_EQ(seen.at("sheets"), "[]") << who;
    }
    for (const auto* who : {"mai", "xa2", "hd4", "tv"})
        EXPECT_EQ(call(who, "getResult", {{"id", id}}).status, 403) << who;
}

TEST_P(ResultHttp, what_the_next_star_takes_is_said_in_points)
{
    const auto id = evaluated(66, 4);
    const auto words = call("doc", "getResult", {{"id", id}}).at("explanation");
    EXPECT_NE(words.find("4.00"), std::string::npos) << words;
}

}  // namespace
}  // namespace sen::evaluation
