#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sen::rulebook {
class Places;
struct Unit;
}  // namespace sen::rulebook

namespace sen::places {

/// The full name of a unit, its kind in lower case: "xã Mỹ An Hưng", "phường 4".
std::string full_name(const rulebook::Places&, const rulebook::Unit&);

/// The name in English, without accents: "My An Hung commune", "Ward 4", "Hanoi city".
std::string english_name(const rulebook::Places&, const rulebook::Unit&);

/// The full name of the unit that bears the code today; not set when none does.
std::optional<std::string> place_name(const rulebook::Places&, std::string_view code);
std::optional<std::string> english_place_name(const rulebook::Places&, std::string_view code);

/// The province whose communes the data knows; null without any.
const rulebook::Unit* own_province(const rulebook::Places&);

}  // namespace sen::places
