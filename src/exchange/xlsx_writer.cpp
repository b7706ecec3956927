#include "exchange/xlsx_writer.hpp"

#include <cmath>

#include <fmt/format.h>

#include "exchange/charset.hpp"
#include "exchange/xlsx_reader_reference.hpp"
#include "exchange/xlsx_writer_parts.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t piece = 32U << 10;
constexpr std::size_t longest_text = 32'767;  // UTF-16 units, as Excel counts
constexpr int days_before_1970 = 25'569;      // from Excel's day 0, past its false leap day
constexpr int first_true_day = 61 - days_before_1970;  // 1900-03-01

std::size_t utf16_length(std::string_view text)
{
    std::size_t count = 0;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        count += byte >= 0xF0 ? 2U : (byte & 0xC0) != 0x80 ? 1U : 0U;
    }
    return count;
}

bool needs_keeping(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    return !text.empty() &&
           (blanks.find(text.front()) != blanks.npos || blanks.find(text.back()) != blanks.npos ||
            text.find('\n') != text.npos);
}

void put_number(std::string& out, std::int64_t number)
{
    const fmt::format_int digits(number);
    out.append(digits.data(), digits.size());
}

}  // namespace

XlsxWriter::XlsxWriter(Sink sink, std::string sheet_name, std::vector<SheetColumn> columns)
    : m_zip(std::move(sink)), m_sheet_name(std::move(sheet_name)), m_columns(std::move(columns))
{
}

Result<void> XlsxWriter::start()
{
    for (const auto& [name, content] : xlsx::fixed_parts(m_sheet_name)) {
        TRY(m_zip.open(name));
        TRY(m_zip.write(content));
        TRY(m_zip.close());
    }
    TRY(m_zip.open("xl/worksheets/sheet1.xml"));
    std::vector<double> widths;
    Values titles;
    for (const auto& column : m_columns) {
        widths.push_back(column.width);
        titles.emplace_back(std::string_view(column.title));
    }
    m_text = xlsx::sheet_start(widths);
    return write_row(titles, xlsx::header_style);
}

Result<void> XlsxWriter::row(const Values& values)
{
    if (m_row == 0) TRY(start());
    return write_row(values, xlsx::text_style);
}

Result<void> XlsxWriter::write_row(const Values& values, int text_style)
{
    if (m_row == last_sheet_row) return refuse(Refusal::too_large, "export.too_many_rows");
    CHECK(values.size() <= sheet_columns);
    ++m_row;
    while (m_letters.size() < values.size())
        m_letters.push_back(column_letters(m_letters.size()));
    m_text += "<row r=\"";
    put_number(m_text, m_row);
    m_text += "\">";
    for (std::size_t column = 0; column < values.size(); ++column)
        TRY(write_cell(column, values[column], text_style));
    m_text += "</row>";
    if (m_text.size() < piece) return {};
    TRY(m_zip.write(m_text));
    m_text.clear();
    return {};
}

Result<void> XlsxWriter::write_cell(std::size_t column, const Value& value, int text_style)
{
    if (std::holds_alternative<std::monostate>(value)) return {};
    const auto open = [&](int style, std::string_view type) {
        m_text += "<c r=\"";
        m_text += m_letters[column];
        put_number(m_text, m_row);
        m_text += "\" s=\"";
        put_number(m_text, style);
        m_text += type;
    };
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        if (text->empty()) return {};
        if (text->size() > longest_text && utf16_length(*text) > longest_text)
            return refuse(
                Refusal::too_large, "export.cell_too_long",
                m_letters[column] + std::to_string(m_row));
        open(text_style, "\" t=\"inlineStr\"><is><t");
        if (needs_keeping(*text)) m_text += " xml:space=\"preserve\"";
        m_text += '>';
        xlsx::put_text(m_text, *text);
        m_text += "</t></is></c>";
        return {};
    }
    if (const auto* truth = std::get_if<bool>(&value)) {
        open(xlsx::number_style, *truth ? "\" t=\"b\"><v>1" : "\" t=\"b\"><v>0");
    } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        open(xlsx::number_style, "\"><v>");
        put_number(m_text, *whole);
    } else if (const auto* number = std::get_if<double>(&value)) {
        if (!std::isfinite(*number)) return {};
        open(xlsx::number_style, "\"><v>");
        fmt::format_to(std::back_inserter(m_text), "{}", *number);
    } else if (const auto date = std::get<Date>(value); date.days() >= first_true_day) {
        open(xlsx::date_style, "\"><v>");
        put_number(m_text, date.days() + days_before_1970);
    } else {
        return write_cell(column, std::string_view(date.text()), text_style);
    }
    m_text += "</v></c>";
    return {};
}

Result<void> XlsxWriter::finish()
{
    if (m_row == 0) TRY(start());
    m_text += xlsx::sheet_end(m_row, m_columns.size());
    TRY(m_zip.write(m_text));
    TRY(m_zip.close());
    return m_zip.finish();
}

}  // namespace sen::exchange
