#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "plan/census.hpp"
#include "plan/target.hpp"

namespace sen::plan {

/// How far a target is, of the province or of one commune.
struct Figure {
    std::int64_t numerator = 0;
    std::optional<std::int64_t> denominator;  ///< of a share
    std::optional<std::int64_t>
        percent_hundredths;  ///< of a share, cut, not rounded; none of nobody

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"numerator", &Figure::numerator},
            Field{"denominator", &Figure::denominator},
            Field{"percent_hundredths", &Figure::percent_hundredths},
        };
    }
};

/// A figure of one commune.
struct CommuneFigure : Figure {
    std::string commune_code;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            std::tuple{Field{"commune_code", &CommuneFigure::commune_code}}, Figure::fields());
    }
};

/// What was entered by hand for the commune, "" for the province; null without. Pure.
const ManualFigure* entered_for(const Target&, const Census&, const std::string& commune_code);

/// The figure of everybody in the census. Pure.
Figure figure_of(const Target&, const Census&);

/// The figures of the communes named, in their order: who has no known commune is in none. Pure.
std::vector<CommuneFigure>
figures_of(const Target&, const Census&, const std::vector<std::string>& communes);

/// Whether a figure is as good as the goal; nothing where there is nobody to count. Compared in
/// whole numbers: 19.99 % is not 20 %. Pure.
std::optional<bool> is_reached(const Target&, const Figure&, std::int64_t goal);

}  // namespace sen::plan
