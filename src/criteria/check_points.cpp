#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "criteria/check_rules.hpp"

namespace sen::criteria::proof {
namespace {

using rulebook::Criterion;
using rulebook::Option;

constexpr int whole = 100;

int sum_of(const std::vector<Criterion>& criteria)
{
    int sum = 0;
    for (const auto& criterion : criteria)
        sum += criterion.points;
    return sum;
}

void group_adds_up(const Criterion& criterion, Findings& found)
{
    if (criterion.is_scored()) return;
    const int sum = sum_of(criterion.criteria);
    if (sum != criterion.points)
        found.add(
            criterion.code, "points.group",
            fmt::format("{} points, the criteria below give {}", criterion.points, sum));
    for (const auto& below : criterion.criteria)
        group_adds_up(below, found);
}

bool has_doubt(const CriteriaSet& set, const std::string& code)
{
    return std::any_of(
        set.doubts.begin(), set.doubts.end(), [&](const auto& doubt) { return doubt.at == code; });
}

/// Points rise from option to option of one alternative. Equal ones are allowed where a doubt is
/// told.
void points_rise(const CriteriaSet& set, const Criterion& criterion, Findings& found)
{
    for (std::size_t i = 1; i < criterion.options.size(); ++i) {
        const auto& lower = criterion.options[i - 1];
        const auto& upper = criterion.options[i];
        if (lower.alternative != upper.alternative || lower.points < upper.points) continue;
        if (lower.points == upper.points && has_doubt(set, criterion.code)) continue;
        found.add(
            criterion.code, "options.order",
            fmt::format("option {} gives {} after {}", i + 1, upper.points, lower.points));
    }
}

void best_is_the_criterion(const Criterion& criterion, Findings& found)
{
    const auto best = std::max_element(
        criterion.options.begin(), criterion.options.end(),
        [](const Option& left, const Option& right) { return left.points < right.points; });
    if (best->points != criterion.points)
        found.add(
            criterion.code, "options.best",
            fmt::format("{} points, the best option gives {}", criterion.points, best->points));
}

/// Either no alternatives, or at least two, each with options that stand together.
void alternatives_fit(const Criterion& criterion, Findings& found)
{
    std::vector<std::string> named;
    for (const auto& alternative : criterion.alternatives)
        named.push_back(alternative.code);
    std::vector<std::string> used;
    for (const auto& option : criterion.options)
        if (used.empty() || used.back() != option.alternative) used.push_back(option.alternative);
    if (named.empty()) named.push_back("");
    if (named != used || (named.size() == 1 && !named.front().empty()))
        found.add(
            criterion.code, "options.alternatives",
            fmt::format("named {}, used {}", fmt::join(named, " "), fmt::join(used, " ")));
}

}  // namespace

void points_add_up(const CriteriaSet& set, Findings& found)
{
    int total = 0;
    for (const auto& part : set.parts) {
        const int sum = sum_of(part.criteria);
        if (sum != part.points)
            found.add(
                part.code, "points.part",
                fmt::format("{} points, its criteria give {}", part.points, sum));
        for (const auto& criterion : part.criteria)
            group_adds_up(criterion, found);
        total += part.points;
    }
    if (total != whole)
        found.add("", "points.total", fmt::format("the parts give {} points, not 100", total));
}

void options_rise(const CriteriaSet& set, Findings& found)
{
    for (const auto& [part, criterion] : rulebook::scored(set)) {
        if (criterion->options.empty()) {
            found.add(criterion->code, "options.none", "nothing to choose");
            continue;
        }
        points_rise(set, *criterion, found);
        best_is_the_criterion(*criterion, found);
        alternatives_fit(*criterion, found);
    }
}

void bands_rise(const CriteriaSet& set, Findings& found)
{
    int stars = 2;
    int from = 0;
    bool rising = set.bands.size() == 4;
    for (const auto& band : set.bands) {
        rising = rising && band.stars == stars && band.from > from;
        stars = band.stars + 1;
        from = band.from;
    }
    if (!rising) found.add("", "bands.order", "bands name 2, 3, 4 and 5 stars with rising points");
}

}  // namespace sen::criteria::proof
