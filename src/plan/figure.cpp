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

}  // namespace

Figure figure_of(const Target& target, const Census& census)
{
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
