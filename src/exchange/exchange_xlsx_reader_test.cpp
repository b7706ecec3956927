#include <cstdio>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "exchange/table_fixture.hpp"
#include "exchange/xlsx_reader_numbers.hpp"

namespace sen::exchange {
namespace {

using test::read;
using test::workbook;
using test::workbook_parts;
using test::zipped;
using Lines = std::vector<std::string>;

/// A file that libxlsxwriter writes, gone at the end of the test.
struct Written {
    std::filesystem::path path = std::filesystem::temp_directory_path() /
                                 ("sen_table_" + std::to_string(getpid()) + ".xlsx");
    lxw_workbook* book = workbook_new(path.c_str());

    ~Written() { std::filesystem::remove(path); }
    void close() const { ASSERT_EQ(workbook_close(book), LXW_NO_ERROR); }
};

TEST(XlsxReader, reads_what_another_program_writes)
{
    Written file;
    auto* hidden = workbook_add_worksheet(file.book, "Ẩn");
    worksheet_write_string(hidden, 0, 0, "hidden", nullptr);
    workbook_add_worksheet(file.book, "Trống");
    auto* sheet = workbook_add_worksheet(file.book, "Danh sách");
    worksheet_activate(sheet);
    worksheet_hide(hidden);
    auto* day = workbook_add_format(file.book);
    format_set_num_format(day, "dd/mm/yyyy");
    auto* moment = workbook_add_format(file.book);
    format_set_num_format(moment, "yyyy-mm-dd hh:mm");
    auto* phone = workbook_add_format(file.book);
    format_set_num_format(phone, "0000000000");
    auto* percent = workbook_add_format(file.book);
    format_set_num_format_index(percent, 9);

    worksheet_merge_range(sheet, 0, 0, 0, 4, "DANH SÁCH SẢN PHẨM", nullptr);
    worksheet_write_string(sheet, 2, 0, "Gạo & <Sen>", nullptr);
    worksheet_write_number(sheet, 2, 1, 4, nullptr);
    worksheet_write_number(sheet, 2, 2, 0.1 + 0.2, nullptr);
    worksheet_write_number(sheet, 2, 3, 45047, day);
    worksheet_write_number(sheet, 2, 4, 45047.354166666664, moment);
    worksheet_write_number(sheet, 2, 5, 912345678, phone);
    worksheet_write_number(sheet, 2, 6, 0.05, percent);
    worksheet_write_boolean(sheet, 2, 7, 1, nullptr);
    worksheet_write_formula_num(sheet, 2, 8, "=B3+1", nullptr, 5);
    worksheet_write_formula_str(sheet, 2, 9, "=A3", nullptr, "Gạo");
    worksheet_merge_range(sheet, 3, 0, 5, 0, "Hợp tác xã", nullptr);
    for (lxw_row_t row = 3; row < 7; ++row)
        worksheet_write_number(sheet, row, 1, double(row), nullptr);
    std::string upper = "Hạng\n";
    std::string lower = "sao";
    lxw_rich_string_tuple plain = {nullptr, upper.data()};
    lxw_rich_string_tuple bold = {day, lower.data()};
    lxw_rich_string_tuple* rich[] = {&plain, &bold, nullptr};
    worksheet_write_rich_string(sheet, 7, 0, rich, nullptr);
    file.close();

    EXPECT_EQ(
        read(Source::file(file.path)),
        (Lines{
            "1:DANH SÁCH SẢN PHẨM",
            "3:Gạo & <Sen>|4|0.3|2023-05-01|2023-05-01T08:30:00|0912345678|5%|TRUE|5|Gạo",
            "4:Hợp tác xã|3", "5:Hợp tác xã*|4", "6:Hợp tác xã*|5", "7:|6", "8:Hạng\nsao"}));
    auto named = Source::file(file.path);
    named.sheet = "Ẩn";
    EXPECT_EQ(read(named), Lines{"1:hidden"});
    named.sheet = "Trống";
    EXPECT_EQ(read(named), Lines{"import.empty Trống"});
    named.sheet = "Khác";
    EXPECT_EQ(read(named), Lines{"import.sheet_not_found Khác"});
}

TEST(XlsxReader, reads_inline_texts_of_constant_memory)
{
    Written file;
    lxw_workbook_free(file.book);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    file.book = workbook_new_opt(file.path.c_str(), &options);
    auto* sheet = workbook_add_worksheet(file.book, nullptr);
    worksheet_write_string(sheet, 0, 0, " Xoài Cao Lãnh ", nullptr);
    worksheet_write_string(sheet, 1, 1, "Nem", nullptr);
    file.close();
    EXPECT_EQ(read(Source::file(file.path)), (Lines{"1: Xoài Cao Lãnh ", "2:|Nem"}));
}

TEST(XlsxReader, reads_cells_of_every_kind)
{
    struct Case {
        const char* what;
        std::string rows;
        Lines expected;
    };
    const Case cases[] = {
        {"no addresses", "<row><c><v>1</v></c><c><v>2</v></c></row>", {"1:1|2"}},
        {"gaps", R"(<row r="5"><c r="B5"><v>1</v></c><c r="D5"><v>2</v></c></row>)", {"5:|1||2"}},
        {"error", R"(<row><c t="e"><v>#N/A</v></c><c><v>1</v></c></row>)", {"1:!|1"}},
        {"formula without value", "<row><c><f>SUM(A1)</f></c><c><v>1</v></c></row>", {"1:|1"}},
        {"formula text", R"(<row><c t="str"><f>A1</f><v>x</v></c></row>)", {"1:x"}},
        {"escapes",
         R"(<row><c t="inlineStr"><is><t>a_x000A_b_x005F_x0041_&#7841;</t></is></c></row>)",
         {"1:a\nb_x0041_ạ"}},
        {"CDATA and comment", "<row><!-- > <c> --><c><v><![CDATA[7]]></v></c></row>", {"1:7"}},
        {"guides left out",
         R"(<row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>z</t></rPh><r><t>b</t></r></is></c></row>)",
         {"1:ab"}},
        {"prefixes", R"(<x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row>)", {"2:3"}},
        {"ISO date", R"(<row><c t="d"><v>2023-05-01</v></c></row>)", {"1:2023-05-01"}},
        {"large and small",
         "<row><c><v>1E+20</v></c><c><v>4.0000000000000002E-2</v></c></row>",
         {"1:100000000000000000000|0.04"}},
        {"no such shared text", R"(<row><c t="s"><v>0</v></c></row>)", {"import.damaged 1"}},
        {"rows going back",
         R"(<row r="3"/><row r="2"><c><v>1</v></c></row>)",
         {"import.damaged 3"}},
        {"cell nowhere", R"(<row><c r="AAAA1"><v>1</v></c></row>)", {"import.damaged 1"}},
        {"unknown entity", R"(<row><c t="str"><v>&x;</v></c></row>)", {"import.damaged"}},
        {"cut short", "<row><c><v>1</v></c><row", {"import.damaged"}},
        {"nothing", "<row/>", {"import.empty"}},
    };
    for (const auto& [what, rows, expected] : cases)
        EXPECT_EQ(read(workbook(rows)), expected) << what;
}

TEST(XlsxReader, refuses_entities_of_the_files_own)
{
    const std::string laughs =
        R"(<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>)";
    EXPECT_EQ(
        read(zipped(workbook_parts(laughs + "<worksheet><sheetData/></worksheet>"))),
        Lines{"import.xml_dtd"});
}

TEST(XlsxReader, tells_an_xlsx_from_other_zips)
{
    EXPECT_EQ(
        read(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
        Lines{"import.not_a_table"});
    EXPECT_EQ(read(std::string("PK\x03\x04 and then nothing")), Lines{"import.damaged"});
    auto bytes = workbook("<row><c><v>1</v></c></row>");
    bytes[bytes.find("PK\x01\x02") + 8] |= 1;
    EXPECT_EQ(read(bytes), Lines{"import.encrypted"});
}

TEST(XlsxReader, refuses_a_part_that_is_not_what_the_directory_says)
{
    constexpr std::size_t method = 10;  // from where a part's entry in the directory begins
    constexpr std::size_t checksum = 16;
    const auto whole = workbook("<row><c><v>1</v></c></row>");
    const auto entry = whole.rfind("PK\x01\x02");
    ASSERT_EQ(read(whole), Lines{"1:1"});
    for (const auto place : {method, checksum}) {
        auto spoilt = whole;
        spoilt[entry + place] = static_cast<char>(spoilt[entry + place] ^ 4);
        EXPECT_EQ(read(spoilt), Lines{"import.damaged xl/worksheets/s.xml"}) << place;
    }
}

TEST(XlsxReader, has_limits)
{
    Limits limits;
    limits.rows = 2;
    limits.columns = 3;
    limits.cell_bytes = 8;
    limits.xml_depth = 8;
    const auto row = [](const std::string& cells) { return "<row>" + cells + "</row>"; };
    const std::string one = row("<c><v>1</v></c>");
    EXPECT_EQ(read(workbook(one + one + one), limits), Lines{"import.too_many_rows 3"});
    EXPECT_EQ(
        read(workbook(row(R"(<c r="D1"><v>1</v></c>)")), limits),
        Lines{"import.too_many_columns 1"});
    EXPECT_EQ(
        read(workbook(row(R"(<c t="str"><v>123456789</v></c>)")), limits),
        Lines{"import.cell_too_long 1"});
    EXPECT_EQ(
        read(workbook(row("<a><a><a><a><a><a></a></a></a></a></a></a>") + one), limits),
        Lines{"import.xml_too_deep"});
    limits.parts = 3;
    EXPECT_EQ(read(workbook(one), limits), Lines{"import.zip_bomb"});
}

TEST(XlsxReader, limits_shared_texts)
{
    auto parts = workbook_parts(
        "<worksheet><sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>");
    parts[2].second.insert(
        parts[2].second.find("</Rel"),
        R"(<Relationship Id="r2" Type="x/sharedStrings" Target="/xl/texts.xml"/>)");
    parts.emplace_back("xl/texts.xml", "<sst><si><t>a</t></si><si><t>Sen</t></si></sst>");
    const auto bytes = zipped(parts);
    EXPECT_EQ(read(bytes), Lines{"1:Sen"});
    Limits limits;
    limits.shared_texts = 1;
    EXPECT_EQ(read(bytes, limits), Lines{"import.too_many_texts"});
    limits = {};
    limits.cell_bytes = 2;
    EXPECT_EQ(read(bytes, limits), Lines{"import.text_too_long"});
}

TEST(XlsxReader, limits_sheets_and_merged_ranges)
{
    Limits limits;
    limits.sheets = 0;
    EXPECT_EQ(read(workbook("<row/>"), limits), Lines{"import.too_many_sheets"});
    limits = {};
    limits.merged_ranges = 2;
    std::string merges;
    for (int i = 0; i < 4; ++i)
        merges += "<mergeCell ref=\"A1:A9\"/>";
    const auto sheet = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>" +
                       merges + "</mergeCells></worksheet>";
    EXPECT_EQ(read(zipped(workbook_parts(sheet)), limits), Lines{"import.too_many_merges"});
}

TEST(XlsxReader, counts_days_from_1904_where_the_workbook_says_so)
{
    auto parts = workbook_parts(
        "<worksheet><sheetData><row><c s=\"0\"><v>43585</v></c></row></sheetData></worksheet>");
    parts[1].second.insert(parts[1].second.find("<sheets>"), "<workbookPr date1904=\"1\"/>");
    parts[2].second.insert(
        parts[2].second.find("</Rel"), R"(<Relationship Id="r2" Type="x/styles" Target="s.xml"/>)");
    parts.emplace_back(
        "xl/s.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    EXPECT_EQ(read(zipped(parts)), Lines{"1:2023-05-01"});
}

TEST(XlsxReader, is_not_blown_up_by_a_zip_bomb)
{
    const std::string blanks(40 << 20, ' ');
    const auto bomb = workbook("<row><c><v>1</v></c></row>" + blanks);
    ASSERT_LT(bomb.size(), 400U << 10);
    Limits limits;
    limits.inflate_ratio = 50;
    EXPECT_EQ(read(bomb, limits), Lines{"import.zip_bomb"});
    limits = {};
    limits.inflated_bytes = 30 << 20;
    limits.inflate_ratio = 100'000;
    EXPECT_EQ(read(bomb, limits), Lines{"import.too_large"});
}

TEST(XlsxReader, understands_the_formats_of_numbers)
{
    struct Case {
        const char* format;
        const char* value;
        const char* text;
    };
    const Case cases[] = {
        {"General", "45047", "45047"},
        {"dd/mm/yyyy", "45047", "2023-05-01"},
        {"[$-42A]d mmmm yyyy;@", "45047", "2023-05-01"},
        {"\"ngày\" dd", "45047", "2023-05-01"},
        {"mm/yyyy", "45047", "2023-05-01"},
        {"yyyy", "45047", "2023"},
        {"dd/mm/yyyy hh:mm", "45047.999999999", "2023-05-02"},
        {"h:mm", "0.5", "12:00:00"},
        {"[h]:mm", "1.5", "36:00:00"},
        {"0.00E+00", "1200", "1200"},
        {"#,##0 \"đồng\"", "1200.50", "1200.5"},
        {"[Red]0", "7", "7"},
        {"0%", "0.125", "12.5%"},
        {"0000", "7", "0007"},
        {"dd/mm/yyyy", "1", "1900-01-01"},
        {"dd/mm/yyyy", "59", "1900-02-28"},
        {"dd/mm/yyyy", "60", "60"},
        {"dd/mm/yyyy", "61", "1900-03-01"},
        {"dd/mm/yyyy", "-5", "-5"},
        {"dd/mm/yyyy", "99999999", "99999999"},
        {"dd/mm/yyyy", "1/5/2023", "1/5/2023"},
    };
    for (const auto& [format, value, text] : cases) {
        std::string out;
        append_number(out, value, style_of_format(format), Epoch::from_1900);
        EXPECT_EQ(out, text) << format << ' ' << value;
    }
    std::string out;
    append_number(out, "43585", style_of_builtin(14), Epoch::from_1904);
    EXPECT_EQ(out, "2023-05-01");
}

}  // namespace
}  // namespace sen::exchange
