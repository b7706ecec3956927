#include "criteria/next_star.hpp"

#include <algorithm>

namespace sen::criteria {
namespace {

using rulebook::Criterion;
using rulebook::Option;

const Option* chosen_option(const Criterion& criterion, const Choices& choices)
{
    const auto found = choices.find(criterion.code);
    if (found == choices.end() || found->second == 0) return nullptr;
    return &criterion.options[static_cast<std::size_t>(found->second) - 1];
}

/// Position of the option with the fewest points that are enough; 0 when none is.
int lowest_enough(const Criterion& criterion, int needs, const std::string* alternative)
{
    int best = 0;
    for (std::size_t i = 0; i < criterion.options.size(); ++i) {
        const auto& option = criterion.options[i];
        if (option.points < needs || (alternative && option.alternative != *alternative)) continue;
        const bool fewer =
            best == 0 ||
            option.points < criterion.options[static_cast<std::size_t>(best) - 1].points;
        if (fewer) best = static_cast<int>(i) + 1;
    }
    return best;
}

Raise raise_of(const Criterion& criterion, int needs, const Choices& choices)
{
    const auto* now = chosen_option(criterion, choices);
    int position = now ? lowest_enough(criterion, needs, &now->alternative) : 0;
    if (position == 0) position = lowest_enough(criterion, needs, nullptr);
    CHECK(position > 0);  // a checked set has no mark that no option reaches
    const int points = criterion.options[static_cast<std::size_t>(position) - 1].points;
    return {criterion.code, position, points, points - (now ? now->points : 0)};
}

}  // namespace

std::optional<NextStar>
next_star(const CriteriaSet& set, const Choices& choices, const Score& score)
{
    const auto band = std::find_if(set.bands.begin(), set.bands.end(), [&](const auto& above) {
        return above.stars == score.stars + 1;
    });
    if (band == set.bands.end()) return std::nullopt;

    NextStar next{band->stars, band->from, {}, score.points, 0};
    for (const auto& [part, criterion] : rulebook::scored(set)) {
        const auto* now = chosen_option(*criterion, choices);
        const int needs = criterion->least_for(next.stars);
        if (needs <= (now ? now->points : 0)) continue;
        next.raises.push_back(raise_of(*criterion, needs, choices));
        next.points_after_raises += next.raises.back().gain;
    }
    next.points_still_missing = std::max(0, next.from_points - next.points_after_raises);
    return next;
}

}  // namespace sen::criteria
