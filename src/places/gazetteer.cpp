#include "places/gazetteer.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "places/history.hpp"
#include "places/typo.hpp"

namespace sen::places {
namespace {

using rulebook::Level;
using rulebook::Places;
using rulebook::Unit;
using Units = std::vector<const Unit*>;

void i_for_y(std::string& text) { std::replace(text.begin(), text.end(), 'y', 'i'); }

std::vector<std::string> accents_of(std::string_view name)
{
    std::vector<std::string> accents;
    while (!name.empty()) {
        const auto syllable = name.substr(0, name.find(' '));
        auto accented = accent_key(syllable);
        if (accented == accent_key(name_key(syllable))) accented.clear();
        accents.push_back(std::move(accented));
        name.remove_prefix(std::min(syllable.size() + 1, name.size()));
    }
    return accents;
}

/// Adds the units above; three levels at most.
void add_above(const Places& places, const Unit& unit, Units& above)
{
    for (const auto* next = places.parent(unit); next != nullptr; next = places.parent(*next))
        above.push_back(next);
}

Entry entry_of(const Places& places, const Unit& unit)
{
    Entry entry{&unit, name_key(unit.name), accents_of(unit.name), {}, {}};
    add_above(places, unit, entry.above);
    if (unit.level == Level::district)
        for (const auto& [commune, partial] : communes_today(places, unit))
            add_above(places, *commune, entry.around);
    for (const auto& relatives : {places.predecessors(unit), places.successors(unit)})
        for (const auto& [relative, partial] : relatives) {
            entry.above.push_back(relative);
            add_above(places, *relative, entry.around);
        }
    return entry;
}

}  // namespace

std::string name_key(std::string_view text)
{
    auto key = fold(text);
    i_for_y(key);
    return key;
}

std::string accent_key(std::string_view syllable)
{
    auto key = sort_key(syllable);
    i_for_y(key);
    return key;
}

Gazetteer::Gazetteer(const Places& places) : m_places(places)
{
    add_words();
    add_units();
}

void Gazetteer::add_words()
{
    for (const auto& [kind, vi, en, short_forms] : m_places.words().kinds) {
        m_kinds.emplace(name_key(vi), kind);
        for (const auto& form : short_forms)
            m_kinds.emplace(name_key(form), kind);
    }
    for (const auto& word : m_places.words().unsaid)
        m_unsaid.insert(name_key(word));
    for (const auto& word : m_places.words().below)
        m_below.insert(name_key(word));
}

void Gazetteer::add_units()
{
    m_entries.reserve(m_places.units().size());
    for (const auto& unit : m_places.units()) {
        const auto& entry = m_entries.emplace_back(entry_of(m_places, unit));
        m_by_name[entry.key].push_back(&entry);
        m_longest_name = std::max(m_longest_name, entry.accents.size());
    }
}

const Gazetteer::Entries* Gazetteer::named(std::string_view key) const
{
    const auto found = m_by_name.find(key);
    return found == m_by_name.end() ? nullptr : &found->second;
}

Gazetteer::Entries Gazetteer::like(std::string_view key) const
{
    Entries alike;
    for (const auto& entry : m_entries)
        if (is_slip(key, entry.key)) alike.push_back(&entry);
    return alike;
}

KindPhrase Gazetteer::kind(std::string_view first, std::string_view second) const
{
    if (!second.empty()) {
        std::string both(first);
        both += ' ';
        both += second;
        if (const auto found = m_kinds.find(both); found != m_kinds.end())
            return {found->second, 2};
    }
    const auto found = m_kinds.find(first);
    return found == m_kinds.end() ? KindPhrase{} : KindPhrase{found->second, 1};
}

}  // namespace sen::places
