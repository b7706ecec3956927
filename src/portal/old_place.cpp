#include "portal/old_place.hpp"

#include "places/resolve.hpp"

namespace sen::portal {
using rulebook::Places;
using rulebook::Unit;

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

}  // namespace sen::portal
