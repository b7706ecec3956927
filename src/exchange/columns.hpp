#pragma once

#include <optional>
#include <span>
#include <unordered_map>

#include "exchange/table.hpp"

namespace sen::exchange {

/// How many rows may stand above a table's header, itself included.
constexpr std::size_t header_rows = 20;

/// A column whose heading is known.
struct MatchedColumn {
    std::string field;       ///< as in data/import_columns.json
    std::size_t column = 0;  ///< from 0
    std::string heading;     ///< as the sheet has it
    bool close = false;      ///< only the heading's start is known: worth a question
};

/// A column whose heading fills no field.
struct UnknownColumn {
    std::size_t column = 0;
    std::string heading;
};

/// The header found and what its columns mean. A field with two columns of equal right is
/// doubled: it is in `columns` twice and column_of() knows none.
struct Header {
    std::int64_t row = 0;  ///< the number of the header's last row; the table begins below
    std::vector<MatchedColumn> columns;
    std::vector<UnknownColumn> unknown;
    std::vector<std::string> missing;  ///< required fields without a column
    std::vector<std::string> doubled;  ///< fields with more than one column

    [[nodiscard]] std::optional<std::size_t> column_of(std::string_view field) const;
};

/// The headings that provincial lists use, by field.
class ColumnNames {
public:
    /// Reads data/import_columns.json. Refuses "import.column_names" for another shape
    /// and for one heading under two fields, the heading as subject.
    static Result<ColumnNames> parse(std::string_view json);

    /// Finds the header among the first 20 rows, of one row or two, under any titles. Refuses
    /// "import.header_not_found" when no row has two headings that we know.
    [[nodiscard]] Result<Header> find(std::span<const TableRow> rows) const;

private:
    struct Match {
        std::size_t field = 0;
        bool close = false;
    };
    struct Name {
        std::string field;
        bool required = false;
    };
    struct Headings;

    [[nodiscard]] std::optional<Match> match(const std::string& folded) const;
    [[nodiscard]] std::optional<Match> match_close(std::string_view heading) const;
    [[nodiscard]] Headings single(const TableRow& row) const;
    [[nodiscard]] Headings pair(const TableRow& top, const TableRow& bottom) const;
    [[nodiscard]] Header header_of(const Headings& headings) const;

    std::vector<Name> m_fields;
    std::unordered_map<std::string, std::size_t> m_by_heading;  ///< folded
};

}  // namespace sen::exchange
