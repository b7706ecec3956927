#include "search/place_words.hpp"

#include <algorithm>

#include "places/names.hpp"

namespace sen::search {
namespace {

using rulebook::Level;
using rulebook::Places;
using rulebook::Unit;

/// The unit's district, or itself when it is one; null for what has none.
const Unit* district_of(const Places& places, const Unit* unit)
{
    while (unit != nullptr && unit->level == Level::commune)
        unit = places.parent(*unit);
    return unit != nullptr && unit->level == Level::district ? unit : nullptr;
}

void add_new(std::vector<std::string>& codes, const std::string& code)
{
    if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
}

void add_with_above(const Places& places, const Unit* unit, std::vector<std::string>& names)
{
    for (; unit != nullptr; unit = places.parent(*unit))
        add_new(names, places::full_name(places, *unit));
}

}  // namespace

std::string PlaceWords::names(const std::string& commune_code) const
{
    const auto* unit = m_places.today(commune_code);
    if (unit == nullptr) return {};
    std::vector<std::string> names;
    add_with_above(m_places, unit, names);
    for (const auto& [before, partial] : m_places.predecessors(*unit))
        add_with_above(m_places, before, names);
    std::string text;
    for (const auto& name : names)
        text += name + ' ';
    return text;
}

std::vector<std::string> PlaceWords::districts_named(const std::string& old_place) const
{
    std::vector<std::string> districts;
    const auto resolved = m_resolver.resolve(old_place);
    for (const auto& match : resolved.matches)
        for (const auto* unit : m_places.ever(match.old_unit)) {
            const auto* district = unit->to ? district_of(m_places, unit) : nullptr;
            if (district != nullptr) add_new(districts, district->code);
        }
    // Several districts are guesses: the commune knows better.
    if (districts.size() > 1) districts.clear();
    return districts;
}

std::vector<std::string> PlaceWords::districts_of(const std::string& commune_code) const
{
    std::vector<std::string> districts;
    const auto* commune = m_places.today(commune_code);
    if (commune == nullptr) return districts;
    for (const auto& [before, partial] : m_places.predecessors(*commune))
        if (const auto* district = district_of(m_places, before))
            add_new(districts, district->code);
    return districts;
}

const std::vector<std::string>& PlaceWords::old_districts(
    const std::optional<std::string>& commune_code, const std::optional<std::string>& old_place)
{
    constexpr std::size_t most_remembered = 20'000;
    if (m_known.size() > most_remembered) m_known.clear();
    const auto key = commune_code.value_or("") + '\n' + old_place.value_or("");
    const auto [entry, is_new] = m_known.try_emplace(key);
    if (!is_new) return entry->second;
    if (old_place) entry->second = districts_named(*old_place);
    if (entry->second.empty() && commune_code) entry->second = districts_of(*commune_code);
    return entry->second;
}

}  // namespace sen::search
