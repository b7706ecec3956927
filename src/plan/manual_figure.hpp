#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "plan/target.hpp"

namespace sen::http {
class Router;
}

namespace sen::plan {

/// A figure entered by hand, where the register has nothing to count, with the reason it is
/// believed. A later one of the same day takes its place; none is changed or removed.
struct ManualFigure {
    Id<ManualFigure> id;
    std::string target_code;
    std::optional<std::string> commune_code;  ///< none: of the province
    Date holds_on;                            ///< it holds from that day until the next one
    std::int64_t numerator = 0;
    std::optional<std::int64_t> denominator;  ///< of a share
    std::string reason;
    std::string recorded_by;  ///< the sign-in name at that time
    Instant recorded_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ManualFigure::id},
            Field{"target_code", &ManualFigure::target_code},
            Field{"commune_code", &ManualFigure::commune_code},
            Field{"holds_on", &ManualFigure::holds_on},
            Field{"numerator", &ManualFigure::numerator},
            Field{"denominator", &ManualFigure::denominator},
            Field{"reason", &ManualFigure::reason},
            Field{"recorded_by", &ManualFigure::recorded_by},
            Field{"recorded_at", &ManualFigure::recorded_at},
        };
    }
};

/// Enters a figure of a target that is not counted. Refuses "target.not_found",
/// "target.is_counted", "target.commune_unknown", "target.figure_in_future",
/// "target.more_than_all" and, of a commune that is not one's own, "access.denied".
Result<ManualFigure> enter_figure(Call&, const TargetBook&, ManualFigure draft);

void manual_figure_routes(http::Router&, const TargetBook&);

}  // namespace sen::plan
