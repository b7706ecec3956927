#include "plan/board.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "plan/own_target.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::plan {
namespace {

/// One target and everybody on the basis asked for.
struct Counting {
    Target target;
    Census census;
};

Result<Counting>
counting(Call& call, const TargetBook& book, const std::string& code, const Asked& asked)
{
    if (asked.commune_code) TRY(is_commune(call, *asked.commune_code));
    const auto basis = TRY(basis_of(call, asked.on, asked.known_on));
    auto target = TRY(find_target(call, book, code, basis.known_seq));
    return Counting{std::move(target), take_census(call, basis)};
}

TargetFigure figure_for(
    const Target& target, const Census& census, Date on,
    const std::optional<std::string>& commune_code)
{
    TargetFigure made;
    static_cast<Target&>(made) = target;
    if (commune_code)
        static_cast<Figure&>(made) = figures_of(target, census, {*commune_code}).front();
    else
        static_cast<Figure&>(made) = figure_of(target, census);
    const bool has_goal = !commune_code || target.unit == Unit::percent;
    if (has_goal) made.goal = target.goal(on.year());
    const auto* manual = entered_for(target, census, commune_code.value_or(""));
    if (manual != nullptr) made.manual = *manual;
    if (made.goal) made.reached = is_reached(target, made, *made.goal);
    return made;
}

std::optional<std::string> if_known(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

CountedRecord record_of(const CountedProduct& one, const Census& census)
{
    const auto& maker = census.producers[one.producer];
    return {Population::products,       one.id,   one.name, maker.id, maker.name,
            if_known(one.commune_code), one.stars};
}

CountedRecord record_of(const CountedProducer& one, const Census&)
{
    CountedRecord record;
    record.of = Population::producers;
    record.id = one.id;
    record.name = one.name;
    record.commune_code = if_known(one.commune_code);
    return record;
}

/// Whether a record stands on that side of the figure.
template <class One>
bool stands_on(Side side, const One& one, const Target& target)
{
    const bool above = is_counted(one, target.numerator_rule);
    const bool below = target.denominator_rule && is_counted(one, *target.denominator_rule);
    if (side == Side::numerator) return above;
    return below && (side == Side::denominator || !above);
}

template <class One>
void add_records(
    std::vector<CountedRecord>& records, const std::vector<One>& everybody, const Census& census,
    const std::function<bool(const One&)>& is_wanted)
{
    for (const auto& one : everybody)
        if (is_wanted(one)) records.push_back(record_of(one, census));
}

void sort_by_name(std::vector<CountedRecord>& records)
{
    std::vector<std::pair<std::string, CountedRecord>> keyed;
    for (auto& record : records)
        keyed.emplace_back(sort_key(record.name) + '\0' + record.id, std::move(record));
    std::sort(keyed.begin(), keyed.end(), [](const auto& one, const auto& other) {
        return one.first < other.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        records[i] = std::move(keyed[i].second);
}

}  // namespace

Result<void> is_commune(const Call& call, const std::string& code)
{
    const auto* unit = call.rules.places.today(code);
    if (unit != nullptr && unit->level == rulebook::Level::commune) return {};
    return refuse(Refusal::invalid, "target.commune_unknown", code);
}

std::vector<std::string> communes_today(const Call& call)
{
    std::vector<std::string> codes;
    for (const auto& unit : call.rules.places.units())
        if (unit.level == rulebook::Level::commune && !unit.to) codes.push_back(unit.code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

std::vector<TargetFigure> board_on(
    Call& call, const TargetBook& book, const Basis& basis,
    const std::optional<std::string>& commune_code)
{
    const auto census = take_census(call, basis);
    std::vector<TargetFigure> figures;
    for (const auto& target : targets_known(call, book, basis.known_seq))
        figures.push_back(figure_for(target, census, basis.on, commune_code));
    return figures;
}

Result<TargetBoard> board(Call& call, const TargetBook& book, const Asked& asked)
{
    if (asked.commune_code) TRY(is_commune(call, *asked.commune_code));
    const auto basis = TRY(basis_of(call, asked.on, asked.known_on));
    return TargetBoard{
        asked.on, asked.known_on, basis.known_seq, asked.commune_code,
        board_on(call, book, basis, asked.commune_code)};
}

Result<CommuneFigures>
figures_by_commune(Call& call, const TargetBook& book, const std::string& code, const Asked& asked)
{
    const auto [target, census] = TRY(counting(call, book, code, asked));
    return CommuneFigures{figures_of(target, census, communes_today(call))};
}

Result<std::vector<CountedRecord>>
records(Call& call, const TargetBook& book, const std::string& code, const Asked& asked, Side side)
{
    const auto counted = TRY(counting(call, book, code, asked));
    const auto& census = counted.census;
    const auto is_wanted = [&](const auto& one) {
        return (!asked.commune_code || one.commune_code == *asked.commune_code) &&
               stands_on(side, one, counted.target);
    };
    std::vector<CountedRecord> found;
    add_records<CountedProduct>(found, census.products, census, is_wanted);
    add_records<CountedProducer>(found, census.producers, census, is_wanted);
    sort_by_name(found);
    return found;
}

}  // namespace sen::plan
