#pragma once

#include <cstddef>
#include <string_view>

namespace sen::places {

/// Letters to insert, delete, replace or swap with a neighbour to make one text the other;
/// `limit` + 1 when it takes more than `limit`, or when a text is longer than 40 bytes.
std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit);

/// True for names so alike that one may be a slip for the other: one edit, two when the name has
/// more than eight letters; names of under four letters and their digits must be right.
bool is_slip(std::string_view written, std::string_view name);

}  // namespace sen::places
