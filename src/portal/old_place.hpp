#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rulebook/places.hpp"

namespace sen::places {
class Resolver;
}

namespace sen::portal {

/// The last day of the units before the newest change.
Date last_day_of_old_units(const rulebook::Places&);

/// The unit of the earlier time that a source's words name for sure; null when they do not.
const rulebook::Unit*
old_unit(const rulebook::Places&, const places::Resolver&, std::string_view old_place);

/// Codes of the districts a product lay in: of its old place when that is known, else every
/// district that today's commune was made from.
std::vector<std::string> old_districts(
    const rulebook::Places&, const rulebook::Unit* old_unit,
    const std::optional<std::string>& commune_code);

}  // namespace sen::portal
