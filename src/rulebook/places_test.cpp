#include "rulebook/places.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include <unistd.h>

#include <gtest/gtest.h>

namespace sen::rulebook {
namespace {

const Date before = Date::parse("2023-05-01").value();
const Date last_old_day = Date::parse("2025-06-30").value();
const Date merged = Date::parse("2025-07-01").value();

const Places& places()
{
    static const auto loaded = load_places("data/places").value();
    return loaded;
}

std::size_t count(const std::vector<const Unit*>& units, UnitKind kind)
{
    return static_cast<std::size_t>(std::count_if(
        units.begin(), units.end(), [&](const Unit* unit) { return unit->kind == kind; }));
}

TEST(Places, has_the_communes_of_today)
{
    const auto communes = places().children("82", merged);
    EXPECT_EQ(communes.size(), 102U);
    EXPECT_EQ(count(communes, UnitKind::phuong), 20U);
    EXPECT_EQ(count(communes, UnitKind::xa), 82U);
    for (const auto* commune : communes) {
        EXPECT_TRUE(commune->point && commune->area_km2 && commune->population) << commune->code;
        EXPECT_EQ(places().parent(*commune)->name, "Đồng Tháp");
    }
}

TEST(Places, has_the_units_before_the_merger)
{
    EXPECT_EQ(places().on(before, Level::province).size(), 2U);
    EXPECT_EQ(places().on(before, Level::district).size(), 23U);
    EXPECT_EQ(places().on(before, Level::commune).size(), 305U);
    EXPECT_EQ(places().on(merged, Level::district).size(), 0U);
    EXPECT_EQ(places().on(merged, Level::commune).size(), 102U);
}

TEST(Places, counts_thirty_four_provinces_on_every_day_since)
{
    for (const auto* day : {"2025-07-01", "2026-04-29", "2026-04-30", "2030-01-01"})
        EXPECT_EQ(places().on(Date::parse(day).value(), Level::province).size(), 34U) << day;
    EXPECT_EQ(places().find("75", Date::parse("2026-04-29").value())->kind, UnitKind::tinh);
    EXPECT_EQ(places().today("75")->kind, UnitKind::thanh_pho);
}

TEST(Places, knows_a_unit_by_its_code_and_a_day)
{
    EXPECT_EQ(places().find("28249", last_old_day)->name, "5");
    EXPECT_EQ(places().find("28249", merged)->name, "Đạo Thạnh");
    EXPECT_EQ(places().find("82", before)->name, "Tiền Giang");
    EXPECT_EQ(places().find("82", merged)->name, "Đồng Tháp");
    EXPECT_EQ(places().find("28252", merged), nullptr);
    EXPECT_EQ(places().today("28252"), nullptr);
    EXPECT_EQ(places().ever("28249").size(), 2U);
    EXPECT_EQ(places().find("99999", merged), nullptr);
}

TEST(Places, ends_every_old_unit_the_day_before_the_merger)
{
    for (const auto* unit : places().on(before, Level::commune)) {
        EXPECT_TRUE(unit->is_valid_on(last_old_day)) << unit->code;
        EXPECT_FALSE(unit->is_valid_on(merged)) << unit->code;
    }
}

TEST(Places, links_every_old_unit_to_a_new_one)
{
    std::size_t links = 0;
    std::set<std::string> split;
    for (const auto* unit : places().on(before, Level::commune)) {
        const auto became = places().successors(*unit);
        EXPECT_GE(became.size(), 1U) << unit->code;
        links += became.size();
        for (const auto& [successor, partial] : became) {
            EXPECT_EQ(partial, became.size() > 1) << unit->code;
            if (partial) split.insert(unit->name);
        }
    }
    EXPECT_EQ(links, 308U);
    EXPECT_EQ(links, places().changes().size());
    EXPECT_EQ(split, (std::set<std::string>{"Phú Thuận B", "Gáo Giồng", "Tân Thạnh"}));
    for (const auto* commune : places().children("82", merged))
        EXPECT_GE(places().predecessors(*commune).size(), 1U) << commune->code;
}

/// A small folder of one's own: a province, and communes given as JSON.
struct PlacesFile : testing::Test {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("places_test_" + std::to_string(::getpid()));

    void SetUp() override
    {
        std::filesystem::create_directories(folder);
        std::filesystem::copy_file(
            "data/places/kinds.json", folder / "kinds.json",
            std::filesystem::copy_options::overwrite_existing);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(folder / name) << text;
    }
    std::string refusal_of(const std::string& units, const std::string& changes = "") const
    {
        write("units_1.json", R"({"title":"t","basis":null,"units":[)" + units + "]}");
        write("changes_1.json", R"({"title":"t","basis":null,"changes":[)" + changes + "]}");
        const auto loaded = load_places(folder);
        return loaded ? "" : loaded.error().code;
    }
};

TEST_F(PlacesFile, is_refused_when_it_is_not_strictly_right)
{
    const std::string province = R"({"code":"01","level":"province","kind":"tinh","name":"A"})";
    const std::string old_commune =
        R"({"code":"00001","level":"commune","kind":"xa","name":"B","parent":"01","to":"2025-06-30"})";
    const std::string commune =
        R"({"code":"00001","level":"commune","kind":"xa","name":"C","parent":"01","from":"2025-07-01"})";
    struct Case {
        std::string units;
        std::string changes;
        std::string refusal;
    };
    const auto change = [](const std::string& from, const std::string& partial) {
        return R"({"on":"2025-07-01","from":")" + from + R"(","to":"00001","partial":)" + partial +
               "}";
    };
    const auto three = province + "," + old_commune + "," + commune;
    const Case cases[] = {
        {three, change("00001", "false"), ""},
        {three, change("00001", "true"), "places.broken_link"},
        {three, change("00002", "false"), "places.broken_link"},
        {three, change("00001", "1"), "places.bad_field"},
        {three + "," + commune, "", "places.overlap"},
        {commune, "", "places.broken_link"},
        {province + R"(,{"code":"00001"})", "", "places.bad_field"},
        {R"({"code":"01","level":"county","kind":"tinh","name":"A"})", "", "places.bad_field"},
        {R"({"code":"01","level":"province","kind":"tinh","name":"A","x":1})", "",
         "places.bad_field"},
        {R"({"code":"01","level":"province","kind":"tinh","name":"A","from":"2025-02-30"})", "",
         "places.bad_field"},
        {R"({"code":"01","level":"province","kind":"tinh","name":"A","point":[200,1]})", "",
         "places.bad_field"},
        {"7", "", "places.bad_field"},
        {"{", "", "places.unreadable"},
    };
    for (const auto& [units, changes, refusal] : cases)
        EXPECT_EQ(refusal_of(units, changes), refusal) << units << changes;
}

TEST(Places, are_refused_when_the_folder_is_missing)
{
    EXPECT_EQ(load_places("data/nowhere").error().code, "places.unreadable");
}

}  // namespace
}  // namespace sen::rulebook
