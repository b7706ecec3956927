#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sen::places {

/// One word of an address.
struct Word {
    std::size_t begin = 0;  ///< in Words::keys
    std::size_t end = 0;
    std::string_view written;  ///< as it stands in the text
    bool is_accented = false;  ///< holds letters beyond a to z
    std::size_t part = 0;      ///< words between two commas have the same
};

/// The words of a text, folded for comparing (see name_key), joined by one blank.
struct Words {
    std::string keys;
    std::vector<Word> words;
    bool has_accents = false;

    [[nodiscard]] std::string_view key(std::size_t first, std::size_t count) const
    {
        const auto begin = words[first].begin;
        return std::string_view(keys).substr(begin, words[first + count - 1].end - begin);
    }
};

/// Splits a text at blanks and signs; commas, semicolons, brackets, line breaks and free-standing
/// dashes part it. "P.04" and "p4" are "p 4". Never fails; bytes that are no text are blanks.
Words split(std::string_view text);

}  // namespace sen::places
