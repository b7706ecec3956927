#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "exchange/csv_writer.hpp"
#include "exchange/table.hpp"
#include "exchange/xlsx_writer.hpp"
#include "http/message.hpp"

namespace sen::rulebook {
class Words;
}

namespace sen::exchange {

/// A column whose heading is the word "export.column.<key>".
struct TableColumn {
    const char* key;
    double width;  ///< in characters of the standard font
};

/// A table on its way out as CSV (with the mark by which Excel knows UTF-8) or as XLSX, taken away
/// in pieces. What the writers refuse throws std::runtime_error: a table that has begun to leave
/// can only be cut.
class TableFile {
public:
    /// Named by the word `sheet`, headed in the language of the words.
    TableFile(
        Format format, const rulebook::Words& words, std::string_view sheet,
        std::span<const TableColumn> columns);
    TableFile(const TableFile&) = delete;
    TableFile& operator=(const TableFile&) = delete;

    void row(const Values& values);
    /// Ends the file. Nothing may follow.
    void finish();
    /// The next piece: calls `write`, which adds rows or finishes, until something was written.
    /// Empty when the file has ended and all of it was taken.
    template <class Write>
    std::string next(Write&& write)
    {
        while (m_out.empty() && !m_is_finished)
            write();
        return std::exchange(m_out, {});
    }

private:
    std::optional<XlsxWriter> m_xlsx;
    std::optional<CsvWriter> m_csv;
    std::string m_out;
    bool m_is_finished = false;
};

/// A text cell, empty when nothing is known; the text must outlive the row.
Value cell_of(const std::optional<std::string>& text);

/// The answer that sends those pieces as the file `name` with the ending of its format.
http::Response table_response(Format format, http::Pieces pieces, const std::string& name);

}  // namespace sen::exchange
