#include "places/resolve.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <utf8proc.h>

#include "base/text.hpp"
#include "places/history.hpp"
#include "places/names.hpp"

namespace sen::places {
namespace {

using rulebook::Level;

const Date last_old_day = Date::parse("2025-06-30").value();

const rulebook::Places& places()
{
    static const auto loaded = rulebook::load_places("data/places").value();
    return loaded;
}

const Resolver& resolver()
{
    static const Resolver built(places());
    return built;
}

/// "exact 28249", "candidates 30130 30157", "unknown".
std::string said(const Resolution& resolution)
{
    std::string text(name_of(resolution.certainty));
    for (const auto& match : resolution.matches)
        text += " " + match.commune;
    return text;
}

std::string resolved(std::string_view text) { return said(resolver().resolve(text)); }

std::string decomposed(const std::string& text)
{
    auto* bytes = utf8proc_NFD(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    std::string result(reinterpret_cast<const char*>(bytes));
    std::free(bytes);
    return result;
}

/// An old unit must lead to exactly what the changes say, whatever its writing.
void expect_successors(const rulebook::Unit& unit, const Resolution& resolution)
{
    std::set<std::string> expected;
    for (const auto& [successor, partial] : places().successors(unit))
        expected.insert(successor->code);
    std::set<std::string> found;
    for (const auto& match : resolution.matches) {
        found.insert(match.commune);
        EXPECT_EQ(match.old_unit, unit.code) << full_name(places(), unit);
    }
    EXPECT_EQ(found, expected) << full_name(places(), unit);
    EXPECT_EQ(resolution.certainty == Certainty::exact, expected.size() == 1)
        << full_name(places(), unit);
}

TEST(Resolve, finds_every_old_unit_by_its_full_address)
{
    for (const auto* unit : places().on(last_old_day, Level::commune)) {
        const auto* district = places().parent(*unit);
        const auto* province = places().parent(*district);
        const auto commune_name = full_name(places(), *unit);
        const auto district_name = full_name(places(), *district);
        const auto address =
            commune_name + ", " + district_name + ", " + full_name(places(), *province);

        expect_successors(*unit, resolver().resolve(address));
        expect_successors(*unit, resolver().resolve(decomposed(address)));
        expect_successors(*unit, resolver().resolve(fold(address)));
        expect_successors(*unit, resolver().resolve({commune_name, district_name, province->name}));
    }
}

TEST(Resolve, finds_every_commune_of_today_by_its_name_and_province)
{
    for (const auto* commune : places().children_today("82")) {
        const auto resolution =
            resolver().resolve(full_name(places(), *commune) + ", tỉnh Đồng Tháp");
        ASSERT_FALSE(resolution.matches.empty()) << commune->name;
        EXPECT_EQ(resolution.matches[0].commune, commune->code) << commune->name;
        EXPECT_EQ(resolution.matches[0].old_unit, "") << commune->name;
    }
}

TEST(Resolve, reads_addresses_as_people_write_them)
{
    struct Case {
        std::string_view text;
        std::string_view answer;
    };
    const Case cases[] = {
        {"xã Đạo Thạnh, TP. Mỹ Tho, tỉnh Tiền Giang", "exact 28249"},
        {"P. 4, TP Mỹ Tho", "exact 28249"},
        {"P4 TP Mỹ Tho", "exact 28249"},
        {"F. 4", "unknown"},
        {"phường 04, thành phố Mỹ Tho", "exact 28249"},
        {"thị trấn Sa Rài, Tân Hồng", "exact 29926"},
        {"TT.Sa Rài,H.Tân Hồng,T.Đồng Tháp", "exact 29926"},
        {"T.T. Sa Rai", "exact 29926"},
        {"phường Mỹ Tho, Đồng Tháp", "exact 28261"},
        {"Phường Mỹ Tho", "exact 28261"},
        {"phường Mỹ Tho, Tiền Giang", "exact 28261"},
        {"Mỹ An Hưng B", "exact 30178"},
        {"XA DAO THANH THANH PHO MY THO TINH TIEN GIANG", "exact 28249"},
        {"Tiền Giang, Mỹ Tho, Đạo Thạnh", "exact 28249"},
        {"tinh tien giang - tp my tho - xa dao thanh", "exact 28249"},
        {",, xã Đạo Thạnh,,, Mỹ Tho ,", "exact 28249"},
        {"Số 12 Nguyễn Huệ, ấp 4, X. Đạo Thạnh, TP.Mỹ Tho, Tiền Giang, Việt Nam", "exact 28249"},
        {"Ấp Tân Thạnh, xã Đạo Thạnh, Mỹ Tho", "exact 28249"},
        {"Tân Thạnh, xã Đạo Thạnh, Mỹ Tho", "exact 28249"},
        {"xã Mĩ Phong, Mĩ Tho", "exact 28273"},
        {"xã Phương Thịnh, h. Cao Lãnh", "exact 30043"},
        {"Phương Thịnh, huyen Cao Lanh", "exact 30043"},
        {"xã Hoà Bình, Tam Nông", "exact 30025"},
        {"xã Hòa Bình, Tam Nông", "exact 30025"},
        {"xã An Bình A, TX. Hồng Ngự", "exact 29954"},
        {"xã Tân Thạnh, Thanh Bình", "candidates 30130 30157"},
        {"xã Tân Thạnh, huyện Thanh Bình (nay là xã Thanh Bình)", "exact 30130"},
        {"xã Gáo Giồng, huyện Cao Lãnh", "candidates 30025 30088"},
        {"Xã Tân Thạnh", "candidates 30157 28693 30130"},
        {"xã Tân Thành, huyện Lai Vung", "exact 30226"},
        {"xã Đạo Thạnn, TP Mỹ Tho", "candidates 28249"},
        {"xã Dao Thnah, TP Mỹ Tho, Tiền Giang", "candidates 28249"},
        {"Dao Thanhh, My Tho", "candidates 28249"},
        {"xã Đạo Thảnh, TP Mỹ Tho", "candidates 28249"},
        {"xã Tân Phú, tỉnh An Giang", "unknown"},
        {"xã Tân Phú, huyện Châu Thành, tỉnh Bến Tre", "unknown"},
        {"tỉnh Tiền Giang", "unknown"},
        {"Đồng Tháp", "unknown"},
        {"12 Nguyễn Huệ", "unknown"},
        {"", "unknown"},
        {" , ,", "unknown"},
        {"xã", "unknown"},
        {"phường 77, TP HCM", "unknown"},
    };
    for (const auto& [text, answer] : cases)
        EXPECT_EQ(resolved(text), answer) << text;
}

TEST(Resolve, reads_fields_of_a_form)
{
    const auto resolved_fields = [](AddressFields fields) {
        return said(resolver().resolve(fields));
    };
    EXPECT_EQ(resolved_fields({"Đạo Thạnh", "Mỹ Tho", "Tiền Giang"}), "exact 28249");
    EXPECT_EQ(resolved_fields({"4", "Mỹ Tho", "Tiền Giang"}), "exact 28249");
    EXPECT_EQ(resolved_fields({"Mỹ Tho", "", "Đồng Tháp"}), "exact 28261");
    EXPECT_EQ(resolved_fields({"xã Đạo Thạnh, TP Mỹ Tho", "", ""}), "exact 28249");
    EXPECT_EQ(resolved_fields({"Tân Phú", "Ba Tri", "Bến Tre"}), "unknown");
    EXPECT_EQ(resolved_fields({"", "", ""}), "unknown");
}

TEST(Resolve, offers_the_communes_made_from_a_district)
{
    const auto* my_tho = places().find("815", last_old_day);
    std::set<std::string> expected;
    for (const auto& [commune, partial] : communes_today(places(), *my_tho))
        expected.insert(commune->code);
    ASSERT_GE(expected.size(), 2U);

    for (const std::string_view text :
         {"TP. Mỹ Tho", "Thành phố Mỹ Tho, Tiền Giang", "Mỹ Tho", "thị xã Mỹ Tho, Đồng Tháp",
          "Phường 77, TP Mỹ Tho", "xã Không Có Tên, TP Mỹ Tho"}) {
        const auto resolution = resolver().resolve(text);
        EXPECT_EQ(resolution.certainty, Certainty::candidates) << text;
        std::set<std::string> found;
        for (const auto& match : resolution.matches)
            found.insert(match.commune);
        EXPECT_EQ(found, expected) << text;
    }
    EXPECT_EQ(resolver().resolve("Mỹ Tho").matches[0].commune, "28261");
}

TEST(Resolve, never_calls_a_contradiction_exact)
{
    for (const std::string_view text :
         {"xã Đạo Thạnh, huyện Tam Nông", "xã Đạo Thạnh, huyện Không Có",
          "xã Đạo Thạnh, huyện Tam Nông, Tiền Giang", "xã Đạo Thạnh, xã Sa Rài"})
        EXPECT_EQ(resolver().resolve(text).certainty, Certainty::candidates) << text;
}

TEST(Resolve, orders_and_bounds_its_candidates)
{
    for (const std::string_view text : {"Tân Phú", "Châu Thành", "tan thanh", "p 1", "Cao Lãnh"}) {
        const auto matches = resolver().resolve(text).matches;
        EXPECT_LE(matches.size(), most_matches);
        EXPECT_GE(matches.size(), 2U) << text;
        std::set<std::string> communes;
        for (std::size_t i = 0; i < matches.size(); ++i) {
            EXPECT_TRUE(communes.insert(matches[i].commune).second) << text;
            EXPECT_GT(matches[i].score, 0) << text;
            EXPECT_LE(matches[i].score, 1) << text;
            EXPECT_LE(matches[i].score, matches[i > 0 ? i - 1 : 0].score) << text;
        }
    }
}

TEST(Resolve, survives_junk)
{
    std::string noise;
    for (int i = 0; i < 10'000; ++i)
        noise += static_cast<char>(i * 37 % 256);
    EXPECT_EQ(resolved(noise), "unknown");
    EXPECT_EQ(resolved(std::string(10'000, 'a')), "unknown");
    EXPECT_EQ(resolved("\xff\xfe\xc3\x28 \xe2\x82"), "unknown");
    EXPECT_EQ(resolved("xã Đạo Thạnh\xff, TP Mỹ Tho\xc3"), "exact 28249");
    for (std::size_t cut = 0; cut < 490; ++cut)
        EXPECT_LE(resolver().resolve(std::string_view(noise).substr(cut, 490)).matches.size(), 30U);

    std::string many;
    while (many.size() < 480)
        many += "xã Tân Phú,";
    EXPECT_LE(resolver().resolve(many).matches.size(), 30U);
}

}  // namespace
}  // namespace sen::places
