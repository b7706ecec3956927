#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace sen {

/// Text as we store it: valid UTF-8, composed (NFC), no control characters, outer blanks cut,
/// runs of blanks made one. `Lines::keep` leaves line breaks (as \n).
/// Refuses "form.utf8" and "form.control_character".
enum class Lines { join, keep };
Result<std::string> clean(std::string_view text, Lines = Lines::join);

/// For searching: no accents, lower case, "đ" as "d"; words joined by one blank.
/// "Đặc sản  Xoài" → "dac san xoai". Invalid bytes become blanks; never fails.
std::string fold(std::string_view text);

/// For ordering as Vietnamese dictionaries do: letters first (a ă â b c d đ e ê …), then tones
/// (ngang huyền hỏi ngã sắc nặng), both syllable by syllable. Compare the keys bytewise.
std::string sort_key(std::string_view text);

/// For addresses: "Gạo Ngọc Đỏ (túi 5 kg)" → "gao-ngoc-do-tui-5-kg"; at most 80 bytes.
std::string slug(std::string_view text);

/// True for valid UTF-8 without a NUL: what both databases can hold.
bool is_text(std::string_view bytes);

/// Lower-case hex SHA-256 of the bytes (FIPS 180-4).
std::string sha256(std::string_view bytes);

/// Number of Unicode characters; bytes that are not UTF-8 count one each.
std::size_t length(std::string_view text);

}  // namespace sen
