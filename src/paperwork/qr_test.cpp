#include "paperwork/qr.hpp"

#include <regex>

#include <gtest/gtest.h>

#include "paperwork/samples_test.hpp"
#include "support/other_program.hpp"

namespace sen::paperwork {
namespace {

using test::told_by;

constexpr auto address = "https://ocop.example/xac-minh/8F2K-77QD";

/// A portable bitmap of the SVG's black rectangles, six pixels a module.
std::string bitmap_of(const std::string& svg)
{
    constexpr std::size_t scale = 6;
    std::smatch box;
    EXPECT_TRUE(std::regex_search(svg, box, std::regex("viewBox=\"0 0 (\\d+) ")));
    const std::size_t side = std::stoul(box[1]) * scale;
    std::string pixels(side * side, '0');
    const std::regex run("M(\\d+) (\\d+)h(\\d+)v1");
    for (std::sregex_iterator at(svg.begin(), svg.end(), run), end; at != end; ++at)
        for (std::size_t y = 0; y < scale; ++y) {
            const auto row = std::stoul((*at)[2]) * scale + y;
            const auto from = row * side + std::stoul((*at)[1]) * scale;
            const auto size = std::stoul((*at)[3]) * scale;
            pixels.replace(from, size, size, '1');
        }
    std::string bitmap = "P1\n" + std::to_string(side) + ' ' + std::to_string(side) + '\n';
    for (const char pixel : pixels)
        bitmap.append(1, pixel).append(1, '\n');
    return bitmap;
}

TEST(Qr, is_read_back_from_its_picture_and_its_drawing)
{
    const auto code = qr_code(address).value();
    const auto read = "(zbarimg -q --raw {} 2>/dev/null)";
    EXPECT_EQ(told_by(read, qr_png(code)), std::string(address) + '\n');
    EXPECT_EQ(told_by(read, bitmap_of(qr_svg(code))), std::string(address) + '\n');
}

TEST(Qr, takes_what_fits_and_refuses_the_rest)
{
    EXPECT_EQ(qr_code("").error().code, "paperwork.qr_empty");
    EXPECT_EQ(qr_code(std::string(2'331, 'a'))->width, 177);
    EXPECT_EQ(qr_code(std::string(2'332, 'a')).error().code, "paperwork.qr_too_long");
}

}  // namespace
}  // namespace sen::paperwork
