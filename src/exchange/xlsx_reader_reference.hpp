#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sen::exchange {

constexpr std::int64_t last_sheet_row = 1'048'576;
constexpr std::size_t sheet_columns = 16'384;

/// A cell's place: "B7" is row 7, column 1.
struct Reference {
    std::int64_t row = 0;
    std::size_t column = 0;
};

/// Reads "B7" or "$B$7"; nothing outside what a sheet can have.
inline std::optional<Reference> read_reference(std::string_view text)
{
    std::size_t column = 0;
    std::int64_t row = 0;
    std::size_t at = text.starts_with('$') ? 1 : 0;
    for (; at < text.size() && (text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z'; ++at) {
        column = column * 26 + static_cast<std::size_t>((text[at] | 0x20) - 'a') + 1;
        if (column > sheet_columns) return std::nullopt;
    }
    if (at < text.size() && text[at] == '$') ++at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        row = row * 10 + (text[at] - '0');
        if (row > last_sheet_row) return std::nullopt;
    }
    if (column == 0 || row == 0 || at != text.size()) return std::nullopt;
    return Reference{row, column - 1};
}

/// The letters of a column counted from 0: 0 is "A", 26 is "AA".
inline std::string column_letters(std::size_t column)
{
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

}  // namespace sen::exchange
