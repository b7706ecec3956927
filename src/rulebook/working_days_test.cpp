#include "rulebook/working_days.hpp"

#include <gtest/gtest.h>

namespace sen::rulebook {
namespace {

Date day(const char* text) { return Date::parse(text).value(); }

WorkingDays calendar() { return WorkingDays::load("data/law/calendar.json"); }

TEST(WorkingDays, offices_rest_at_weekends_and_on_holidays)
{
    struct Case {
        const char* on;
        bool works;
    };
    const Case cases[] = {
        {"2026-01-01", false}, {"2026-01-02", false}, {"2026-01-05", true},
        {"2026-01-10", true},  // a Saturday worked for 02/01
        {"2026-01-11", false}, {"2026-02-13", true},  {"2026-02-16", false},
        {"2026-02-17", false}, {"2026-02-20", false}, {"2026-02-23", true},
        {"2026-04-27", false},  // for the kings' day, which fell on a Sunday
        {"2026-04-28", true},  {"2026-04-30", false}, {"2026-05-01", false},
        {"2026-09-01", false}, {"2026-09-02", false}, {"2026-09-03", true},
        {"2027-01-01", false}, {"2027-02-05", false}, {"2027-04-16", false},
    };
    for (const auto& [on, works] : cases)
        EXPECT_EQ(calendar().is_working_day(day(on)).value(), works) << on;
}

TEST(WorkingDays, a_term_skips_holidays_and_does_not_count_its_first_day)
{
    struct Case {
        const char* begins_on;
        int length;
        const char* ends_on;
    };
    const Case cases[] = {
        {"2026-06-01", 15, "2026-06-22"},  // three weeks without a holiday
        {"2026-06-05", 1, "2026-06-08"},   // Friday to Monday
        {"2026-02-10", 15, "2026-03-10"},  // over the lunar new year
        {"2026-02-16", 1, "2026-02-23"},   // begun on a holiday
        {"2026-12-15", 15, "2027-01-06"},  // over the solar one
    };
    for (const auto& [begins_on, length, ends_on] : cases)
        EXPECT_EQ(calendar().end_of_term(day(begins_on), length).value().text(), ends_on)
            << begins_on;
}

TEST(WorkingDays, a_year_without_holidays_is_refused_not_guessed)
{
    const auto verdict = calendar().end_of_term(day("2027-12-30"), 15);
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, "calendar.year_missing");
    EXPECT_EQ(verdict.error().subject, "2028");
}

}  // namespace
}  // namespace sen::rulebook
