#include "portal/speaker.hpp"

#include <gtest/gtest.h>

#include "support/databases.hpp"

namespace sen::portal {
namespace {

const rulebook::Rulebook& rules()
{
    static const auto loaded = rulebook::Rulebook::load(test::migrations_folder() + "/../data");
    return loaded;
}

TEST(Speaker, writes_figures_as_readers_of_each_language_do)
{
    const Speaker vietnamese(rules(), Language::vi);
    const Speaker english(rules(), Language::en);
    struct Case {
        std::int64_t value;
        const char* vi;
        const char* en;
    };
    const Case cases[] = {
        {0, "0", "0"},
        {999, "999", "999"},
        {1352, "1.352", "1,352"},
        {12500000, "12.500.000", "12,500,000"},
        {-1000, "-1.000", "-1,000"},
        {-100, "-100", "-100"},
    };
    for (const auto& [value, vi, en] : cases) {
        EXPECT_EQ(vietnamese.number(value), vi);
        EXPECT_EQ(english.number(value), en);
    }
    EXPECT_EQ(vietnamese.money(12500000), "12.500.000 đ");
    EXPECT_EQ(Speaker::date(Date::parse("2026-03-01").value()), "01/03/2026");
    EXPECT_EQ(Speaker::month(Date::parse("2025-07-01").value()), "07/2025");
}

TEST(Speaker, begins_a_line_with_a_capital)
{
    EXPECT_EQ(capitalised("xã Mỹ An"), "Xã Mỹ An");
    EXPECT_EQ(capitalised("đã hết hạn"), "Đã hết hạn");
    EXPECT_EQ(capitalised(""), "");
    EXPECT_EQ(capitalised("4 sao"), "4 sao");
}

TEST(Speaker, addresses_pages_in_its_language)
{
    const Speaker english(rules(), Language::en);
    EXPECT_EQ(english.address("/"), "/en");
    EXPECT_EQ(english.address("/san-pham?q=a"), "/en/san-pham?q=a");
    EXPECT_EQ(Speaker(rules(), Language::vi).address("/"), "/");
}

}  // namespace
}  // namespace sen::portal
