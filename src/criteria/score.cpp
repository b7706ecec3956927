#include "criteria/score.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/json.hpp"

namespace sen::criteria {
namespace {

using rulebook::Criterion;
using rulebook::Scored;

constexpr int lowest_marked_star = 3;
constexpr int highest_star = 5;

int chosen(const Choices& choices, const std::string& code)
{
    const auto found = choices.find(code);
    return found == choices.end() ? 0 : found->second;
}

/// The points of the chosen option; only for choices that exist.
int points_of(const Criterion& criterion, const Choices& choices)
{
    const int position = chosen(choices, criterion.code);
    return position == 0 ? 0 : criterion.options[static_cast<std::size_t>(position) - 1].points;
}

Result<void> exists(const std::vector<Scored>& criteria, const std::string& code, int position)
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const Scored& scored) {
        return scored.criterion->code == code;
    });
    if (found == criteria.end()) return refuse(Refusal::invalid, "score.unknown_criterion", code);
    if (position < 0 || position > static_cast<int>(found->criterion->options.size()))
        return refuse(
            Refusal::invalid, "score.unknown_option", fmt::format("{}: {}", code, position));
    return {};
}

/// A mark appears at the star where a criterion first needs something, and where it needs more.
std::vector<Unmet> unmet_marks(const std::vector<Scored>& criteria, const Choices& choices)
{
    std::vector<Unmet> unmet;
    for (int star = lowest_marked_star; star <= highest_star; ++star)
        for (const auto& [part, criterion] : criteria) {
            const int needs = criterion->least_for(star);
            const int has = points_of(*criterion, choices);
            if (needs > criterion->least_for(star - 1) && has < needs)
                unmet.push_back({criterion->code, star, needs, has});
        }
    return unmet;
}

int part_points(
    const rulebook::Part& wanted, const std::vector<Scored>& criteria, const Choices& choices)
{
    int points = 0;
    for (const auto& [part, criterion] : criteria)
        if (part == &wanted) points += points_of(*criterion, choices);
    return points;
}

}  // namespace

Result<Score> score(const CriteriaSet& set, const Choices& choices)
{
    const auto criteria = rulebook::scored(set);
    for (const auto& [code, position] : choices)
        TRY(exists(criteria, code, position));

    Score score;
    score.set = set.id;
    for (const auto& part : set.parts)
        score.parts.push_back({part.code, part_points(part, criteria, choices)});
    for (const auto& part : score.parts)
        score.points += part.points;

    score.unmet = unmet_marks(criteria, choices);
    score.points_stars = stars_by_points(set, Points::whole(score.points));
    score.stars = std::min(score.points_stars, stars_by_marks(score.unmet));
    return score;
}

int stars_by_points(const CriteriaSet& set, Points points)
{
    int stars = 1;
    for (const auto& band : set.bands)
        if (points >= Points::whole(band.from)) stars = std::max(stars, band.stars);
    return stars;
}

int stars_by_marks(const std::vector<Unmet>& unmet)
{
    int stars = highest_star;
    for (const auto& mark : unmet)
        stars = std::min(stars, mark.stars - 1);
    return stars;
}

Result<void> may_file_under(const CriteriaSet& set, Date filed_on)
{
    if (!set.in_force_on(filed_on))
        return refuse(Refusal::conflict, "criteria_set.not_in_force", set.id);
    return {};
}

std::string json_text(const Score& score)
{
    json::Object parts;
    for (const auto& part : score.parts)
        parts.set(part.code, part.points);
    return json::Object{}
        .set("set", score.set)
        .set("points", score.points)
        .set("parts", parts.raw())
        .set("points_stars", score.points_stars)
        .set("stars", score.stars)
        .set("unmet", score.unmet)
        .text();
}

}  // namespace sen::criteria
