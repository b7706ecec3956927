#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace sen::exchange {

/// How much of somebody's file we are willing to read.
struct Limits {
    std::int64_t file_bytes = 32LL << 20;       ///< the file as it came
    std::int64_t inflated_bytes = 512LL << 20;  ///< unpacked, all parts of an XLSX, every pass
    std::int64_t inflate_ratio = 300;           ///< unpacked to packed, past the first megabyte
    std::int64_t rows = 100'000;                ///< rows that are not empty
    std::size_t columns = 256;
    std::size_t cell_bytes = 100'000;  ///< of UTF-8; Excel's own limit is 32767 characters
    std::size_t shared_texts = 2'000'000;
    std::size_t shared_bytes = 48U << 20;  ///< of all shared texts together
    std::size_t merged_ranges = 100'000;
    std::size_t sheets = 256;
    std::size_t parts = 10'000;  ///< files inside an XLSX
    int xml_depth = 64;
};

/// Where the table is. Memory given as `bytes` must outlive the reading.
struct Source {
    std::filesystem::path path;  ///< used when not empty
    std::string_view bytes;
    std::string sheet;  ///< its name; empty takes the first visible sheet that holds data

    static Source file(std::filesystem::path path) { return {std::move(path), {}, {}}; }
    static Source memory(std::string_view bytes) { return {{}, bytes, {}}; }
};

/// What a cell's text does not say by itself.
enum class Mark {
    none,
    error,   ///< the sheet shows #N/A, #REF! …; the text is empty
    merged,  ///< repeated from the top of a vertically merged range
};
constexpr auto names(Mark) { return std::array<std::string_view, 3>{"none", "error", "merged"}; }

struct Cell {
    std::string text;  ///< UTF-8 as a person reads it; dates as 2023-05-01, 2023-05-01T08:30:00
    Mark mark = Mark::none;
};

/// One row that holds something. Rows may differ in length.
struct TableRow {
    std::int64_t number = 0;  ///< as the user's program counts it, from 1
    std::vector<Cell> cells;

    /// The text of a column counted from 0; empty past the end.
    [[nodiscard]] std::string_view text(std::size_t column) const
    {
        return column < cells.size() ? std::string_view(cells[column].text) : std::string_view();
    }
};

enum class Format { csv, xlsx };
constexpr auto names(Format) { return std::array<std::string_view, 2>{"csv", "xlsx"}; }

/// What the file turned out to be.
struct TableOrigin {
    Format format = Format::csv;
    std::string charset;    ///< "utf8", "utf16_le", "utf16_be", "windows_1258"
    char delimiter = ',';   ///< of a CSV
    std::string sheet;      ///< of an XLSX: the one read
    std::int64_t rows = 0;  ///< rows given to the consumer
};

/// Receives each row in order; a refusal stops the reading and is passed on. The row is reused.
using SeeRow = std::function<Result<void>(const TableRow&)>;

/// Reads a CSV or an XLSX, told apart by content, row by row in flat memory. Empty rows are
/// counted but not shown; hidden sheets are passed over, hidden rows are not.
/// Refuses, the row as subject where one is meant: import.not_found, import.empty,
/// import.not_a_table, import.old_excel, import.encrypted, import.damaged, import.too_large,
/// import.zip_bomb, import.too_many_rows, import.too_many_columns, import.too_many_sheets,
/// import.too_many_texts, import.too_many_merges, import.cell_too_long, import.text_too_long,
/// import.charset, import.nul_byte, import.quote_open, import.sheet_not_found, import.xml_dtd,
/// import.xml_too_deep.
Result<TableOrigin> read_table(const Source&, const Limits&, const SeeRow&);

}  // namespace sen::exchange
