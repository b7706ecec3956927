#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "criteria/library.hpp"
#include "criteria/next_star.hpp"
#include "criteria/score.hpp"

namespace sen::criteria {
namespace {

const std::vector<CriteriaSet>& real_sets()
{
    static const auto sets = rulebook::load_criteria_sets("data/criteria").sets;
    return sets;
}

const CriteriaSet& any_set()
{
    const auto& sets = real_sets();
    return sets[*rc::gen::inRange<std::size_t>(0, sets.size())];
}

/// For every scored criterion any option or none.
Choices any_choices(const CriteriaSet& set)
{
    Choices choices;
    for (const auto& [part, criterion] : rulebook::scored(set)) {
        const int last = static_cast<int>(criterion->options.size());
        choices[criterion->code] = *rc::gen::inRange(0, last + 1);
    }
    return choices;
}

int points_at(const rulebook::Criterion& criterion, int position)
{
    return position == 0 ? 0 : criterion.options[static_cast<std::size_t>(position) - 1].points;
}

TEST(ScoreProperty, a_better_option_never_lowers_points_or_stars_and_adds_no_unmet_mark)
{
    EXPECT_TRUE(rc::check([] {
        const auto& set = any_set();
        auto choices = any_choices(set);
        const auto before = score(set, choices).value();

        const auto criteria = rulebook::scored(set);
        const auto& raised =
            *criteria[*rc::gen::inRange<std::size_t>(0, criteria.size())].criterion;
        const int last = static_cast<int>(raised.options.size());
        const int better = *rc::gen::inRange(1, last + 1);
        const int gain = points_at(raised, better) - points_at(raised, choices[raised.code]);
        RC_PRE(gain >= 0);
        choices[raised.code] = better;

        const auto after = score(set, choices).value();
        RC_ASSERT(after.points == before.points + gain);
        RC_ASSERT(after.stars >= before.stars);
        RC_ASSERT(after.unmet.size() <= before.unmet.size());
    }));
}

TEST(ScoreProperty, parts_add_up_and_stars_never_pass_points_or_marks)
{
    EXPECT_TRUE(rc::check([] {
        const auto& set = any_set();
        const auto made = score(set, any_choices(set)).value();
        int sum = 0;
        for (const auto& part : made.parts)
            sum += part.points;
        RC_ASSERT(sum == made.points);
        RC_ASSERT(made.stars <= made.points_stars);
        for (const auto& mark : made.unmet) {
            RC_ASSERT(made.stars < mark.stars);
            RC_ASSERT(mark.has < mark.needs);
        }
        RC_ASSERT(made.stars == made.points_stars || !made.unmet.empty());
    }));
}

TEST(ScoreProperty, the_raises_of_the_next_star_meet_every_mark_up_to_it)
{
    EXPECT_TRUE(rc::check([] {
        const auto& set = any_set();
        auto choices = any_choices(set);
        const auto made = score(set, choices).value();
        const auto next = next_star(set, choices, made);
        RC_PRE(next.has_value());
        for (const auto& raise : next->raises)
            choices[raise.criterion] = raise.option;

        const auto raised = score(set, choices).value();
        RC_ASSERT(raised.points == next->points_after_raises);
        RC_ASSERT(stars_by_marks(raised.unmet) >= next->stars);
        RC_ASSERT((raised.stars >= next->stars) == (next->points_still_missing == 0));
    }));
}

TEST(ScoreProperty, the_order_of_the_members_changes_no_mean)
{
    EXPECT_TRUE(rc::check([] {
        auto totals =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 101)));
        const auto before = average(totals).value();
        std::rotate(
            totals.begin(),
            totals.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ptrdiff_t(totals.size())),
            totals.end());
        std::reverse(totals.begin(), totals.begin() + std::ptrdiff_t(totals.size() / 2));
        RC_ASSERT(average(totals).value() == before);
        RC_ASSERT(before >= Points::whole(*std::min_element(totals.begin(), totals.end())));
        RC_ASSERT(before <= Points::whole(*std::max_element(totals.begin(), totals.end())));
    }));
}

}  // namespace
}  // namespace sen::criteria
