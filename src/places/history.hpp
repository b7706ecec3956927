#pragma once

#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace sen::rulebook {
class Places;
struct Relative;
struct Unit;
}  // namespace sen::rulebook

namespace sen::places {

/// The communes of today that a unit of any time and level became, each once, by code; `partial`
/// where only a part of a commune went there. At most as many as there are communes.
std::vector<rulebook::Relative> communes_today(const rulebook::Places&, const rulebook::Unit&);

/// True when the unit that bore `code` on that day lies, wholly or partly, in today's `commune`.
bool in_commune_on_date(
    const rulebook::Places&, std::string_view code, const Date& on, std::string_view commune);

}  // namespace sen::places
