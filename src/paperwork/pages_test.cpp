#include "paperwork/pages.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "paperwork/samples_test.hpp"
#include "support/other_program.hpp"

namespace sen::paperwork {
namespace {

using test::told_by;

constexpr auto letters = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ "
                         "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

Paragraph words(std::string text)
{
    Paragraph paragraph;
    paragraph.spans.push_back({std::move(text), {}});
    return paragraph;
}

std::string drawn(Flow flow)
{
    flow.title = "Thử";
    auto pdf = draw_pages(flow).value();
    EXPECT_EQ(told_by("qpdf --check {} >/dev/null && echo sound", pdf), "sound\n");
    return pdf;
}

std::string drawn(std::vector<Block> blocks)
{
    Flow flow;
    flow.blocks = std::move(blocks);
    return drawn(std::move(flow));
}

/// Rows of two cells, the first a head.
Table table(int rows, const std::string& text)
{
    Table table;
    for (int i = 0; i <= rows; ++i) {
        Row row;
        row.head = i == 0;
        const auto first = i == 0 ? "STT" : std::to_string(i);
        row.cells.push_back({0, 40, {true, true, true, true}, false, {words(first)}});
        row.cells.push_back(
            {40, 200, {true, true, true, true}, false, {words(i == 0 ? "Tên" : text)}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

int count(const std::string& text, const std::string& part)
{
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

TEST(Pages, every_vietnamese_letter_is_one_font_and_reads_back_composed)
{
    std::vector<Block> blocks{words(letters)};
    for (auto* style : {"bold", "italic"}) {
        auto paragraph = words(letters);
        paragraph.spans[0].look.bold = std::string(style) == "bold";
        paragraph.spans[0].look.italic = std::string(style) == "italic";
        blocks.emplace_back(paragraph);
    }
    const auto pdf = drawn(blocks);
    const auto fonts =
        told_by("pdffonts {} | tail -n +3 | cut -d' ' -f1 | grep -v LiberationSerif", pdf);
    EXPECT_EQ(fonts, "");
    const auto text = told_by("pdftotext -raw {} - | head -n 2 | tr '\n' ' '", pdf);
    EXPECT_EQ(text, *clean(letters) + " ");
}

TEST(Pages, tells_its_title_and_language_and_is_the_same_each_time)
{
    const auto pdf = drawn({words("x")});
    EXPECT_EQ(told_by("pdfinfo {} | sed -n 's/^Title: *//p'", pdf), "Thử\n");
    EXPECT_EQ(told_by("qpdf --json --json-key=qpdf {} | grep -c CreationDate", pdf), "0\n");
    EXPECT_EQ(
        told_by("qpdf --json --json-key=qpdf {} | grep -o '\"/Lang\": \"[^\"]*\"'", pdf),
        "\"/Lang\": \"u:vi-VN\"\n");
    EXPECT_EQ(pdf, drawn({words("x")}));
}

TEST(Pages, five_hundred_rows_go_over_pages_each_under_the_head)
{
    const auto pdf = drawn({table(500, "Gạo")});
    const auto text = told_by("pdftotext -raw {} -", pdf);
    const auto pages = count(text, "\f");
    EXPECT_GT(pages, 5);
    EXPECT_EQ(count(text, "STT Tên"), pages);
    for (int i = 1; i <= 500; ++i)
        EXPECT_EQ(count('\n' + text, "\n" + std::to_string(i) + " Gạo"), 1) << i;
}

TEST(Pages, a_row_higher_than_a_page_goes_on_overleaf)
{
    std::string text;
    for (int i = 1; i <= 2'000; ++i)
        text += "w" + std::to_string(i) + " ";
    const auto told = told_by("pdftotext -raw {} -", drawn({table(1, text)}));
    EXPECT_GT(count(told, "\f"), 1);
    for (int i = 1; i <= 2'000; ++i)
        EXPECT_EQ(
            count(' ' + told, "w" + std::to_string(i) + " ") +
                count(told, "w" + std::to_string(i) + "\n"),
            1)
            << i;
}

TEST(Pages, a_word_longer_than_its_line_is_broken_and_stays_on_the_sheet)
{
    const std::string word(400, 'M');
    const auto pdf = drawn({words(word), table(1, word)});
    auto text = told_by("pdftotext -raw {} -", pdf);
    EXPECT_EQ(count(text, "M"), 800);
    EXPECT_EQ(count(text, "-"), 0) << "no letter is added";
    const auto boxes = told_by(
        "pdftotext -bbox {} - | sed -n 's/.*xMax=\"\\([0-9.]*\\)\".*MM.*/\\1/p' | sort -n | tail "
        "-n 1",
        pdf);
    EXPECT_LT(std::stod(boxes), Sheet().width - Sheet().right + 1);
}

TEST(Pages, the_number_stands_over_every_page_but_the_first)
{
    Flow flow;
    auto head = words(std::string(1, page_number_sign));
    head.align = Paragraph::centre;
    flow.head = {head};
    for (int i = 0; i < 150; ++i)
        flow.blocks.emplace_back(words("dòng"));
    const auto text = told_by("pdftotext -raw {} -", drawn(flow));
    EXPECT_TRUE(text.starts_with("dòng")) << text;
    EXPECT_EQ(count(text, "\f2\n"), 1);
    EXPECT_EQ(count(text, "\f3\n"), 1);
}

TEST(Pages, a_code_is_read_back_from_paper)
{
    const std::string address = "https://ocop.example/xac-minh/GCN-7-2026?k=a-b&n=12";
    Paragraph code;
    code.qr = address;
    code.align = Paragraph::centre;
    const auto told = told_by(
        "pdftoppm -r 150 -png {} {} && zbarimg -q --raw {}-1.png 2>/dev/null; rm -f {}-1.png",
        drawn({code}));
    EXPECT_EQ(told, address + '\n');
}

TEST(Pages, a_title_over_a_table_is_not_left_alone_at_the_foot)
{
    std::vector<Block> blocks;
    for (int i = 0; i < 60; ++i) {
        auto title = words("Đầu đề");
        title.keep_with_next = true;
        blocks.emplace_back(title);
        blocks.emplace_back(table(3, "Gạo"));
    }
    const auto text = told_by("pdftotext -raw {} -", drawn(std::move(blocks)));
    EXPECT_EQ(count(text, "Đầu đề\n\f"), 0);
    EXPECT_EQ(count(text, "Tên\n\f"), 0);
}

TEST(Pages, a_page_ends_where_a_paragraph_says_so)
{
    auto last = words("cuối trang");
    last.page_after = true;
    auto first = words("đầu trang");
    first.new_page = true;
    const auto told =
        told_by("pdftotext -raw {} -", drawn({last, table(1, "Gạo"), first, words("tiếp")}));
    EXPECT_EQ(told, "cuối trang\n\fSTT Tên\n1 Gạo\n\fđầu trang\ntiếp\n\f");
}

TEST(Pages, a_document_has_an_end)
{
    Flow flow;
    auto page = words("x");
    page.new_page = true;
    flow.blocks.assign(2'100, page);
    EXPECT_EQ(draw_pages(flow).error().code, "paperwork.too_large");
}

}  // namespace
}  // namespace sen::paperwork
