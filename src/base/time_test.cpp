#include "base/time.hpp"

#include <gtest/gtest.h>

namespace sen {
namespace {

Date date(std::string_view text) { return Date::parse(text).value(); }

TEST(Time, a_day_that_does_not_exist_is_refused)
{
    for (const auto* text :
         {"2026-02-29", "2026-13-01", "2026-1-01", "22/05/2026", "", "2026-05-22 "})
        EXPECT_EQ(Date::parse(text).error().code, "form.date") << text;
}

TEST(Time, a_term_in_months_ends_on_the_corresponding_day)
{
    EXPECT_EQ(date("2024-02-29").plus_months(36).text(), "2027-02-28");
    EXPECT_EQ(date("2025-01-31").plus_months(1).text(), "2025-02-28");
    EXPECT_EQ(date("2026-11-24").plus_months(36).text(), "2029-11-24");
}

TEST(Time, the_day_is_that_of_viet_nam)
{
    EXPECT_EQ(Instant::parse("2026-06-30T16:59:59Z")->day().text(), "2026-06-30");
    EXPECT_EQ(Instant::parse("2026-06-30T17:00:00Z")->day().text(), "2026-07-01");
}

TEST(Time, an_instant_reads_what_it_writes)
{
    const auto text = "2026-06-30T16:59:59.123Z";
    EXPECT_EQ(Instant::parse(text)->text(), text);
    EXPECT_FALSE(Instant::parse("2026-06-30T24:00:00Z"));
    EXPECT_FALSE(Instant::parse("x"));
}

}  // namespace
}  // namespace sen
