#pragma once

#include <cstdint>
#include <vector>

#include "registry/recognition.hpp"
#include "search/record.hpp"

namespace sen::search {

/// A recognition as far as it decides how a product stands on a day, and what lists tell of it.
/// Days since 1970.
struct Star {
    std::int32_t decided_on = 0;
    std::int32_t valid_until = 0;
    std::int32_t extended_until = 0;  ///< never: it is not
    std::int32_t revoked_on = 0;
    std::int32_t replaced_on = 0;
    std::int16_t year = 0;
    std::int8_t stars = 0;  ///< 0: unknown
    bool exact_term = true;
    registry::Standing standing = registry::Standing::decided;

    static constexpr std::int32_t never = INT32_MAX;
};
Star star_of(const StarRecord&);

/// The star again as the registry judges it; without its decision and certificate.
registry::Recognition recognition_of(const Star&);

/// The day that many days after 1970-01-01.
Date date_of(std::int32_t days);

/// How a product stands on the day the columns are judged on.
struct StarOfDay {
    std::int32_t valid_until = Star::never;  ///< with its extension; never: no star at all
    std::int32_t next_change = Star::never;  ///< the first later day on which this may differ
    std::int32_t place = -1;                 ///< of the star that counts; -1: none does
    std::int8_t stars = 0;                   ///< 0: unknown
    registry::StatusOnDate status = registry::StatusOnDate::none;
};

/// Judges by registry::current_on(), the one place that knows which star counts.
StarOfDay star_on(const std::vector<Star>&, Date day, std::int64_t expiring_days);

}  // namespace sen::search
