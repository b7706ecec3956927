#include "criteria/points.hpp"

#include <fmt/format.h>

namespace sen::criteria {

std::string Points::text() const
{
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

Result<Points> average(std::span<const int> totals)
{
    if (totals.empty()) return refuse(Refusal::invalid, "score.no_members");
    std::int64_t sum = 0;
    for (const int total : totals) {
        if (total < 0 || total > 100)
            return refuse(Refusal::invalid, "score.points_out_of_range", std::to_string(total));
        sum += total;
    }
    return Points{sum * 100 / static_cast<std::int64_t>(totals.size())};
}

}  // namespace sen::criteria
