#include "search/mask.hpp"

#include <algorithm>

namespace sen::search {
namespace {

/// Counts bits without a processor's own instruction for it, in parallel inside the word.
std::uint64_t ones(std::uint64_t word)
{
    word -= (word >> 1U) & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + ((word >> 2U) & 0x3333333333333333U);
    word = (word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU;
    return (word * 0x0101010101010101U) >> 56U;
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

std::size_t count(const Mask& mask)
{
    std::uint64_t sum = 0;
    for (const auto word : mask)
        sum += ones(word);
    return sum;
}

std::size_t count_both(const Mask& left, const Mask& right)
{
    const auto size = std::min(left.size(), right.size());
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < size; ++i)
        sum += ones(left[i] & right[i]);
    return sum;
}

}  // namespace sen::search
