#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sen::search {

/// The place of a record in the columns. Places of removed records are used again.
using Row = std::uint32_t;

/// A set of rows, one bit each. Rows past its end are not in it.
using Mask = std::vector<std::uint64_t>;

/// One row: asked for, put in.
inline bool holds(const Mask& mask, Row row)
{
    return row / 64 < mask.size() && ((mask[row / 64] >> (row % 64)) & 1U) != 0;
}
inline void add(Mask& mask, Row row)
{
    if (row / 64 >= mask.size()) mask.resize(row / 64 + 1);
    mask[row / 64] |= std::uint64_t{1} << (row % 64);
}
inline void drop(Mask& mask, Row row)
{
    if (row / 64 < mask.size()) mask[row / 64] &= ~(std::uint64_t{1} << (row % 64));
}
void unite(Mask& into, const Mask& other);
void intersect(Mask& into, const Mask& other);
void subtract(Mask& from, const Mask& other);
/// Takes the rows of `which` out of `from` and adds them to `into`.
void move_rows(Mask& from, const Mask& which, Mask& into);
std::size_t count(const Mask&);
/// How many rows are in both.
std::size_t count_both(const Mask&, const Mask&);

/// Calls `see` with each row, in their order.
template <class See>
void each_row(const Mask& mask, See see)
{
    for (std::size_t word = 0; word < mask.size(); ++word)
        for (auto bits = mask[word]; bits != 0; bits &= bits - 1)
            see(static_cast<Row>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
}

}  // namespace sen::search
