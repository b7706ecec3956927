#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>

#include "base/result.hpp"

namespace sen::criteria {

/// Points in hundredths, exact: the mean of a council is never rounded over a threshold.
struct Points {
    std::int64_t hundredths = 0;

    static constexpr Points whole(int points) { return {std::int64_t{points} * 100}; }
    /// "49.99"
    [[nodiscard]] std::string text() const;
    auto operator<=>(const Points&) const = default;
};

/// The mean of the members' totals (each 0 to 100), cut after two decimals: 49.995 is 49.99.
/// Refuses "score.no_members" and "score.points_out_of_range".
Result<Points> average(std::span<const int> totals);

}  // namespace sen::criteria
