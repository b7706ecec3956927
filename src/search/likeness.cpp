#include "search/likeness.hpp"

#include <algorithm>
#include <bit>
#include <vector>

#include "base/text.hpp"

namespace sen::search {
namespace {

struct ShortForm {
    std::string_view words;
    std::string_view form;
};
constexpr ShortForm short_forms[] = {
    {"hop tac xa", "htx"},     {"to hop tac", "tht"}, {"trach nhiem huu han", "tnhh"},
    {"mot thanh vien", "mtv"}, {"cong ty", "cty"},    {"co phan", "cp"},
    {"ho kinh doanh", "hkd"},  {"thuong mai", "tm"},  {"dich vu", "dv"},
    {"san xuat", "sx"},        {"nong nghiep", "nn"}, {"co so", "cs"},
};

void replace_words(std::string& padded, std::string_view words, std::string_view form)
{
    const auto from = " " + std::string(words) + " ";
    const auto to = " " + std::string(form) + " ";
    for (auto at = padded.find(from); at != std::string::npos; at = padded.find(from, at + 1))
        padded.replace(at, from.size(), to);
}

/// The runs of three bytes of " key ", sorted. Runs over a blank inside count words, not order.
std::vector<std::uint32_t> runs_of(std::string_view key)
{
    const auto padded = " " + std::string(key) + " ";
    std::vector<std::uint32_t> runs;
    for (std::size_t i = 0; i + 2 < padded.size(); ++i) {
        if (padded[i + 1] == ' ') continue;
        std::uint32_t run = 0;
        for (std::size_t j = 0; j < 3; ++j)
            run = run << 8U | static_cast<unsigned char>(padded[i + j]);
        runs.push_back(run);
    }
    std::sort(runs.begin(), runs.end());
    return runs;
}

int ones(const Signature& signature)
{
    return std::popcount(signature.bits[0]) + std::popcount(signature.bits[1]);
}

}  // namespace

std::string likeness_key(std::string_view name)
{
    auto padded = " " + fold(name) + " ";
    for (const auto& [words, form] : short_forms)
        replace_words(padded, words, form);
    return padded.size() < 3 ? std::string() : padded.substr(1, padded.size() - 2);
}

Signature signature_of(std::string_view key)
{
    Signature signature;
    for (const auto run : runs_of(key)) {
        const auto place = (run * 2654435761U) >> 25U;
        signature.bits[place / 64] |= std::uint64_t{1} << (place % 64);
    }
    return signature;
}

int likeness_bound(const Signature& left, const Signature& right)
{
    const auto all = ones(left) + ones(right);
    if (all == 0) return 100;
    const Signature both{{left.bits[0] & right.bits[0], left.bits[1] & right.bits[1]}};
    return 200 * ones(both) / all;
}

int likeness(std::string_view left_key, std::string_view right_key)
{
    if (left_key == right_key) return 100;
    const auto left = runs_of(left_key);
    const auto right = runs_of(right_key);
    if (left.empty() || right.empty()) return 0;
    std::vector<std::uint32_t> both;
    std::set_intersection(
        left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    const auto dice = 200 * both.size() / (left.size() + right.size());
    return std::min(99, static_cast<int>(dice));
}

}  // namespace sen::search
