#include "criteria/score.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "criteria/next_star.hpp"

namespace sen::criteria {
namespace {

using rulebook::CriteriaSet;
using rulebook::Criterion;

/// Ten criteria of ten points in three parts; "1" is marked for 3 and 4 stars, "2" for 4, "10"
/// for 5.
CriteriaSet small_set()
{
    CriteriaSet set;
    set.id = "SMALL-01";
    set.bands = {{2, 30}, {3, 50}, {4, 70}, {5, 90}};
    set.parts = {{"A", "a", 40, {}}, {"B", "b", 30, {}}, {"C", "c", 30, {}}};
    for (int i = 1; i <= 10; ++i) {
        Criterion criterion;
        criterion.code = std::to_string(i);
        criterion.points = 10;
        criterion.options = {{"", 0, {}, ""}, {"", 5, {}, ""}, {"", 9, {}, ""}, {"", 10, {}, ""}};
        set.parts[i <= 4 ? 0 : i <= 7 ? 1 : 2].criteria.push_back(criterion);
    }
    set.parts[0].criteria[0].min_points_for_star = {{3, 5}, {4, 10}, {5, 10}};
    set.parts[0].criteria[1].min_points_for_star = {{4, 9}, {5, 9}};
    set.parts[2].criteria[2].min_points_for_star = {{5, 10}};
    return set;
}

Choices all(int position)
{
    Choices choices;
    for (int i = 1; i <= 10; ++i)
        choices[std::to_string(i)] = position;
    return choices;
}

Choices with(Choices choices, const std::string& code, int position)
{
    choices[code] = position;
    return choices;
}

TEST(Score, is_the_highest_star_whose_points_and_marks_are_all_met)
{
    struct Case {
        std::string about;
        Choices choices;
        int points;
        int points_stars;
        int stars;
    };
    const Case cases[] = {
        {"nothing chosen", {}, 0, 1, 1},
        {"everything best", all(4), 100, 5, 5},
        {"exactly at five stars", with(all(4), "7", 1), 90, 5, 5},
        {"one below five stars", with(with(all(4), "7", 1), "3", 3), 89, 4, 4},
        {"a 5-star mark missed", with(all(4), "10", 3), 99, 5, 4},
        {"a 4-star mark missed", with(all(4), "2", 2), 95, 5, 3},
        {"a 3-star mark missed", with(all(4), "1", 1), 90, 5, 2},
        {"the 4-star rung of a 3-star mark missed", with(all(4), "1", 3), 99, 5, 3},
        {"50 points and the 3-star mark", all(2), 50, 3, 3},
        {"zero stands for not chosen", with(all(2), "9", 0), 45, 2, 2},
    };
    for (const auto& [about, choices, points, points_stars, stars] : cases) {
        const auto made = score(small_set(), choices);
        ASSERT_TRUE(made) << about;
        EXPECT_EQ(made->points, points) << about;
        EXPECT_EQ(made->points_stars, points_stars) << about;
        EXPECT_EQ(made->stars, stars) << about;
    }
}

TEST(Score, tells_every_mark_that_is_not_met_by_star_then_by_place)
{
    const auto made = score(small_set(), with(all(2), "1", 0));
    const std::vector<Unmet> wanted = {
        {"1", 3, 5, 0}, {"1", 4, 10, 0}, {"2", 4, 9, 5}, {"10", 5, 10, 5}};
    EXPECT_EQ(made->unmet, wanted);
    EXPECT_EQ(
        json_text(*score(small_set(), with(all(4), "10", 3))),
        R"({"set":"SMALL-01","points":99,"parts":{"A":40,"B":30,"C":29},"points_stars":5,)"
        R"("stars":4,"unmet":[{"criterion":"10","stars":5,"needs":10,"has":9}]})");
}

TEST(Score, is_refused_for_what_the_set_does_not_have)
{
    struct Case {
        Choices choices;
        std::string code;
        std::string subject;
    };
    const Case cases[] = {
        {{{"11", 1}}, "score.unknown_criterion", "11"},
        {{{"11", 0}}, "score.unknown_criterion", "11"},
        {{{"", 1}}, "score.unknown_criterion", ""},
        {{{"1", 5}}, "score.unknown_option", "1: 5"},
        {{{"1", -1}}, "score.unknown_option", "1: -1"},
        {{{"1", 1}, {"3", 99}}, "score.unknown_option", "3: 99"},
    };
    for (const auto& [choices, code, subject] : cases) {
        const auto made = score(small_set(), choices);
        ASSERT_FALSE(made) << subject;
        EXPECT_EQ(made.error().code, code);
        EXPECT_EQ(made.error().subject, subject);
    }
}

TEST(Score, names_what_the_next_star_takes)
{
    const auto set = small_set();
    const auto choices = all(2);
    const auto next = next_star(set, choices, *score(set, choices));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->stars, 4);
    ASSERT_EQ(next->raises.size(), 2U);
    EXPECT_EQ(next->raises[0].criterion, "1");
    EXPECT_EQ(next->raises[0].option, 4);
    EXPECT_EQ(next->raises[1].option, 3);
    EXPECT_EQ(next->points_after_raises, 59);
    EXPECT_EQ(next->points_still_missing, 11);
    EXPECT_FALSE(next_star(set, all(4), *score(set, all(4))));
}

TEST(Score, raises_within_the_alternative_already_chosen)
{
    auto set = small_set();
    auto& second = set.parts[0].criteria[1];
    second.options = {{"a", 5, {}, ""}, {"a", 10, {}, ""}, {"b", 5, {}, ""}, {"b", 9, {}, ""}};
    const auto choices = with(all(4), "2", 1);
    const auto next = next_star(set, choices, *score(set, choices));
    ASSERT_EQ(next->raises.size(), 1U);
    EXPECT_EQ(next->raises[0].option, 2);
}

TEST(Points, of_a_council_are_the_exact_mean_cut_after_two_decimals)
{
    struct Case {
        std::vector<int> totals;
        std::string mean;
        int stars;
    };
    std::vector<int> almost_50(200, 50);
    almost_50.back() = 49;  // 49.995
    const Case cases[] = {
        {{50}, "50.00", 3},         {{49, 50}, "49.50", 2},
        {{89, 90, 90}, "89.66", 4}, {{90, 90, 90}, "90.00", 5},
        {almost_50, "49.99", 2},    {{0, 0, 0}, "0.00", 1},
        {{100, 100}, "100.00", 5},  {{69, 70, 70, 70, 71}, "70.00", 4},
    };
    for (const auto& [totals, mean, stars] : cases) {
        const auto points = average(totals);
        ASSERT_TRUE(points);
        EXPECT_EQ(points->text(), mean);
        EXPECT_EQ(stars_by_points(small_set(), *points), stars) << mean;
    }
    EXPECT_EQ(average({}).error().code, "score.no_members");
    EXPECT_EQ(average(std::vector<int>{50, 101}).error().code, "score.points_out_of_range");
    EXPECT_EQ(average(std::vector<int>{-1}).error().subject, "-1");
}

TEST(CriteriaSet, takes_new_dossiers_only_within_its_period_and_while_sound)
{
    auto set = small_set();
    const auto day = [](const char* text) { return Date::parse(text).value(); };
    set.effective = {day("2023-02-24"), day("2026-05-21")};
    EXPECT_FALSE(may_file_under(set, day("2023-02-23")));
    EXPECT_TRUE(may_file_under(set, day("2023-02-24")));
    EXPECT_TRUE(may_file_under(set, day("2026-05-21")));
    EXPECT_EQ(may_file_under(set, day("2026-05-22")).error().subject, "SMALL-01");
    set.status = rulebook::CriteriaStatus::reading_only;
    EXPECT_EQ(may_file_under(set, day("2024-01-01")).error().code, "criteria_set.not_in_force");
}

}  // namespace
}  // namespace sen::criteria
