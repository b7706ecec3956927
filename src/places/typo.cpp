#include "places/typo.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace sen::places {
namespace {

constexpr std::size_t longest = 40;
using Line = std::array<std::size_t, longest + 1>;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool have_same_digits(std::string_view left, std::string_view right)
{
    auto from = right.begin();
    for (const char letter : left) {
        if (!is_digit(letter)) continue;
        from = std::find_if(from, right.end(), is_digit);
        if (from == right.end() || *from++ != letter) return false;
    }
    return std::none_of(from, right.end(), is_digit);
}

}  // namespace

std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit)
{
    const auto gap = std::max(left.size(), right.size()) - std::min(left.size(), right.size());
    if (gap > limit || std::max(left.size(), right.size()) > longest) return limit + 1;

    Line before{};
    Line above{};
    Line line{};
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        line[0] = i;
        auto least = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t change = left[i - 1] == right[j - 1] ? 0 : 1;
            line[j] = std::min({above[j] + 1, line[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                line[j] = std::min(line[j], before[j - 2] + 1);
            least = std::min(least, line[j]);
        }
        if (least > limit) return limit + 1;
        before = above;
        above = line;
    }
    return std::min(above[right.size()], limit + 1);
}

bool is_slip(std::string_view written, std::string_view name)
{
    if (name.size() < 4 || written.size() < 4) return false;
    const std::size_t limit = name.size() > 8 ? 2 : 1;
    const auto gap = std::max(written.size(), name.size()) - std::min(written.size(), name.size());
    return gap <= limit && have_same_digits(written, name) &&
           edit_distance(written, name, limit) <= limit;
}

}  // namespace sen::places
