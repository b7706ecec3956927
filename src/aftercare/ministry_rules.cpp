#include "aftercare/ministry.hpp"
#include "rulebook/law_number.hpp"

namespace sen::aftercare {
namespace {

/// A day of the law kept as month and day: 730 is 30 July.
Date day_of(int year, std::int64_t month_day)
{
    return {
        std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month_day / 100)) /
        std::chrono::day(static_cast<unsigned>(month_day % 100))};
}

}  // namespace

MinistryTerm ministry_term(const rulebook::LawNumbers& numbers, Date approved_on)
{
    MinistryTerm next;
    const auto rounds = numbers.number("ministry.of_law", approved_on);
    for (const int year : {approved_on.year(), approved_on.year() + 1})
        for (std::int64_t round = 1; round <= rounds; ++round) {
            const auto key = "ministry." + std::to_string(round);
            const auto before = day_of(year, numbers.number(key + ".sent", approved_on));
            const bool is_next =
                approved_on < before && (!next.send_before.is_set() || before < next.send_before);
            if (is_next)
                next = {before, day_of(year, numbers.number(key + ".target", approved_on))};
        }
    CHECK(next.send_before.is_set());
    return next;
}

}  // namespace sen::aftercare
