#include "places/names.hpp"

#include <set>

#include <gtest/gtest.h>

#include "places/history.hpp"
#include "places/typo.hpp"
#include "rulebook/places.hpp"

namespace sen::places {
namespace {

const Date old_day = Date::parse("2023-05-01").value();
const Date new_day = Date::parse("2025-07-01").value();

const rulebook::Places& places()
{
    static const auto loaded = rulebook::load_places("data/places").value();
    return loaded;
}

TEST(PlaceNames, are_written_in_both_languages)
{
    struct Case {
        std::string code;
        Date on;
        std::string vi;
        std::string en;
    };
    const Case cases[] = {
        {"30178", new_day, "xã Mỹ An Hưng", "My An Hung commune"},
        {"28249", new_day, "phường Đạo Thạnh", "Dao Thanh ward"},
        {"28249", old_day, "phường 5", "Ward 5"},
        {"815", old_day, "thành phố Mỹ Tho", "My Tho city"},
        {"82", new_day, "tỉnh Đồng Tháp", "Dong Thap province"},
        {"01", new_day, "thành phố Hà Nội", "Hanoi city"},
        {"29995", old_day, "xã Phú Thuận B", "Phu Thuan B commune"},
    };
    for (const auto& [code, on, vi, en] : cases) {
        const auto* unit = places().find(code, on);
        ASSERT_NE(unit, nullptr) << code;
        EXPECT_EQ(full_name(places(), *unit), vi);
        EXPECT_EQ(english_name(places(), *unit), en);
    }
}

TEST(PlaceNames, are_those_of_today_when_asked_by_code_alone)
{
    EXPECT_EQ(place_name(places(), "28249"), "phường Đạo Thạnh");
    EXPECT_EQ(english_place_name(places(), "28249"), "Dao Thanh ward");
    EXPECT_EQ(place_name(places(), "815"), std::nullopt);
    EXPECT_EQ(english_place_name(places(), ""), std::nullopt);
}

TEST(History, leads_from_any_unit_to_the_communes_of_today)
{
    const auto count = [](std::string_view code, const Date& on) {
        return communes_today(places(), *places().find(code, on)).size();
    };
    EXPECT_EQ(count("28252", old_day), 1U);
    EXPECT_EQ(count("29995", old_day), 2U);
    EXPECT_EQ(count("28249", new_day), 1U);
    EXPECT_EQ(count("82", new_day), 102U);
    EXPECT_EQ(count("82", old_day) + count("87", old_day), 102U);
    EXPECT_EQ(count("79", new_day), 0U);

    std::set<std::string> from_districts;
    for (const auto* district : places().on(old_day, rulebook::Level::district))
        for (const auto& [commune, partial] : communes_today(places(), *district))
            from_districts.insert(commune->code);
    EXPECT_EQ(from_districts.size(), 102U);
}

TEST(History, says_whether_a_unit_of_a_day_is_in_a_commune)
{
    EXPECT_TRUE(in_commune_on_date(places(), "28252", old_day, "28249"));
    EXPECT_FALSE(in_commune_on_date(places(), "28252", new_day, "28249"));
    EXPECT_TRUE(in_commune_on_date(places(), "30157", old_day, "30130"));
    EXPECT_FALSE(in_commune_on_date(places(), "30157", new_day, "30130"));
    EXPECT_TRUE(in_commune_on_date(places(), "815", old_day, "28249"));
    EXPECT_FALSE(in_commune_on_date(places(), "815", old_day, "30130"));
    EXPECT_FALSE(in_commune_on_date(places(), "00000", old_day, "28249"));
}

TEST(Typo, counts_edits_up_to_a_limit)
{
    struct Case {
        std::string_view left;
        std::string_view right;
        std::size_t distance;
    };
    const Case cases[] = {
        {"", "", 0},
        {"mi tho", "mi tho", 0},
        {"mi tho", "mi tha", 1},
        {"mi tho", "mi to", 1},
        {"mi tho", "im tho", 1},
        {"mi tho", "mi thoo", 1},
        {"abcd", "badc", 2},
        {"abcd", "wxyz", 3},
        {"a", "abcde", 3},
    };
    for (const auto& [left, right, distance] : cases) {
        EXPECT_EQ(edit_distance(left, right, 2), distance) << left << " " << right;
        EXPECT_EQ(edit_distance(right, left, 2), distance) << left << " " << right;
    }
    EXPECT_TRUE(is_slip("thuong phuok 1", "thuong phuoc 1"));
    EXPECT_FALSE(is_slip("thuong phuoc 2", "thuong phuoc 1"));
    EXPECT_FALSE(is_slip("2", "1"));
}

}  // namespace
}  // namespace sen::places
