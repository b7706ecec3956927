#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "exchange/import_words.hpp"

/// Readers of what stands in one cell, however it is written. Nothing when it is unclear.
namespace sen::exchange {

/// The last "07/12/2020", "7-12-2020", "7.12.2020" or "2020-12-07" in a text.
std::optional<Date> date_in(std::string_view text);

/// "2023", "Nam 2023", "2023.0" or the year of a date.
std::optional<int> year_in(std::string_view text);

/// "3", "3 sao", "3.0", "***", "ba sao"; nothing for "3-4". May be out of range.
std::optional<std::int64_t> stars_in(std::string_view text, const ImportWords& words);

/// "92,4" and "92.4 diem" are 9240; nothing for more than two decimals.
std::optional<std::int64_t> hundredths_in(std::string_view text);

/// 10 digits, 10 and 3, or 12 for a person; blanks and dots are ignored.
std::optional<std::string> tax_code_in(std::string_view text);

/// The number of a decision without the words around it: "1850/QD-UBND-HC" of
/// "1850/QD-UBND-HC ngay 07/12/2020", "377" of "Quyet dinh 377 ngay 17/01/2025"; the whole text
/// when it holds no digit.
std::string decision_number_in(std::string_view text);

}  // namespace sen::exchange
