#include <random>

#include <gtest/gtest.h>

#include "exchange/charset.hpp"
#include "exchange/columns.hpp"
#include "exchange/table_fixture.hpp"
#include "exchange/xlsx_writer.hpp"

namespace sen::exchange {
namespace {

using namespace std::string_literals;

constexpr int rounds = 2'000;

std::string spoilt(std::string bytes, std::mt19937& chance)
{
    const auto below = [&](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(chance);
    };
    const auto changes = 1 + below(6);
    for (std::size_t i = 0; i < changes && bytes.size() > 1; ++i) {
        const auto at = below(bytes.size());
        switch (below(4)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes.erase(at, 1 + below(16));
            break;
        case 2:
            bytes.insert(at, bytes.substr(below(bytes.size()), below(64)));
            break;
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }
    return bytes;
}

/// Reads it whole; every refusal must be one of ours and every text good UTF-8.
void survives(const std::string& bytes)
{
    Limits limits;
    limits.inflated_bytes = 8 << 20;
    std::vector<TableRow> rows;
    const auto origin =
        read_table(Source::memory(bytes), limits, [&](const TableRow& row) -> Result<void> {
            for (const auto& cell : row.cells)
                EXPECT_TRUE(is_utf8(cell.text));
            if (rows.size() < header_rows) rows.push_back(row);
            return {};
        });
    if (!origin)
        EXPECT_TRUE(origin.error().code.starts_with("import.")) << origin.error().code;
    else
        EXPECT_GE(origin->rows, static_cast<std::int64_t>(rows.size()));
}

std::string sample_rows()
{
    std::string rows;
    for (int i = 1; i <= 12; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) +
                "\" t=\"s\"><v>" + std::to_string(i % 2) +
                "</v></c><c s=\"1\"><v>45047.5</v></c><c t=\"inlineStr\"><is><t>Gạo &amp; "
                "_x000A_</t></is></c><c t=\"e\"><v>#N/A</v></c></row>";
    return "<worksheet><sheetData>" + rows +
           "</sheetData><mergeCells count=\"1\"><mergeCell "
           "ref=\"A2:A5\"/></mergeCells></worksheet>";
}

test::Parts sample_parts()
{
    auto parts = test::workbook_parts(sample_rows());
    parts[2].second.insert(
        parts[2].second.find("</Rel"),
        R"(<Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/>)"
        R"(<Relationship Id="r3" Type="x/styles" Target="s.xml"/>)");
    parts.emplace_back("xl/t.xml", "<sst><si><t>a</t></si><si><r><t>Sen</t></r></si></sst>");
    parts.emplace_back(
        "xl/s.xml", R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/>)"
                    R"(</numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>)");
    return parts;
}

TEST(Mutation, a_spoilt_csv_is_read_or_refused)
{
    std::mt19937 chance(2023);
    const std::string texts[] = {
        "\xEF\xBB\xBFTên sản phẩm;Chủ thể;Sao\r\n\"Gạo \"\"Sen\"\"\";HTX;4\r\nNem;\"a\r\nb\";3\r\n",
        "S\xE0n ph\xE2\xD2m,\xD0i\xEA\xD2m\nGa\xF2o,4\n",
        "\xFF\xFE"
        "a\0,\0\xA1\x1E\n\0"
        "1\0,\0"
        "2\0"s};
    for (int i = 0; i < rounds; ++i)
        survives(spoilt(texts[i % 3], chance));
}

TEST(Mutation, a_spoilt_xlsx_is_read_or_refused)
{
    std::mt19937 chance(5277);
    const auto whole = test::zipped(sample_parts());
    ASSERT_EQ(test::read(whole).size(), 12U);
    for (int i = 0; i < rounds; ++i)
        survives(spoilt(whole, chance));
}

TEST(Mutation, a_spoilt_part_of_an_xlsx_is_read_or_refused)
{
    std::mt19937 chance(5333);
    const auto parts = sample_parts();
    for (int i = 0; i < rounds; ++i) {
        auto spoilt_parts = parts;
        auto& part = spoilt_parts[static_cast<std::size_t>(i) % parts.size()].second;
        part = spoilt(part, chance);
        survives(test::zipped(spoilt_parts));
    }
}

}  // namespace
}  // namespace sen::exchange
