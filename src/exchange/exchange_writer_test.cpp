#include <cstring>

#include <gtest/gtest.h>
#include <pugixml.hpp>
#include <zip.h>

#include "exchange/csv_writer.hpp"
#include "exchange/table_fixture.hpp"
#include "exchange/xlsx_writer.hpp"

namespace sen::exchange {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using std::chrono::year;
using test::read;
using Lines = std::vector<std::string>;

Sink into(std::string& bytes)
{
    return [&bytes](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
    };
}

std::string csv(const Values& values, ByteOrderMark mark = ByteOrderMark::none)
{
    std::string bytes;
    CsvWriter writer(into(bytes), mark);
    EXPECT_TRUE(writer.row(values));
    EXPECT_TRUE(writer.finish());
    return bytes;
}

std::string xlsx(const std::vector<SheetColumn>& columns, const std::vector<Values>& rows)
{
    std::string bytes;
    XlsxWriter writer(into(bytes), "Sản phẩm", columns);
    for (const auto& row : rows)
        EXPECT_TRUE(writer.row(row));
    EXPECT_TRUE(writer.finish());
    return bytes;
}

/// A part of an XLSX, opened by libzip with its checks.
std::string part(const std::string& bytes, const char* name)
{
    zip_error_t error;
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    EXPECT_NE(archive, nullptr);
    zip_stat_t stat;
    EXPECT_EQ(zip_stat(archive, name, 0, &stat), 0) << name;
    std::string content(stat.size, '\0');
    auto* file = zip_fopen(archive, name, 0);
    EXPECT_EQ(zip_fread(file, content.data(), content.size()), zip_int64_t(stat.size));
    EXPECT_EQ(zip_fclose(file), 0);
    zip_discard(archive);
    return content;
}

TEST(CsvWriter, writes_values_so_that_no_program_runs_them)
{
    const std::pair<Values, std::string> cases[] = {
        {{"Gạo"sv, std::int64_t{4}, 0.5, true, Date{year{2023} / 5 / 1}, {}},
         "Gạo,4,0.5,TRUE,2023-05-01,"},
        {{"a,b"sv, "c \"d\""sv, "e\r\nf"sv, " g"sv}, "\"a,b\",\"c \"\"d\"\"\",\"e\r\nf\",\" g\""},
        {{"=1+1"sv, "+x"sv, "-x"sv, "@a"sv}, "'=1+1,'+x,'-x,'@a"},
        {{"\ta"sv, "\ra"sv}, "\"'\ta\",\"'\ra\""},
        {{"=HYPERLINK(\"http://x\",\"y\")"sv}, "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""},
        {{"-5"sv, "+84912345678"sv, "-1.5"sv, "-"sv, "-1-2"sv, "+1,5"sv},
         "-5,+84912345678,-1.5,'-,'-1-2,\"+1,5\""},
        {{std::int64_t{-3}, -0.25, 1e300 * 1e300}, "-3,-0.25,"},
        {{}, ""},
    };
    for (const auto& [values, line] : cases)
        EXPECT_EQ(csv(values), line + "\r\n");
    EXPECT_EQ(
        csv({"a"sv}, ByteOrderMark::write), "\xEF\xBB\xBF"
                                            "a\r\n");
}

TEST(CsvWriter, is_read_back_by_our_reader)
{
    const auto bytes = csv({"Tên; \"a\""sv, "x\ny"sv, " b "sv}, ByteOrderMark::write);
    EXPECT_EQ(read(bytes), Lines{"1:Tên; \"a\"|x\ny| b "});
}

TEST(XlsxWriter, is_read_back_by_our_reader)
{
    const auto bytes = xlsx(
        {{"Tên", 30}, {"Sao", 6}},
        {{"Gạo & <Sen> \"5\""sv, std::int64_t{4}, 0.1, true, Date{year{2023} / 5 / 1}},
         {},
         {"=1+1"sv, {}, " a\r\nb\v_x0041_"sv, Date{year{1899} / 1 / 2}, "0912"sv}});
    EXPECT_EQ(
        read(bytes), (Lines{
                         "1:Tên|Sao", "2:Gạo & <Sen> \"5\"|4|0.1|TRUE|2023-05-01",
                         "4:=1+1|| a\r\nb_x0041_|1899-01-02|0912"}));
    EXPECT_EQ(read(xlsx({{"a"}}, {})), Lines{"1:a"});
}

TEST(XlsxWriter, is_sound_to_libzip_and_pugixml)
{
    const auto bytes = xlsx({{"Tên", 30}, {"Ngày", 12}}, {{"=1+1"sv, Date{year{2023} / 5 / 1}}});
    for (const char* name :
         {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
          "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
        pugi::xml_document document;
        EXPECT_TRUE(document.load_string(part(bytes, name).c_str(), pugi::parse_full)) << name;
    }
    pugi::xml_document sheet;
    ASSERT_TRUE(sheet.load_string(part(bytes, "xl/worksheets/sheet1.xml").c_str()));
    const auto root = sheet.child("worksheet");
    const auto pane = root.child("sheetViews").child("sheetView").child("pane");
    EXPECT_STREQ(pane.attribute("state").value(), "frozen");
    EXPECT_STREQ(root.child("cols").child("col").attribute("width").value(), "30");
    const auto row = root.child("sheetData").last_child();
    EXPECT_STREQ(row.child("c").attribute("t").value(), "inlineStr");
    EXPECT_EQ(row.select_nodes("c/f").size(), 0U);
    EXPECT_STREQ(row.last_child().child_value("v"), "45047");

    pugi::xml_document styles;
    ASSERT_TRUE(styles.load_string(part(bytes, "xl/styles.xml").c_str()));
    const auto header = root.child("sheetData").child("row").child("c").attribute("s").as_uint();
    const auto xfs = styles.child("styleSheet").child("cellXfs");
    const auto font = std::next(xfs.begin(), header)->attribute("fontId").as_uint();
    const auto fonts = styles.child("styleSheet").child("fonts");
    EXPECT_TRUE(std::next(fonts.begin(), font)->child("b"));
}

TEST(XlsxWriter, refuses_what_excel_cannot_hold)
{
    std::string bytes;
    XlsxWriter writer(into(bytes), "a", {{"a"}});
    const std::string whole(32'767, 'x');
    EXPECT_TRUE(writer.row({std::string_view(whole)}));
    const auto longer = whole + 'x';
    const auto refused = writer.row({{}, std::string_view(longer)});
    EXPECT_EQ(refused.error().code, "export.cell_too_long");
    EXPECT_EQ(refused.error().subject, "B3");
}

TEST(XlsxWriter, passes_on_a_refusal_of_its_sink)
{
    XlsxWriter writer(
        [](std::string_view) -> Result<void> { return refuse(Refusal::unavailable, "test.gone"); },
        "a", {{"a"}});
    EXPECT_EQ(writer.row({"x"sv}).error().code, "test.gone");
}

TEST(XlsxWriter, gives_equal_bytes_for_equal_rows_and_fits_any_sheet_name)
{
    const std::vector<Values> rows = {{"a"sv}};
    EXPECT_EQ(xlsx({{"a"}}, rows), xlsx({{"a"}}, rows));
    std::string bytes;
    XlsxWriter writer(into(bytes), "a/b:c [d] & một cái tên dài quá ba mươi mốt chữ", {});
    ASSERT_TRUE(writer.row({"x\xFFy"sv}));
    ASSERT_TRUE(writer.finish());
    EXPECT_NE(
        part(bytes, "xl/workbook.xml").find("\"a b c  d  &amp; một cái tên dài quá\""),
        std::string::npos);
    EXPECT_EQ(read(bytes), Lines{"2:x\xEF\xBF\xBDy"});
}

}  // namespace
}  // namespace sen::exchange
