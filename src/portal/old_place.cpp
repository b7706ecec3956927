#include "portal/old_place.hpp"

#include <algorithm>

#include "places/resolve.hpp"

namespace sen::portal {
namespace {

using rulebook::Level;
using rulebook::Places;
using rulebook::Unit;

const Unit* district_of(const Places& places, const Unit& unit)
{
    const auto* district = unit.level == Level::commune ? places.parent(unit) : &unit;
    return district != nullptr && district->level == Level::district ? district : nullptr;
}

}  // namespace

Date last_day_of_old_units(const Places& places)
{
    Date newest;
    for (const auto& change : places.changes())
        if (!newest.is_set() || newest < change.on) newest = change.on;
    return newest.is_set() ? newest.plus_days(-1) : newest;
}

const Unit*
old_unit(const Places& places, const places::Resolver& resolver, std::string_view old_place)
{
    const auto resolution = resolver.resolve(old_place);
    if (resolution.certainty != places::Certainty::exact) return nullptr;
    const auto& code = resolution.matches.front().old_unit;
    return code.empty() ? nullptr : places.find(code, last_day_of_old_units(places));
}

std::vector<std::string> old_districts(
    const Places& places, const Unit* old_unit, const std::optional<std::string>& commune_code)
{
    std::vector<std::string> codes;
    const auto add = [&](const Unit& unit) {
        const auto* district = district_of(places, unit);
        if (district && std::find(codes.begin(), codes.end(), district->code) == codes.end())
            codes.push_back(district->code);
    };
    if (old_unit != nullptr) {
        add(*old_unit);
    } else if (const auto* today = commune_code ? places.today(*commune_code) : nullptr) {
        for (const auto& before : places.predecessors(*today))
            add(*before.unit);
    }
    return codes;
}

}  // namespace sen::portal
