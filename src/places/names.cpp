#include "places/names.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rulebook/places.hpp"

namespace sen::places {
namespace {

using rulebook::Places;
using rulebook::Unit;

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

std::string capitalised(std::string words)
{
    bool begins = true;
    for (char& letter : words) {
        if (begins) letter = upper(letter);
        begins = letter == ' ';
    }
    return words;
}

bool is_number(std::string_view name)
{
    return std::all_of(
        name.begin(), name.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

}  // namespace

std::string full_name(const Places& places, const Unit& unit)
{
    return places.words(unit.kind).vi + " " + unit.name;
}

std::string english_name(const Places& places, const Unit& unit)
{
    const auto& kind = places.words(unit.kind).en;
    const auto name = unit.name_en ? *unit.name_en : capitalised(fold(unit.name));
    return is_number(name) ? capitalised(kind) + " " + name : name + " " + kind;
}

std::optional<std::string> place_name(const Places& places, std::string_view code)
{
    const auto* unit = places.today(code);
    if (unit == nullptr) return std::nullopt;
    return full_name(places, *unit);
}

std::optional<std::string> english_place_name(const Places& places, std::string_view code)
{
    const auto* unit = places.today(code);
    if (unit == nullptr) return std::nullopt;
    return english_name(places, *unit);
}

const rulebook::Unit* own_province(const rulebook::Places& places)
{
    for (const auto& unit : places.units()) {
        const bool is_today = unit.level == rulebook::Level::province && !unit.to;
        if (is_today && !places.children_today(unit.code).empty()) return &unit;
    }
    return nullptr;
}

}  // namespace sen::places
