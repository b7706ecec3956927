#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The XML around the rows of a written XLSX.
namespace sen::exchange::xlsx {

/// The cell styles that styles.xml lists, by their number.
constexpr int number_style = 0;
constexpr int header_style = 1;
constexpr int date_style = 2;
constexpr int text_style = 3;

/// Every part but the sheet, by name.
std::vector<std::pair<std::string, std::string>> fixed_parts(std::string_view sheet_name);

/// What stands in a sheet before its rows and after them; widths in letters.
std::string sheet_start(const std::vector<double>& widths);
std::string sheet_end(std::int64_t rows, std::size_t columns);

/// Appends text as XML. Control characters become Excel's _x000B_, bytes that are not UTF-8 U+FFFD.
void put_text(std::string& out, std::string_view text);

}  // namespace sen::exchange::xlsx
