#include "places/history.hpp"

#include <algorithm>

#include "rulebook/places.hpp"

namespace sen::places {
namespace {

using rulebook::Level;
using rulebook::Places;
using rulebook::Relative;
using rulebook::Unit;

/// The days of changes only go forward, so this ends.
void follow(const Places& places, const Unit& unit, bool partial, std::vector<Relative>& found)
{
    if (unit.level != Level::commune) {
        const auto below =
            unit.to ? places.children(unit.code, *unit.to) : places.children_today(unit.code);
        for (const auto* child : below)
            follow(places, *child, false, found);
        return;
    }
    if (!unit.to) found.push_back({&unit, partial});
    for (const auto& [next, split] : places.successors(unit))
        follow(places, *next, partial || split, found);
}

}  // namespace

std::vector<Relative> communes_today(const Places& places, const Unit& unit)
{
    std::vector<Relative> found;
    follow(places, unit, false, found);
    std::sort(found.begin(), found.end(), [](const auto& left, const auto& right) {
        return left.unit->code < right.unit->code;
    });
    const auto same = [](const auto& left, const auto& right) { return left.unit == right.unit; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    if (unit.level != Level::commune)
        for (auto& commune : found)
            commune.partial = false;
    return found;
}

bool in_commune_on_date(
    const Places& places, std::string_view code, const Date& on, std::string_view commune)
{
    const auto* unit = places.find(code, on);
    if (unit == nullptr) return false;
    const auto became = communes_today(places, *unit);
    return std::any_of(became.begin(), became.end(), [&](const Relative& today) {
        return today.unit->code == commune;
    });
}

}  // namespace sen::places
