#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/xlsx_reader_package.hpp"

namespace sen::exchange {

/// What a number's format makes of it.
struct NumberStyle {
    enum Kind { plain, day, moment, time, year, percent, padded };
    Kind kind = plain;
    int digits = 0;  ///< of padded: "0000000000" keeps a telephone number's leading zero
};

/// Understands a format code: "dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "0%", "0000" …
NumberStyle style_of_format(std::string_view code);

/// Understands the numbers of the formats that Excel does not write out (ECMA-376, 18.8.30).
NumberStyle style_of_builtin(int id);

/// The styles of a workbook in the order cells name them.
Result<std::vector<NumberStyle>> read_styles(Package&, const std::string& part);

enum class Epoch { from_1900, from_1904 };

/// Appends a number cell's value as a person reads it: "4", "0.1", "2023-05-01", "5%".
/// A text that is no number is appended as it is.
void append_number(std::string& out, std::string_view value, NumberStyle style, Epoch epoch);

}  // namespace sen::exchange
