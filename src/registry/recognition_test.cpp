#include "registry/recognition.hpp"

#include <gtest/gtest.h>

namespace sen::registry {
namespace {

constexpr std::int64_t expiring_days = 180;

Date date(std::string_view text) { return Date::parse(text).value(); }

Recognition decided(std::string_view from, std::string_view until, int stars = 3)
{
    Recognition recognition;
    recognition.id = Id<Recognition>(std::string(from));
    recognition.stars = stars;
    recognition.decided_on = date(from);
    recognition.valid_until = date(until);
    return recognition;
}

TEST(RecognitionRules, a_star_is_worth_what_its_dates_say)
{
    const auto whole = decided("2024-02-29", "2027-02-28");
    struct Case {
        const char* on;
        StatusOnDate status;
    };
    const Case cases[] = {
        {"2024-02-28", StatusOnDate::none},     {"2024-02-29", StatusOnDate::valid},
        {"2026-08-31", StatusOnDate::valid},    {"2026-09-01", StatusOnDate::expiring},
        {"2027-02-28", StatusOnDate::expiring}, {"2027-03-01", StatusOnDate::expired},
    };
    for (const auto& [on, status] : cases)
        EXPECT_EQ(name_of(status_on(whole, date(on), expiring_days)), name_of(status)) << on;
}

TEST(RecognitionRules, an_end_by_decision_comes_before_the_term)
{
    auto revoked = decided("2025-01-01", "2028-01-01");
    revoked.revoked_on = date("2026-05-05");
    EXPECT_EQ(status_on(revoked, date("2026-05-04"), expiring_days), StatusOnDate::valid);
    EXPECT_EQ(status_on(revoked, date("2026-05-05"), expiring_days), StatusOnDate::revoked);
    EXPECT_EQ(status_on(revoked, date("2029-01-01"), expiring_days), StatusOnDate::revoked);

    revoked.reinstated_on = date("2026-06-05");
    EXPECT_EQ(status_on(revoked, date("2026-06-04"), expiring_days), StatusOnDate::revoked);
    EXPECT_EQ(status_on(revoked, date("2026-06-05"), expiring_days), StatusOnDate::valid);

    auto graded = decided("2025-01-01", "2028-01-01");
    graded.standing = Standing::council_result;
    EXPECT_EQ(status_on(graded, date("2026-01-01"), expiring_days), StatusOnDate::unconfirmed);
    EXPECT_EQ(status_on(graded, date("2028-01-02"), expiring_days), StatusOnDate::expired);
}

TEST(RecognitionRules, an_extension_counts_between_the_term_and_its_own_end)
{
    auto extended = decided("2023-10-20", "2026-10-20");
    extended.extended_until = date("2027-04-18");
    EXPECT_EQ(status_on(extended, date("2026-10-20"), expiring_days), StatusOnDate::expiring);
    EXPECT_EQ(status_on(extended, date("2026-10-21"), expiring_days), StatusOnDate::extended);
    EXPECT_EQ(status_on(extended, date("2027-04-18"), expiring_days), StatusOnDate::extended);
    EXPECT_EQ(status_on(extended, date("2027-04-19"), expiring_days), StatusOnDate::expired);
    extended.replaced_on = date("2027-01-01");
    EXPECT_EQ(status_on(extended, date("2027-01-01"), expiring_days), StatusOnDate::replaced);
}

TEST(RecognitionRules, the_star_in_force_counts_before_a_higher_one_that_has_lapsed)
{
    const auto lapsed = decided("2021-01-01", "2024-01-01", 5);
    const auto in_force = decided("2025-01-01", "2028-01-01", 3);
    const auto current = current_on({lapsed, in_force}, date("2026-01-01"), expiring_days);
    ASSERT_TRUE(current);
    EXPECT_EQ(current->stars, 3);
    EXPECT_EQ(current_on({lapsed, in_force}, date("2030-01-01"), expiring_days)->stars, 3);
    EXPECT_FALSE(current_on({}, date("2026-01-01"), expiring_days));
}

}  // namespace
}  // namespace sen::registry
