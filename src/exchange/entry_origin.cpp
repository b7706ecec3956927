#include "exchange/entry_origin.hpp"

#include <set>

#include "base/text.hpp"
#include "places/names.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::exchange {
namespace {

using registry::Level;
using registry::Recognition;

/// The law keeps a day as the number 20250630.
Date day_of(std::int64_t number)
{
    return {
        std::chrono::year{static_cast<int>(number / 10'000)} /
        std::chrono::month{static_cast<unsigned>(number / 100 % 100)} /
        std::chrono::day{static_cast<unsigned>(number % 100)}};
}

bool has_words(const std::string& text, const std::string& words)
{
    return (" " + text + " ").find(" " + words + " ") != std::string::npos;
}

/// The province of today in which the one unit named there lies: units that have ended are all of
/// our own province. Nothing when none is named, or units of two provinces are.
std::optional<std::string> issuer_today(const rulebook::Places& places, const std::string& issuer)
{
    const auto* own = places::own_province(places);
    const auto text = fold(issuer);
    std::set<std::string> found;
    for (const auto& unit : places.units()) {
        if (unit.level == rulebook::Level::commune || !has_words(text, fold(unit.name))) continue;
        if (!unit.to)
            found.insert(unit.code);
        else if (own != nullptr)
            found.insert(own->code);
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

void read_level(const Origin& origin, const ImportWords& words, Recognition& star, Entry& entry)
{
    if (!origin.level.empty()) {
        const auto level = words.level(origin.level);
        if (!level) return entry.add(Weight::doubtful, "level", "import.level_unknown");
        star.level = *level;
    } else if (star.level == Level::unknown) {
        star.level = words.level_in(origin.issuer).value_or(Level::unknown);
    }
}

void check_district(const rulebook::Rulebook& rules, const Recognition& star, Entry& entry)
{
    if (star.level != Level::district) return;
    const auto day = star.decided_on.value_or(star.valid_until);
    const auto last_day = day_of(rules.numbers.number("district.last_day", day));
    if (star.decided_on && last_day < *star.decided_on)
        entry.add(Weight::doubtful, "level", "import.district_had_ended");
    if (star.stars.value_or(0) > rules.numbers.number("district.most_stars", day))
        entry.add(Weight::doubtful, "level", "import.district_beyond_stars");
}

}  // namespace

void read_origin(
    const Origin& origin, const ImportWords& words, const rulebook::Rulebook& rules,
    Recognition& star, Entry& entry)
{
    read_level(origin, words, star, entry);
    check_district(rules, star, entry);
    if (!origin.regime.empty()) {
        star.regime = words.regime_in(origin.regime);
        if (!star.regime) entry.add(Weight::doubtful, "regime", "import.regime_unknown");
    }
    if (origin.issuer.empty()) return;
    star.issuer = origin.issuer;
    if (star.level == Level::ministry) return;
    star.issuer_code = issuer_today(rules.places, origin.issuer);
    if (!star.issuer_code) entry.add(Weight::note, "issuer", "import.issuer_unknown");
}

}  // namespace sen::exchange
