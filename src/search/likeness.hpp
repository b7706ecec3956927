#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace sen::search {

/// A name as names are compared for likeness: folded, and the usual short forms for the kinds of
/// organisation ("hop tac xa" is "htx").
std::string likeness_key(std::string_view name);

/// Which pairs of letters a key has, in 128 bits: two keys that share few of them are not alike,
/// which is seen without looking at the letters.
struct Signature {
    std::array<std::uint64_t, 2> bits{};
};
Signature signature_of(std::string_view key);

/// No likeness of keys with these signatures exceeds this (0 to 100), to within what happens when
/// several pairs share a bit.
int likeness_bound(const Signature&, const Signature&);

/// 0 to 100 by shared runs of three letters inside words (Dice); 100 for equal keys only.
int likeness(std::string_view left_key, std::string_view right_key);

/// Less alike than this is not worth a warning.
constexpr int least_likeness = 55;

}  // namespace sen::search
