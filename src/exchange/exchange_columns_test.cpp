#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "exchange/columns.hpp"
#include "exchange/table_fixture.hpp"

namespace sen::exchange {
namespace {

ColumnNames names()
{
    std::ostringstream text;
    text << std::ifstream("data/import_columns.json").rdbuf();
    auto parsed = ColumnNames::parse(text.str());
    EXPECT_TRUE(parsed) << parsed.error().code << ' ' << parsed.error().subject;
    return *parsed;
}

std::vector<TableRow> rows_of(std::string_view csv)
{
    std::vector<TableRow> rows;
    const auto read = read_table(Source::memory(csv), {}, [&](const TableRow& row) -> Result<void> {
        rows.push_back(row);
        return {};
    });
    EXPECT_TRUE(read);
    return rows;
}

/// "2: name=1 stars=2~ | ?3 Màu | -producer | x2 phone", closely known ones with ~.
std::string found(const std::vector<TableRow>& rows)
{
    const auto header = names().find(rows);
    if (!header) return header.error().code;
    std::string text = std::to_string(header->row) + ':';
    for (const auto& column : header->columns)
        text +=
            ' ' + column.field + '=' + std::to_string(column.column) + (column.close ? "~" : "");
    for (const auto& [column, heading] : header->unknown)
        text += " ?" + std::to_string(column) + '=' + heading;
    for (const auto& field : header->missing)
        text += " -" + field;
    for (const auto& field : header->doubled)
        text += " x2=" + field;
    return text;
}

TEST(Columns, are_found_by_the_headings_of_real_lists)
{
    struct Case {
        const char* csv;
        const char* expected;
    };
    const Case cases[] = {
        {"Tên sản phẩm;Chủ thể;Hạng sao\nGạo;HTX;4\n", "1: name=0 producer=1 stars=2"},
        {"TÊN SẢN PHẨM;  chủ thể ;SỐ SAO\nGạo;HTX;4\n", "1: name=0 producer=1 stars=2"},
        {"\"DANH SÁCH\nsản phẩm OCOP\"\n(kèm Quyết định số 12)\n\nSTT;Tên SP;Tên chủ thể/đơn "
         "vị;\"Hạng\nsao\";SĐT\n1;Gạo;HTX;4;09\n",
         "4: ordinal=0 name=1 producer=2 stars=3 phone=4"},
        {"Sản phẩm;Đơn vị;Địa chỉ (số nhà, đường);Màu\na;b;c;d\n",
         "1: name=0 producer=1 address=2 ?3=Màu -stars"},
        {"Tên sản phẩm đăng ký;Chủ thể;Sao\na;b;3\n", "1: name=0~ producer=1 stars=2"},
        {"Tên sản phẩm;Tên sản phẩm mới;Chủ thể;Sao\n",
         "1: name=0 producer=2 stars=3 ?1=Tên sản phẩm mới"},
        {"Tên sản phẩm;Chủ thể;Sao;Điện thoại;SĐT\na;b;3;1;2\n",
         "1: name=0 producer=1 stars=2 phone=3 phone=4 x2=phone"},
        {"TT;Tên sản phẩm;Chủ thể;;Quyết định công nhận;;Sao\n;;Tên;Địa chỉ;Số;Ngày;\n1;Gạo;HTX;Ấp "
         "1;12;1/5;4\n",
         "2: ordinal=0 name=1 producer=2 address=3 decision=4 decided_on=5 stars=6"},
        {"a;b;c\n1;2;3\n", "import.header_not_found"},
    };
    for (const auto& [csv, expected] : cases)
        EXPECT_EQ(found(rows_of(csv)), expected) << csv;
}

TEST(Columns, are_found_in_the_second_row_of_a_merged_header)
{
    TableRow top{3, {{"Tên sản phẩm", {}}, {"Chủ thể", {}}, {"Kết quả", {}}, {"", {}}}};
    TableRow bottom{
        4, {{"Tên sản phẩm", Mark::merged}, {"Chủ thể", Mark::merged}, {"Điểm", {}}, {"Sao", {}}}};
    TableRow data{5, {{"Gạo", {}}, {"HTX", {}}, {"80", {}}, {"4", {}}}};
    EXPECT_EQ(found({top, bottom, data}), "4: name=0 producer=1 score=2 stars=3");
}

TEST(Columns, know_every_name_of_the_collected_list)
{
    const auto header = names().find(rows_of(
        "id,name,producer,producer_kind,old_commune,old_district,old_province,new_commune_code,"
        "new_commune,commune_match,stars,year,product_group,decision,status,note,source\n1\n"));
    ASSERT_TRUE(header);
    EXPECT_EQ(header->columns.size(), 17U);
    EXPECT_EQ(header->column_of("source"), 16U);
    for (const auto& column : header->columns)
        EXPECT_EQ(column.field, column.heading);
}

TEST(Columns, leave_a_doubled_field_to_the_officer)
{
    const auto header = names().find(rows_of("Tên sản phẩm,Chủ thể,Sao,Điện thoại,SĐT\n"));
    ASSERT_TRUE(header);
    EXPECT_EQ(header->column_of("phone"), std::nullopt);
    EXPECT_EQ(header->column_of("stars"), 2U);
    EXPECT_EQ(header->column_of("email"), std::nullopt);
}

TEST(Columns, look_at_twenty_rows_only)
{
    std::string csv;
    for (int i = 0; i < 20; ++i)
        csv += "x;y\n";
    EXPECT_EQ(found(rows_of(csv + "Tên sản phẩm;Chủ thể\n")), "import.header_not_found");
    EXPECT_EQ(
        found(rows_of(csv.substr(4) + "Tên sản phẩm;Chủ thể\n")), "20: name=0 producer=1 -stars");
}

TEST(Columns, refuse_a_broken_list_of_names)
{
    const std::pair<const char*, const char*> cases[] = {
        {"{", ""},
        {"[]", ""},
        {R"({"fields":[{"field":"a","headers":[]}]})", ""},
        {R"({"fields":[{"field":"a","required":true,"headers":[1]}]})", "a"},
        {R"({"fields":[{"field":"a","required":true,"headers":["Tên"]},)"
         R"({"field":"b","required":true,"headers":["tên"]}]})",
         "ten"},
    };
    for (const auto& [json, subject] : cases) {
        const auto parsed = ColumnNames::parse(json);
        ASSERT_FALSE(parsed) << json;
        EXPECT_EQ(parsed.error().code, "import.column_names");
        EXPECT_EQ(parsed.error().subject, subject);
    }
}

}  // namespace
}  // namespace sen::exchange
