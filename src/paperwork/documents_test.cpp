#include <regex>

#include <boost/json/value.hpp>
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "paperwork/library.hpp"
#include "paperwork/samples_test.hpp"
#include "rulebook/data_file.hpp"
#include "support/other_program.hpp"

/// What single documents owe the law and the reader.
namespace sen::paperwork {
namespace {

using test::told_by;

const Library& library()
{
    static const Library shipped("data/paperwork", "/nonexistent");
    return shipped;
}

/// docx2txt writes "…" as three dots and "≥" as two signs.
std::string word(const std::string& document, const Values& values)
{
    return told_by("docx2txt < {}", library().docx(document, values).value());
}

std::string pdf(const std::string& document, const Values& values)
{
    return told_by("pdftotext -raw {} -", library().pdf(document, values).value());
}

int count(const std::string& text, const std::string& part)
{
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

std::string text_at(const boost::json::object& holder, const char* key)
{
    return holder.at(key).as_string().c_str();
}

/// A part, group or criterion of a set and all below it, the last option of each chosen.
void add_rows(const boost::json::object& holder, const char* kind, std::vector<Values>& rows)
{
    const auto* options = holder.if_contains("options");
    rows.push_back(Values()
                       .flag(options != nullptr ? "criterion" : kind, true)
                       .text("code", text_at(holder, "code"))
                       .text("text", text_at(holder, "name"))
                       .number("points", holder.at("points").as_int64()));
    if (const auto* below = holder.if_contains("criteria"))
        for (const auto& each : below->as_array())
            add_rows(each.as_object(), "group", rows);
    if (options == nullptr) return;
    for (const auto& each : options->as_array()) {
        const auto& option = each.as_object();
        rows.push_back(Values()
                           .flag("option", true)
                           .text("text", text_at(option, "text"))
                           .number("points", option.at("points").as_int64())
                           .flag("chosen", &each == &options->as_array().back()));
    }
}

std::vector<Values> rows_of(const std::string& set)
{
    std::vector<Values> rows;
    const auto json = rulebook::read_json("data/criteria/" + set + ".json");
    for (const auto& part : json.as_object().at("parts").as_array())
        add_rows(part.as_object(), "part", rows);
    return rows;
}

TEST(Documents, a_score_sheet_is_the_laws_own_set_with_a_box_for_each_option)
{
    auto sheet = sample_values("phieu_diem");
    const auto rows = rows_of("QD26-03");
    sheet.list("rows", rows);
    const auto made = word("phieu_diem", sheet);
    const auto printed = pdf("phieu_diem", sheet);
    int options = 0;
    int criteria = 0;
    for (const auto& row : rows) {
        options += row.rows_of("option") != nullptr ? 1 : 0;
        criteria += row.rows_of("criterion") != nullptr ? 1 : 0;
        const auto text = std::regex_replace(*row.text_of("text"), std::regex("≥"), ">=");
        EXPECT_NE(made.find(text), std::string::npos) << text;
    }
    EXPECT_GT(options, 90);
    const auto knock_outs = 2;  // of the sample, both ticked
    for (const auto& text : {made, printed}) {
        EXPECT_EQ(count(text, "☒"), criteria + knock_outs);
        EXPECT_EQ(count(text, "☐"), options - criteria);
    }
}

TEST(Documents, sex_and_ethnicity_are_printed_only_when_given)
{
    const auto given = sample_values("tu_danh_gia");
    EXPECT_NE(
        word("tu_danh_gia", given).find("Giới tính: Nam     Dân tộc: Kinh"), std::string::npos);
    auto silent = given;
    silent.group("representative", Values().text("name", "Trần Văn Ngọc"));
    const auto text = word("tu_danh_gia", silent);
    EXPECT_NE(text.find("Giới tính: ....."), std::string::npos);
    EXPECT_NE(text.find("Dân tộc: ....."), std::string::npos);
    EXPECT_EQ(text.find("Kinh"), std::string::npos);
}

TEST(Documents, a_receipt_shows_the_way_to_the_dossier)
{
    const auto made = library().pdf("giay_bien_nhan", sample_values("giay_bien_nhan")).value();
    EXPECT_EQ(
        told_by(
            "pdftoppm -r 150 -png {} {} && zbarimg -q --raw {}-1.png 2>/dev/null; rm -f {}-1.png",
            made),
        "https://ocop.example/ho-so/7KQ2M\n");
    auto without = sample_values("giay_bien_nhan");
    without.text("link", "");
    EXPECT_EQ(word("giay_bien_nhan", without).find("https"), std::string::npos);
}

TEST(Documents, a_decision_may_send_products_to_the_ministry_or_not)
{
    const auto both = word("quyet_dinh", sample_values("quyet_dinh"));
    EXPECT_NE(both.find("PHỤ LỤC II"), std::string::npos);
    auto none = sample_values("quyet_dinh");
    none.flag("sent", false);
    const auto text = word("quyet_dinh", none);
    EXPECT_EQ(text.find("PHỤ LỤC II"), std::string::npos);
    EXPECT_EQ(text.find("5 sao"), std::string::npos);
    EXPECT_NE(text.find("ngày 05 tháng 3 năm 2026"), std::string::npos);
}

TEST(Documents, two_hundred_products_stand_under_their_heads)
{
    auto values = sample_values("quyet_dinh", 200);
    values.list("bases", {}).flag("sent", false);
    const auto text = pdf("quyet_dinh", values);
    const auto pages = count(text, "\f");
    EXPECT_GT(pages, 8);
    EXPECT_EQ(count(text, "TT Tên sản phẩm"), pages - 1)
        << "every page but the first begins with the head";
    EXPECT_EQ(count(text, "69,99"), 200);
}

TEST(Documents, every_document_can_be_printed_empty)
{
    for (const auto* name :
         {"bien_ban_hop", "danh_gia_cap_xa", "giay_bien_nhan", "giay_chung_nhan", "phieu_dang_ky",
          "phieu_diem", "quyet_dinh", "to_trinh", "tong_hop_ket_qua", "tu_danh_gia"}) {
        EXPECT_NE(word(name, {}).find("............"), std::string::npos) << name;
        EXPECT_NE(pdf(name, {}).find("…………"), std::string::npos) << name;
    }
}

TEST(Documents, text_is_composed_in_pdf_whatever_the_document)
{
    for (const auto* name : {"giay_chung_nhan", "bien_ban_hop", "tu_danh_gia"}) {
        const auto text = pdf(name, sample_values(name));
        const auto composed = clean(text, Lines::keep);
        ASSERT_TRUE(composed || composed.error().code == "form.control_character") << name;
        EXPECT_EQ(text.find("\xCC\x80"), std::string::npos) << "a loose accent in " << name;
    }
}

}  // namespace
}  // namespace sen::paperwork
