#pragma once

#include "exchange/table_value.hpp"
#include "exchange/xlsx_writer_zip.hpp"

namespace sen::exchange {

/// A column of a sheet to be written.
struct SheetColumn {
    std::string title;
    double width = 12;  ///< in characters of the standard font
};

/// Writes one sheet as XLSX (ECMA-376) straight into a sink, in memory that does not grow with the
/// rows: a bold, frozen header, then text as text whatever it looks like, numbers as numbers and
/// dates as dates shown dd/mm/yyyy. Refuses "export.too_many_rows" past Excel's 1,048,576,
/// "export.cell_too_long" past its 32,767 characters (the cell as subject), "export.too_large".
class XlsxWriter {
public:
    /// The sheet's name is cut to 31 characters and loses the signs that Excel forbids.
    XlsxWriter(Sink sink, std::string sheet_name, std::vector<SheetColumn> columns);

    /// The first row also writes everything before it.
    Result<void> row(const Values& values);
    /// Ends the file, with the header alone if there was no row. Nothing may follow.
    Result<void> finish();

private:
    Result<void> start();
    Result<void> write_row(const Values& values, int text_style);
    Result<void> write_cell(std::size_t column, const Value& value, int text_style);

    ZipWriter m_zip;
    std::string m_sheet_name;
    std::vector<SheetColumn> m_columns;
    std::vector<std::string> m_letters;  ///< of each column met so far
    std::string m_text;                  ///< XML not yet handed on
    std::int64_t m_row = 0;
};

}  // namespace sen::exchange
