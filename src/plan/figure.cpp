#include "plan/figure.hpp"

#include <unordered_map>

namespace sen::plan {
namespace {

constexpr std::int64_t whole_hundredths = 10'000;

/// How many are let through, in all and by commune.
struct Tally {
    std::int64_t all = 0;
    std::unordered_map<std::string, std::int64_t> by_commune;
};

template <class One>
void add(Tally& tally, const std::vector<One>& everybody, const Count& count)
{
    for (const auto& one : everybody) {
        if (!is_counted(one, count)) continue;
        ++tally.all;
        ++tally.by_commune[one.commune_code];
    }
}

Tally tally_of(const Census& census, const Count& count)
{
    Tally tally;
    add(tally, census.products, count);
    add(tally, census.producers, count);
    return tally;
}

Figure figure(std::int64_t numerator, std::optional<std::int64_t> denominator)
{
    Figure made{numerator, denominator, std::nullopt};
    if (denominator && *denominator > 0)
        made.percent_hundredths = numerator * whole_hundredths / *denominator;
    return made;
}

/// Nothing entered is nothing to count: a share of nobody.
Figure entered(const Target& target, const ManualFigure* manual)
{
    if (manual != nullptr) return figure(manual->numerator, manual->denominator);
    return figure(0, target.unit == Unit::percent ? std::optional<std::int64_t>(0) : std::nullopt);
}

}  // namespace

const ManualFigure*
entered_for(const Target& target, const Census& census, const std::string& commune_code)
{
    const auto found = census.manual.find({target.code, commune_code});
    return found == census.manual.end() ? nullptr : &found->second;
}

Figure figure_of(const Target& target, const Census& census)
{
    if (target.numerator_rule.of == Population::manual)
        return entered(target, entered_for(target, census, ""));
    const auto numerator = tally_of(census, target.numerator_rule).all;
    if (!target.denominator_rule) return figure(numerator, std::nullopt);
    return figure(numerator, tally_of(census, *target.denominator_rule).all);
}

std::vector<CommuneFigure>
figures_of(const Target& target, const Census& census, const std::vector<std::string>& communes)
{
    auto numerators = tally_of(census, target.numerator_rule).by_commune;
    auto denominators = target.denominator_rule
                            ? tally_of(census, *target.denominator_rule).by_commune
                            : decltype(Tally::by_commune)();
    std::vector<CommuneFigure> figures;
    for (const auto& code : communes) {
        if (target.numerator_rule.of == Population::manual) {
            figures.push_back({entered(target, entered_for(target, census, code)), code});
            continue;
        }
        const auto of = target.denominator_rule ? std::optional(denominators[code]) : std::nullopt;
        figures.push_back({figure(numerators[code], of), code});
    }
    return figures;
}

std::optional<bool> is_reached(const Target& target, const Figure& figure, std::int64_t goal)
{
    if (figure.denominator && *figure.denominator == 0) return std::nullopt;
    const auto has = target.unit == Unit::percent ? figure.numerator * 100 : figure.numerator;
    const auto needs = target.unit == Unit::percent ? goal * *figure.denominator : goal;
    return target.direction == Direction::at_least ? has >= needs : has <= needs;
}

}  // namespace sen::plan
