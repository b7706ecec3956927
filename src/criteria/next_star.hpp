#pragma once

#include <optional>
#include <string>
#include <vector>

#include "criteria/score.hpp"

namespace sen::criteria {

/// The least that one criterion must be raised to.
struct Raise {
    std::string criterion;
    int option = 0;  ///< position of the lowest option that is enough
    int points = 0;  ///< what that option gives
    int gain = 0;    ///< points more than now

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"criterion", &Raise::criterion},
            Field{"option", &Raise::option},
            Field{"points", &Raise::points},
            Field{"gain", &Raise::gain},
        };
    }
};

/// What the next star takes: these raises, and then so many more points anywhere.
struct NextStar {
    int stars = 0;
    int from_points = 0;        ///< its threshold
    std::vector<Raise> raises;  ///< every mark up to it that is not met, in the order of the set
    int points_after_raises = 0;
    int points_still_missing = 0;  ///< 0 when the raises alone are enough

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"stars", &NextStar::stars},
            Field{"from_points", &NextStar::from_points},
            Field{"raises", &NextStar::raises},
            Field{"points_after_raises", &NextStar::points_after_raises},
            Field{"points_still_missing", &NextStar::points_still_missing},
        };
    }
};

/// Explains a score: what the star above `score.stars` takes; nothing above five.
/// A raise stays within the alternative already chosen where that one can reach the mark.
std::optional<NextStar>
next_star(const CriteriaSet& set, const Choices& choices, const Score& score);

}  // namespace sen::criteria
