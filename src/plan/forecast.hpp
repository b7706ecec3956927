#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "plan/board.hpp"

namespace sen::plan {

/// A target at the end of a year, of what is known now.
struct Outlook : Figure {
    int year = 0;
    std::optional<std::int64_t> goal;  ///< of that year, in the target's unit
    bool has_passed = false;           ///< then it is a figure, not an outlook

    static constexpr auto fields()
    {
        return std::tuple_cat(
            std::tuple{
                Field{"year", &Outlook::year}, Field{"goal", &Outlook::goal},
                Field{"has_passed", &Outlook::has_passed}},
            Figure::fields());
    }
};

/// Where a target is heading when nothing but what is known happens: stars end on their last day
/// and none is renewed. What could be added is told beside it, not added to it.
struct Forecast {
    std::vector<Outlook> years;  ///< from the first year of the plan to its last goal
    Figure now;
    std::optional<YearGoal> last_goal;
    std::optional<std::int64_t> needed_a_year;  ///< of a count: rounded up, from now to the last
                                                ///< goal; 0 when it is reached
    std::int64_t dossiers_first = 0;            ///< under way for a product's first star
    std::int64_t dossiers_renewing = 0;         ///< under way for a star that is to follow another

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"years", &Forecast::years},
            Field{"now", &Forecast::now},
            Field{"last_goal", &Forecast::last_goal},
            Field{"needed_a_year", &Forecast::needed_a_year},
            Field{"dossiers_first", &Forecast::dossiers_first},
            Field{"dossiers_renewing", &Forecast::dossiers_renewing},
        };
    }
};

/// The outlook of one target for the province or one commune, as known now. Refuses
/// "target.not_found" and "target.commune_unknown".
Result<Forecast> forecast(
    Call&, const TargetBook&, const std::string& code,
    const std::optional<std::string>& commune_code);

void forecast_routes(http::Router&, const TargetBook&);

}  // namespace sen::plan
