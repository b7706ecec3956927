#pragma once

#include <string_view>

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

}  // namespace sen::portal
