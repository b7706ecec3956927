#include "search/mask.hpp"

#include <algorithm>

namespace sen::search {
namespace {

/// The ones of each byte in that byte, without a processor's own instruction for it.
std::uint64_t ones_of_bytes(std::uint64_t word)
{
    word -= (word >> 1U) & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + ((word >> 2U) & 0x3333333333333333U);
    return (word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU;
}

std::uint64_t sum_of_bytes(std::uint64_t word)
{
    const auto pairs = (word & 0x00ff00ff00ff00ffU) + ((word >> 8U) & 0x00ff00ff00ff00ffU);
    return (pairs * 0x0001000100010001U) >> 48U;
}

/// Adds up byte by byte as long as a byte can hold it, which compilers do for several words at
/// once.
template <class WordAt>
std::size_t count_words(std::size_t size, WordAt word_at)
{
    constexpr std::size_t at_once = 31;  // of at most 8 each
    std::uint64_t sum = 0;
    for (std::size_t begin = 0; begin < size; begin += at_once) {
        const auto end = std::min(begin + at_once, size);
        std::uint64_t bytes = 0;
        for (auto i = begin; i < end; ++i)
            bytes += ones_of_bytes(word_at(i));
        sum += sum_of_bytes(bytes);
    }
    return sum;
}

}  // namespace

void unite(Mask& into, const Mask& other)
{
    if (into.size() < other.size()) into.resize(other.size());
    for (std::size_t i = 0; i < other.size(); ++i)
        into[i] |= other[i];
}

void intersect(Mask& into, const Mask& other)
{
    if (into.size() > other.size()) into.resize(other.size());
    for (std::size_t i = 0; i < into.size(); ++i)
        into[i] &= other[i];
}

void subtract(Mask& from, const Mask& other)
{
    const auto size = std::min(from.size(), other.size());
    for (std::size_t i = 0; i < size; ++i)
        from[i] &= ~other[i];
}

void move_rows(Mask& from, const Mask& which, Mask& into)
{
    const auto size = std::min(from.size(), which.size());
    if (into.size() < size) into.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
        into[i] |= from[i] & which[i];
        from[i] &= ~which[i];
    }
}

std::size_t count(const Mask& mask)
{
    return count_words(mask.size(), [&](std::size_t i) { return mask[i]; });
}

std::size_t count_both(const Mask& left, const Mask& right)
{
    return count_words(
        std::min(left.size(), right.size()), [&](std::size_t i) { return left[i] & right[i]; });
}

}  // namespace sen::search
