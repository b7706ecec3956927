#include "exchange/csv_writer.hpp"

#include <cmath>

#include <fmt/format.h>

namespace sen::exchange {
namespace {

constexpr std::size_t piece = 32U << 10;

/// An optional sign, digits, and at most one point or comma among them.
bool is_number(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    const auto point = text.find_first_of(".,");
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == part.npos;
    };
    if (point == std::string_view::npos) return digits(text);
    return digits(text.substr(0, point)) && digits(text.substr(point + 1));
}

void write_text(std::string& out, std::string_view text)
{
    const bool formula = text.find_first_of("=+-@\t\r") == 0 && !is_number(text);
    const bool quoted = text.find_first_of(",;\t\"\r\n") != text.npos || text.starts_with(' ') ||
                        text.ends_with(' ');
    if (quoted) out += '"';
    if (formula) out += '\'';
    for (const char letter : text) {
        if (letter == '"') out += '"';
        out += letter;
    }
    if (quoted) out += '"';
}

struct Write {
    std::string& out;

    void operator()(std::monostate) const {}
    void operator()(std::string_view text) const { write_text(out, text); }
    void operator()(std::int64_t number) const
    {
        fmt::format_to(std::back_inserter(out), "{}", number);
    }
    void operator()(bool value) const { out += value ? "TRUE" : "FALSE"; }
    void operator()(const Date& date) const { out += date.text(); }
    void operator()(double number) const
    {
        if (std::isfinite(number)) fmt::format_to(std::back_inserter(out), "{:.15g}", number);
    }
};

}  // namespace

CsvWriter::CsvWriter(Sink sink, ByteOrderMark mark) : m_sink(std::move(sink))
{
    if (mark == ByteOrderMark::write) m_text = "\xEF\xBB\xBF";
}

Result<void> CsvWriter::row(const Values& values)
{
    bool first = true;
    for (const auto& value : values) {
        if (!first) m_text += ',';
        first = false;
        std::visit(Write{m_text}, value);
    }
    m_text += "\r\n";
    return m_text.size() < piece ? Result<void>() : finish();
}

Result<void> CsvWriter::finish()
{
    if (m_text.empty()) return {};
    TRY(m_sink(m_text));
    m_text.clear();
    return {};
}

}  // namespace sen::exchange
