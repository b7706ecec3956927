#include "places/resolve.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

#include "places/address.hpp"
#include "places/history.hpp"

namespace sen::places {
namespace {

using rulebook::Level;
using rulebook::Unit;

/// How the rest of an address speaks about one reading of one of its parts.
struct Fit {
    const Mention* mention = nullptr;
    Reading reading;
    int conflicts = 0;  ///< parts that name another place
    int support = 0;    ///< 2 for each part that names a unit around it, 1 for one of another time

    [[nodiscard]] auto rank() const
    {
        return std::tuple(
            -conflicts, !mention->is_slip, support, reading.accents, reading.kind_agrees);
    }
};

bool holds(const std::vector<const Unit*>& units, const Unit* unit)
{
    return std::find(units.begin(), units.end(), unit) != units.end();
}

/// 2 when the mention names a unit that belongs with the entry, 1 when one of another time does.
int support_of(const Entry& entry, const Mention& mention)
{
    int best = 0;
    for (const auto& [other, accents, kind_agrees] : mention.readings) {
        if (other == &entry || holds(entry.above, other->unit)) return 2;
        if (holds(entry.around, other->unit)) best = 1;
    }
    return best;
}

Fit fit(const Mention& mention, const Reading& reading, const std::vector<Mention>& all)
{
    Fit fit{&mention, reading, 0, 0};
    for (const auto& other : all) {
        if (&other == &mention) continue;
        const auto support = support_of(*reading.entry, other);
        fit.support += support;
        if (support == 0) ++fit.conflicts;
    }
    return fit;
}

std::vector<Fit> fits(const std::vector<Mention>& mentions, Level level)
{
    std::vector<Fit> found;
    for (const auto& mention : mentions)
        for (const auto& reading : mention.readings)
            if (reading.entry->unit->level == level)
                found.push_back(fit(mention, reading, mentions));
    std::sort(found.begin(), found.end(), [](const Fit& left, const Fit& right) {
        if (left.rank() != right.rank()) return left.rank() > right.rank();
        return std::less<>()(left.reading.entry, right.reading.entry);
    });
    return found;
}

bool is_only(const Mention& mention, Level level)
{
    return std::all_of(mention.readings.begin(), mention.readings.end(), [&](const auto& reading) {
        return reading.entry->unit->level == level;
    });
}

/// Collects matches, each commune once, with the best score it got.
class Matches {
public:
    void add(std::string commune, std::string old_unit, double score)
    {
        for (auto& match : m_matches) {
            if (match.commune != commune) continue;
            const bool is_better =
                std::pair(score, old_unit.empty()) > std::pair(match.score, match.old_unit.empty());
            if (is_better) match = {std::move(commune), std::move(old_unit), score};
            return;
        }
        m_matches.push_back({std::move(commune), std::move(old_unit), score});
    }

    [[nodiscard]] std::size_t count() const { return m_matches.size(); }

    [[nodiscard]] std::vector<Match> best_first() &&
    {
        std::sort(m_matches.begin(), m_matches.end(), [](const Match& left, const Match& right) {
            return std::tuple(-left.score, !left.old_unit.empty(), left.commune) <
                   std::tuple(-right.score, !right.old_unit.empty(), right.commune);
        });
        if (m_matches.size() > most_matches) m_matches.resize(most_matches);
        return std::move(m_matches);
    }

private:
    std::vector<Match> m_matches;
};

/// Answers one address.
class Answer {
public:
    Answer(const rulebook::Places& places, const Address& address)
        : m_places(places), m_address(address), m_communes(fits(address.known, Level::commune)),
          m_districts(fits(address.known, Level::district))
    {
    }

    [[nodiscard]] bool names_a_commune() const
    {
        return !m_communes.empty() && !is_district_as_likely();
    }

    [[nodiscard]] Resolution resolution() const
    {
        Matches matches;
        add_best(matches);
        const bool is_exact = matches.count() == 1 && is_sure();
        if (!is_exact) add_others(matches);
        if (matches.count() == 0) return {};
        return {
            is_exact ? Certainty::exact : Certainty::candidates, std::move(matches).best_first()};
    }

private:
    /// True when the address says as much about a district as about any commune.
    [[nodiscard]] bool is_district_as_likely() const
    {
        return !m_districts.empty() &&
               (m_communes.empty() || m_districts[0].conflicts <= m_communes[0].conflicts);
    }

    void add_best(Matches& matches) const
    {
        for (const auto& fit : m_communes)
            if (fit.rank() == m_communes[0].rank()) add(fit, matches);
    }

    void add_others(Matches& matches) const
    {
        for (const auto& fit : m_communes)
            if (fit.conflicts == m_communes[0].conflicts &&
                fit.mention->is_slip == m_communes[0].mention->is_slip &&
                fit.reading.accents >= m_communes[0].reading.accents)
                add(fit, matches);
        if (!is_district_as_likely()) return;
        for (const auto& fit : m_districts)
            if (fit.conflicts == m_districts[0].conflicts) add(fit, matches);
    }

    /// Adds what became of a unit; of the parts of a split unit only those that are also named.
    void add(const Fit& fit, Matches& matches) const
    {
        const auto& unit = *fit.reading.entry->unit;
        const auto became = communes_today(m_places, unit);
        const auto named = [&](const rulebook::Relative& today) {
            return is_named(today.unit, *fit.mention);
        };
        const bool is_narrowed = std::any_of(became.begin(), became.end(), named);
        const auto old_unit = unit.to && unit.level == Level::commune ? unit.code : std::string();
        for (const auto& today : became)
            if (!is_narrowed || named(today)) matches.add(today.unit->code, old_unit, score(fit));
    }

    /// True when another part of the address, with its kind, names this unit of today.
    [[nodiscard]] bool is_named(const Unit* unit, const Mention& besides) const
    {
        for (const auto& mention : m_address.known)
            for (const auto& reading : mention.readings)
                if (&mention != &besides && mention.kind && reading.entry->unit == unit)
                    return true;
        return false;
    }

    [[nodiscard]] bool is_sure() const
    {
        const auto& best = m_communes[0];
        const auto is_slip = [](const Mention& mention) { return mention.is_slip; };
        const auto is_doubtful = [&](const Mention& unknown) {
            if (unknown.level == Level::commune) return !best.mention->kind;
            return unknown.kind || (unknown.is_last && best.support == 0);
        };
        return best.conflicts == 0 && best.reading.accents != Accents::wrong &&
               (best.reading.kind_agrees || best.support > 0) && !is_district_as_likely() &&
               std::none_of(m_address.known.begin(), m_address.known.end(), is_slip) &&
               std::none_of(m_address.unknown.begin(), m_address.unknown.end(), is_doubtful);
    }

    [[nodiscard]] double score(const Fit& fit) const
    {
        const bool is_district = fit.reading.entry->unit->level == Level::district;
        const auto most_support = static_cast<int>(2 * m_address.known.size()) - 2;
        double score = is_district ? 0.4 : 1.0;
        score -= 0.3 * fit.conflicts + 0.02 * std::max(0, most_support - fit.support);
        if (fit.mention->is_slip) score -= 0.3;
        if (fit.reading.accents == Accents::wrong) score -= 0.2;
        if (!fit.reading.kind_agrees) score -= 0.05;
        return std::max(score, 0.05);
    }

    const rulebook::Places& m_places;
    const Address& m_address;
    std::vector<Fit> m_communes;
    std::vector<Fit> m_districts;
};

/// A part before a commune named with its kind is a hamlet or a street, though a commune
/// somewhere bears its name.
void drop_hamlets(std::vector<Mention>& mentions)
{
    const auto is_sure_commune = [](const Mention& mention) {
        return mention.level == Level::commune && is_only(mention, Level::commune);
    };
    if (std::none_of(mentions.begin(), mentions.end(), is_sure_commune)) return;
    std::erase_if(mentions, [](const Mention& mention) {
        return !mention.level && !mention.kind && is_only(mention, Level::commune);
    });
}

template <class Which>
void guess(const Gazetteer& gazetteer, Address& address, Which which)
{
    std::vector<Mention> unknown;
    for (auto& mention : address.unknown) {
        auto guessed = which(mention) ? with_slips(gazetteer, mention) : Mention{};
        if (guessed.readings.empty())
            unknown.push_back(std::move(mention));
        else
            address.known.push_back(std::move(guessed));
    }
    address.unknown = std::move(unknown);
}

/// True when the address is in a province of which we keep no units.
bool is_elsewhere(const rulebook::Places& places, const Address& address)
{
    const auto has_units = [&](const Reading& reading) {
        const auto& unit = *reading.entry->unit;
        return unit.to ? !places.children(unit.code, *unit.to).empty()
                       : !places.children_today(unit.code).empty();
    };
    const auto is_far = [&](const Mention& mention) {
        return is_only(mention, Level::province) &&
               std::none_of(mention.readings.begin(), mention.readings.end(), has_units);
    };
    const auto is_unknown_province = [](const Mention& unknown) {
        return unknown.level == Level::province;
    };
    return std::any_of(address.known.begin(), address.known.end(), is_far) ||
           std::any_of(address.unknown.begin(), address.unknown.end(), is_unknown_province);
}

Resolution answer(const Gazetteer& gazetteer, Address address)
{
    const auto& places = gazetteer.places();
    guess(gazetteer, address, [](const Mention& unknown) { return unknown.kind || unknown.level; });
    drop_hamlets(address.known);
    if (is_elsewhere(places, address)) return {};

    if (const Answer sure(places, address); sure.names_a_commune()) return sure.resolution();
    guess(gazetteer, address, [](const Mention&) { return true; });
    return Answer(places, address).resolution();
}

}  // namespace

Resolution Resolver::resolve(std::string_view text) const
{
    Address address;
    read_address(m_gazetteer, text, std::nullopt, address);
    return answer(m_gazetteer, std::move(address));
}

Resolution Resolver::resolve(const AddressFields& fields) const
{
    Address address;
    read_address(m_gazetteer, fields.commune, Level::commune, address);
    read_address(m_gazetteer, fields.district, Level::district, address);
    read_address(m_gazetteer, fields.province, Level::province, address);
    return answer(m_gazetteer, std::move(address));
}

}  // namespace sen::places
