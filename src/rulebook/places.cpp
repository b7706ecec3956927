#include "rulebook/places.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace sen::rulebook {
namespace {

bool overlap(const Unit& left, const Unit& right)
{
    const bool left_ends_before = left.to && right.from && *left.to < *right.from;
    const bool right_ends_before = right.to && left.from && *right.to < *left.from;
    return !left_ends_before && !right_ends_before;
}

/// By code, then by time; a unit whose first day is not stated is the oldest of its code.
bool is_earlier(const Unit& left, const Unit& right)
{
    return std::tie(left.code, left.from) < std::tie(right.code, right.from);
}

tl::unexpected<Refusal> broken_link(const Change& change)
{
    return refuse(Refusal::invalid, "places.broken_link", change.from + " > " + change.to);
}

}  // namespace

Result<Places>
Places::make(std::vector<Unit> units, std::vector<Change> changes, AddressWords words)
{
    Places places;
    places.m_units = std::move(units);
    places.m_changes = std::move(changes);
    places.m_words = std::move(words);
    TRY(places.index_units());
    TRY(places.check_parents());
    TRY(places.link_changes());
    return places;
}

Result<void> Places::index_units()
{
    std::sort(m_units.begin(), m_units.end(), is_earlier);
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        auto& same_code = m_by_code[m_units[i].code];
        for (const auto earlier : same_code)
            if (overlap(m_units[earlier], m_units[i]))
                return refuse(Refusal::invalid, "places.overlap", m_units[i].code);
        same_code.push_back(i);
        if (!m_units[i].parent.empty()) m_by_parent[m_units[i].parent].push_back(i);
    }
    return {};
}

Result<void> Places::check_parents() const
{
    for (const auto& unit : m_units) {
        if (unit.parent.empty() && unit.level == Level::province) continue;
        const auto* above = parent(unit);
        if (above == nullptr || above->level >= unit.level)
            return refuse(Refusal::invalid, "places.broken_link", unit.code);
    }
    return {};
}

Result<void> Places::link_changes()
{
    for (const auto& change : m_changes) {
        const auto* before = find(change.from, change.on.plus_days(-1));
        const auto* after = find(change.to, change.on);
        if (before == nullptr || after == nullptr || before == after) return broken_link(change);
        m_steps.push_back({index_of(*before), index_of(*after), change.partial});
    }
    std::sort(m_steps.begin(), m_steps.end());
    for (const auto& change : m_changes) {
        const auto became = successors(*find(change.from, change.on.plus_days(-1)));
        if (change.partial != (became.size() > 1)) return broken_link(change);
    }
    return {};
}

const Unit* Places::find(std::string_view code, const Date& on) const
{
    for (const auto* unit : ever(code))
        if (unit->is_valid_on(on)) return unit;
    return nullptr;
}

const Unit* Places::today(std::string_view code) const
{
    for (const auto* unit : ever(code))
        if (!unit->to) return unit;
    return nullptr;
}

std::vector<const Unit*> Places::ever(std::string_view code) const
{
    std::vector<const Unit*> found;
    const auto same_code = m_by_code.find(code);
    if (same_code == m_by_code.end()) return found;
    for (const auto i : same_code->second)
        found.push_back(&m_units[i]);
    return found;
}

std::vector<const Unit*> Places::on(const Date& day, Level level) const
{
    std::vector<const Unit*> found;
    for (const auto& unit : m_units)
        if (unit.level == level && unit.is_valid_on(day)) found.push_back(&unit);
    return found;
}

std::vector<const Unit*> Places::children(std::string_view code, const Date& on) const
{
    std::vector<const Unit*> found;
    const auto below = m_by_parent.find(code);
    if (below == m_by_parent.end()) return found;
    for (const auto i : below->second)
        if (m_units[i].is_valid_on(on)) found.push_back(&m_units[i]);
    return found;
}

std::vector<const Unit*> Places::children_today(std::string_view code) const
{
    std::vector<const Unit*> found;
    const auto below = m_by_parent.find(code);
    if (below == m_by_parent.end()) return found;
    for (const auto i : below->second)
        if (!m_units[i].to) found.push_back(&m_units[i]);
    return found;
}

const Unit* Places::parent(const Unit& unit) const
{
    if (unit.to) return find(unit.parent, *unit.to);
    return today(unit.parent);
}

std::vector<Relative> Places::predecessors(const Unit& unit) const
{
    std::vector<Relative> found;
    const auto self = index_of(unit);
    for (const auto& step : m_steps)
        if (step.to == self) found.push_back({&m_units[step.from], step.partial});
    return found;
}

std::vector<Relative> Places::successors(const Unit& unit) const
{
    std::vector<Relative> found;
    const auto self = index_of(unit);
    for (const auto& step : m_steps)
        if (step.from == self) found.push_back({&m_units[step.to], step.partial});
    return found;
}

const KindWords& Places::words(UnitKind kind) const
{
    const auto& kinds = m_words.kinds;
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const auto& words) { return words.kind == kind; });
    CHECK(found != kinds.end());
    return *found;
}

std::size_t Places::index_of(const Unit& unit) const
{
    CHECK(!m_units.empty() && &unit >= m_units.data() && &unit <= &m_units.back());
    return static_cast<std::size_t>(&unit - m_units.data());
}

}  // namespace sen::rulebook
