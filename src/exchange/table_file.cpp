#include "exchange/table_file.hpp"

#include <stdexcept>

#include "base/fields.hpp"
#include "rulebook/words.hpp"

namespace sen::exchange {
namespace {

constexpr auto csv_type = "text/csv; charset=utf-8";
constexpr auto xlsx_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

void check(const Result<void>& written)
{
    if (!written) throw std::runtime_error(written.error().code);
}

}  // namespace

TableFile::TableFile(
    Format format, const rulebook::Words& words, std::string_view sheet,
    std::span<const TableColumn> columns)
{
    const Sink sink = [this](std::string_view piece) -> Result<void> {
        m_out += piece;
        return {};
    };
    std::vector<SheetColumn> titled;
    for (const auto& [key, width] : columns)
        titled.push_back({words.text(std::string("export.column.") + key), width});
    if (format == Format::xlsx) {
        m_xlsx.emplace(sink, words.text(sheet), std::move(titled));
        return;
    }
    m_csv.emplace(sink, ByteOrderMark::write);
    Values titles;
    for (const auto& column : titled)
        titles.emplace_back(std::string_view(column.title));
    check(m_csv->row(titles));
}

void TableFile::row(const Values& values)
{
    check(m_xlsx ? m_xlsx->row(values) : m_csv->row(values));
}

void TableFile::finish()
{
    check(m_xlsx ? m_xlsx->finish() : m_csv->finish());
    m_is_finished = true;
}

Value cell_of(const std::optional<std::string>& text)
{
    return text ? Value(std::string_view(*text)) : Value();
}

http::Response table_response(Format format, http::Pieces pieces, const std::string& name)
{
    http::Response response;
    response.content_type = format == Format::csv ? csv_type : xlsx_type;
    response.pieces = std::move(pieces);
    response.with(
        "Content-Disposition",
        "attachment; filename=\"" + name + "." + std::string(name_of(format)) + "\"");
    return response;
}

}  // namespace sen::exchange
