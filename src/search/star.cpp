#include "search/star.hpp"

#include <algorithm>

namespace sen::search {
namespace {

std::optional<Date> maybe_date(std::int32_t days)
{
    if (days == Star::never) return std::nullopt;
    return date_of(days);
}

std::int32_t days_of(const std::optional<Date>& date) { return date ? date->days() : Star::never; }

/// Of a day that may be never.
std::int32_t day_after(std::int32_t days) { return days == Star::never ? days : days + 1; }

constexpr std::int32_t first_id = 1'000'000;

}  // namespace

Star star_of(const StarRecord& record)
{
    return {
        days_of(record.decided_on),
        record.valid_until.days(),
        days_of(record.extended_until),
        days_of(record.revoked_on),
        days_of(record.replaced_on),
        static_cast<std::int16_t>(record.year),
        static_cast<std::int8_t>(record.stars.value_or(0)),
        record.exact_term,
        record.standing};
}

registry::Recognition recognition_of(const Star& star)
{
    registry::Recognition recognition;
    if (star.stars != 0) recognition.stars = star.stars;
    recognition.standing = star.standing;
    recognition.decided_on = maybe_date(star.decided_on);
    recognition.valid_until = date_of(star.valid_until);
    recognition.extended_until = maybe_date(star.extended_until);
    recognition.revoked_on = maybe_date(star.revoked_on);
    recognition.replaced_on = maybe_date(star.replaced_on);
    recognition.year = star.year;
    recognition.exact_term = star.exact_term;
    return recognition;
}

Date date_of(std::int32_t days)
{
    return {std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(days)))};
}

StarOfDay star_on(const std::vector<Star>& stars, Date day, std::int64_t expiring_days)
{
    StarOfDay now;
    std::vector<registry::Recognition> recognitions;
    for (const auto& star : stars) {
        // Ids keep the order of the stars, which decides between two that are otherwise alike.
        const auto id = std::to_string(first_id + std::ssize(recognitions));
        recognitions.push_back(recognition_of(star));
        recognitions.back().id.text = id;
        const auto expiring_on = star.valid_until - static_cast<std::int32_t>(expiring_days);
        for (const auto change :
             {star.decided_on, star.revoked_on, star.replaced_on, expiring_on, star.valid_until + 1,
              day_after(star.extended_until)})
            if (change > day.days()) now.next_change = std::min(now.next_change, change);
    }
    const auto current = registry::current_on(recognitions, day, expiring_days);
    if (!current) return now;
    now.place = std::stoi(current->id.text) - first_id;
    now.valid_until = registry::last_day_of(*current).days();
    now.stars = static_cast<std::int8_t>(current->stars.value_or(0));
    now.status = current->status;
    return now;
}

}  // namespace sen::search
