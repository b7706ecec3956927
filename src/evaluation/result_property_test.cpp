#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "criteria/library.hpp"
#include "evaluation/result_rules.hpp"

namespace sen::evaluation {
namespace {

using criteria::Choices;
using criteria::CriteriaSet;

bool has_gates(const CriteriaSet& set)
{
    const auto scored = rulebook::scored(set);
    return std::any_of(scored.begin(), scored.end(), [](const auto& one) {
        return one.criterion->least_for(5) > 0;
    });
}

/// The sets whose stars bind criteria; in the oldest regime none does.
const std::vector<CriteriaSet>& sets_with_gates()
{
    static const auto sets = [] {
        auto all = rulebook::load_criteria_sets("data/criteria").sets;
        std::erase_if(all, [](const auto& set) { return !has_gates(set); });
        return all;
    }();
    return sets;
}

const CriteriaSet& any_set()
{
    const auto& sets = sets_with_gates();
    return sets[*rc::gen::inRange<std::size_t>(0, sets.size())];
}

int count_of(const rulebook::Criterion& criterion)
{
    return static_cast<int>(criterion.options.size());
}

/// For every scored criterion any option or none.
Choices any_choices(const CriteriaSet& set)
{
    Choices choices;
    for (const auto& [part, criterion] : rulebook::scored(set))
        choices[criterion->code] = *rc::gen::inRange(0, count_of(*criterion) + 1);
    return choices;
}

/// Of three to nine judges.
std::vector<Choices> any_sheets(const CriteriaSet& set)
{
    std::vector<Choices> sheets(*rc::gen::inRange<std::size_t>(3, 10));
    for (auto& sheet : sheets)
        sheet = any_choices(set);
    return sheets;
}

/// Findings of the council on some of the gates.
std::vector<GateFinding> any_findings(const std::vector<GateFinding>& gates)
{
    std::vector<GateFinding> findings;
    for (auto gate : gates) {
        gate.met = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) findings.push_back(gate);
    }
    return findings;
}

bool same(const Evaluation& one, const Evaluation& other)
{
    const auto alike = [](const GateFinding& a, const GateFinding& b) {
        return a.criterion == b.criterion && a.stars == b.stars && a.has == b.has && a.met == b.met;
    };
    return one.average == other.average && one.stars == other.stars &&
           one.points_stars == other.points_stars &&
           std::equal(
               one.gates.begin(), one.gates.end(), other.gates.begin(), other.gates.end(), alike);
}

TEST(ResultProperty, who_judges_in_which_order_changes_nothing)
{
    EXPECT_TRUE(rc::check([] {
        const auto& set = any_set();
        auto sheets = any_sheets(set);
        const auto before = evaluate(set, sheets).value();
        for (std::size_t i = sheets.size() - 1; i > 0; --i)
            std::swap(sheets[i], sheets[*rc::gen::inRange<std::size_t>(0, i + 1)]);
        RC_ASSERT(same(evaluate(set, sheets).value(), before));
    }));
}

TEST(ResultProperty, a_better_option_of_one_judge_never_lowers_average_or_star)
{
    EXPECT_TRUE(rc::check([] {
        const auto& set = any_set();
        auto sheets = any_sheets(set);
        const auto before = evaluate(set, sheets).value();
        const auto criteria = rulebook::scored(set);
        const auto& raised =
            *criteria[*rc::gen::inRange<std::size_t>(0, criteria.size())].criterion;
        auto& chosen = sheets[*rc::gen::inRange<std::size_t>(0, sheets.size())][raised.code];
        const int better = *rc::gen::inRange(1, count_of(raised) + 1);
        const auto points = [&](int position) {
            return position == 0 ? 0
                                 : raised.options[static_cast<std::size_t>(position) - 1].points;
        };
        RC_PRE(points(better) >= points(chosen));
        chosen = better;

        const auto after = evaluate(set, sheets).value();
        RC_ASSERT(after.average >= before.average);
        RC_ASSERT(after.stars >= before.stars);
    }));
}

TEST(ResultProperty, a_gate_found_met_never_lowers_the_star_nor_one_found_wanting_raises_it)
{
    EXPECT_TRUE(rc::check([] {
        const auto& set = any_set();
        const auto sheets = any_sheets(set);
        const auto by_majority = evaluate(set, sheets).value();
        auto findings = any_findings(by_majority.gates);
        auto gate = by_majority.gates[*rc::gen::inRange<std::size_t>(0, by_majority.gates.size())];
        std::erase_if(findings, [&](const auto& one) {
            return one.criterion == gate.criterion && one.stars == gate.stars;
        });
        const auto stars_with = [&](bool met) {
            gate.met = met;
            auto all = findings;
            all.push_back(gate);
            return evaluate(set, sheets, all).value().stars;
        };
        const int open = evaluate(set, sheets, findings).value().stars;
        RC_ASSERT(stars_with(true) >= open);
        RC_ASSERT(stars_with(false) <= open);
    }));
}

}  // namespace
}  // namespace sen::evaluation
