#include <gtest/gtest.h>

#include "exchange/charset.hpp"
#include "exchange/csv.hpp"
#include "exchange/table_fixture.hpp"

namespace sen::exchange {
namespace {

using namespace std::string_literals;
using test::read;
using Lines = std::vector<std::string>;

struct Case {
    const char* what;
    std::string bytes;
    Lines expected;
};

TEST(Csv, is_read_as_programs_write_it)
{
    const Case cases[] = {
        {"plain", "a,b\n1,2\n", {"1:a|b", "2:1|2"}},
        {"no last line break", "a,b\n1,2", {"1:a|b", "2:1|2"}},
        {"CRLF", "a,b\r\n1,2\r\n", {"1:a|b", "2:1|2"}},
        {"CR alone", "a,b\r1,2\r", {"1:a|b", "2:1|2"}},
        {"UTF-8 mark", "\xEF\xBB\xBFTên,Sao\r\nGạo,4\r\n", {"1:Tên|Sao", "2:Gạo|4"}},
        {"semicolons, decimal commas",
         "a;b\n1,5;2,5\n3,5;4,5\n",
         {"1:a|b", "2:1,5|2,5", "3:3,5|4,5"}},
        {"tabs, commas in addresses", "a\tb\nấp 1, xã 2\tc\n", {"1:a|b", "2:ấp 1, xã 2|c"}},
        {"Excel's own first line", "sep=;\na,1;b\n", {"2:a,1|b"}},
        {"a strange first line", "sep=\n\na,b\n", {"1:sep=", "3:a|b"}},
        {"quotes", "\"a,b\",\"c \"\"d\"\"\"\n1,2\n", {"1:a,b|c \"d\"", "2:1|2"}},
        {"line break in quotes", "x,y\n\"a\r\nb\",c\nd,e\n", {"1:x|y", "2:a\r\nb|c", "3:d|e"}},
        {"delimiter only in quotes", "a;\"x,y,z\"\nb;\"x,y,z\"\n", {"1:a|x,y,z", "2:b|x,y,z"}},
        {"quote inside a cell", "5\" pipe,b\n1,2\n", {"1:5\" pipe|b", "2:1|2"}},
        {"text after a quote", "\"a\"b,c\n", {"1:ab|c"}},
        {"ragged", "a,b,c\n1\n1,2,3,4\n", {"1:a|b|c", "2:1", "3:1|2|3|4"}},
        {"empty rows are counted", "a,b\n\n,\n1,2\n", {"1:a|b", "4:1|2"}},
        {"empty cells", ",a,\n,1,\n", {"1:|a|", "2:|1|"}},
        {"empty quotes", "a,\"\"\n", {"1:a|"}},
        {"one column", "a\nb\n", {"1:a", "2:b"}},
        {"nothing", "", {"import.empty"}},
        {"NUL", "a,b\n1,2\0\n"s, {"import.nul_byte 2"}},
        {"open quote", "a,b\n1,\"2\n3,4\n", {"import.quote_open 2"}},
        {"a page", " <html><table>", {"import.not_a_table"}},
        {"a picture", "\x89PNG\r\n\x1a\n", {"import.not_a_table"}},
        {"a program", "\1\2\3\4\5\6\7ab", {"import.not_a_table"}},
        {"an old Excel file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook", {"import.old_excel"}},
        {"a password",
         "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s,
         {"import.encrypted"}},
    };
    for (const auto& [what, bytes, expected] : cases)
        EXPECT_EQ(read(bytes), expected) << what;
}

TEST(Csv, is_read_in_the_charsets_of_vietnam)
{
    const Case cases[] = {
        {"Windows-1258",
         "T\xEAn,Ch\xFE\nG\xF2"
         "o,x\n",
         {"import.charset 2"}},
        {"Windows-1258 tones",
         "S\xE0n ph\xE2\xD2m,\xD0i\xEA\xD2m\nGa\xF2o Tr\xFD\xF5\xECng;\xD0\xF5\xECp,"
         "B\xE1nh tr\xE0ng U\xECt \xC2\xECt X\xFA\xE2n",
         {"1:Sàn phẩm|Điểm", "2:Gạo Trướng;Đớp|Bánh tràng Út Ất Xúân"}},
        {"UTF-16 LE",
         "\xFF\xFE"
         "a\0,\0\xA1\x1E\n\0"
         "1\0,\0"
         "2\0"s,
         {"1:a|ạ", "2:1|2"}},
        {"UTF-16 BE", "\xFE\xFF\0a\0,\x1E\xA1\0\n\xD8\x3D\xDE\x00"s, {"1:a|ạ", "2:😀"}},
        {"half a pair", "\xFE\xFF\0a\0\n\xDE\x00\0b"s, {"import.charset 2"}},
        {"half a unit", "\xFE\xFF\0a\0\n\0"s, {"import.charset 2"}},
        {"broken UTF-8", "Tên,Gạo\nĐồng,Tháp\nb\xFF,c\n", {"import.charset 3"}},
        {"cut UTF-8", "Tên,Gạo\nĐồng,Th\xC3", {"import.charset 2"}},
        {"a tone over nothing", "a,b\n1,\xEC\n", {"import.charset 2"}},
        {"no such letter", "a,b\n\x8E\n", {"import.charset 2"}},
    };
    for (const auto& [what, bytes, expected] : cases)
        EXPECT_EQ(read(bytes), expected) << what;
}

TEST(Csv, is_the_same_however_the_text_is_cut)
{
    const std::string text = "\xEF\xBB\xBF"
                             "a;\"b\r\n\"\"c\"\r\nGạo 😀;Sen\r\n";
    Lines whole;
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        Decoder decoder(Charset::utf8);
        const Limits limits;
        Lines rows;
        const SeeRow see = [&](const TableRow& row) -> Result<void> {
            for (const auto& cell : row.cells)
                rows.push_back(cell.text);
            return {};
        };
        CsvParser parser(';', limits, see);
        for (const auto& piece : {text.substr(0, cut), text.substr(cut)}) {
            std::string decoded;
            ASSERT_TRUE(decoder.feed(piece, decoded));
            ASSERT_TRUE(parser.feed(decoded));
        }
        ASSERT_TRUE(parser.finish());
        EXPECT_EQ(rows, (Lines{"a", "b\r\n\"c", "Gạo 😀", "Sen"})) << cut;
    }
}

TEST(Csv, has_limits)
{
    Limits limits;
    limits.rows = 2;
    limits.columns = 3;
    limits.cell_bytes = 5;
    limits.file_bytes = 40;
    const Case cases[] = {
        {"rows", "a\nb\nc\n", {"import.too_many_rows 3"}},
        {"empty rows do not count", "a\n\n\nb\n", {"1:a", "4:b"}},
        {"columns", "a,b\n1,2,3,4\n", {"import.too_many_columns 2"}},
        {"cell", "a\nabcdef\n", {"import.cell_too_long 2"}},
        {"file", std::string(41, 'a'), {"import.too_large"}},
    };
    for (const auto& [what, bytes, expected] : cases)
        EXPECT_EQ(read(bytes, limits), expected) << what;
}

TEST(Csv, refuses_ten_megabytes_in_one_line)
{
    EXPECT_EQ(read(std::string(10 << 20, 'x')), Lines{"import.cell_too_long 1"});
    std::string commas = "a";
    for (int i = 0; i < (5 << 20); ++i)
        commas += ",a";
    EXPECT_EQ(read(commas), Lines{"import.too_many_columns 1"});
}

TEST(Csv, stops_when_the_reader_of_its_rows_does)
{
    const auto stopped =
        read_table(Source::memory("a\nb\nc\n"), {}, [](const TableRow& row) -> Result<void> {
            if (row.number == 2) return refuse(Refusal::conflict, "test.enough");
            return {};
        });
    EXPECT_EQ(stopped.error().code, "test.enough");
}

TEST(Csv, says_what_it_was)
{
    const auto origin = read_table(
        Source::memory("a;b\n1;2\n"), {}, [](const TableRow&) -> Result<void> { return {}; });
    EXPECT_EQ(origin->charset, "utf8");
    EXPECT_EQ(origin->delimiter, ';');
    EXPECT_EQ(origin->rows, 2);
    EXPECT_EQ(read(Source::file("no/such/file.csv")), Lines{"import.not_found"});
}

}  // namespace
}  // namespace sen::exchange
