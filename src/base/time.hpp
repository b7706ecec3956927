#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace sen {

/// A day of the calendar, written "2026-05-22". The default is no real day: see is_set().
struct Date {
    std::chrono::year_month_day day{};

    /// Reads "2026-05-22". Refuses "form.date" for anything else and for days that do not exist.
    static Result<Date> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool is_set() const { return day.ok(); }
    [[nodiscard]] int year() const { return static_cast<int>(day.year()); }
    /// Whole days since 1970-01-01.
    [[nodiscard]] int days() const;
    /// The same day of the month `months` later; the month's last day when it has no such day
    /// (Bộ luật Dân sự 2015, Điều 147 and 148: a term in months ends on the corresponding day).
    [[nodiscard]] Date plus_months(int months) const;
    [[nodiscard]] Date plus_days(int days) const;
    auto operator<=>(const Date& other) const { return days() <=> other.days(); }
    bool operator==(const Date& other) const { return days() == other.days(); }
};

/// A moment, in UTC, to the millisecond, written "2025-03-01T08:00:00.000Z".
struct Instant {
    std::chrono::sys_time<std::chrono::milliseconds> time{};

    static Instant now();
    /// Reads what text() writes, with or without the milliseconds. Refuses "form.instant".
    static Result<Instant> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    /// The day it is in Việt Nam (UTC+7, no summer time).
    [[nodiscard]] Date day() const;
    [[nodiscard]] Instant plus(std::chrono::milliseconds span) const { return {time + span}; }
    auto operator<=>(const Instant&) const = default;
};

}  // namespace sen
