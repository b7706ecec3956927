#include "paperwork/pages.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "paperwork/samples_test.hpp"

namespace sen::paperwork {
namespace {

constexpr auto letters = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ "
                         "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

Paragraph words(std::string text)
{
    Paragraph paragraph;
    paragraph.spans.push_back({std::move(text), {}});
    return paragraph;
}

std::string drawn(std::vector<Block> blocks)
{
    Flow flow;
    flow.title = "Thử";
    flow.blocks = std::move(blocks);
    return draw_pages(flow).value();
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

}  // namespace
}  // namespace sen::paperwork
