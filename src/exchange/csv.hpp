#pragma once

#include "exchange/charset.hpp"
#include "exchange/table.hpp"
#include "exchange/table_bytes.hpp"

namespace sen::exchange {

/// Cuts decoded CSV (RFC 4180) into rows. A quote inside an unquoted cell is an ordinary
/// character; text after a closing quote belongs to the cell.
class CsvParser {
public:
    CsvParser(char delimiter, const Limits& limits, const SeeRow& see);

    /// Refuses as read_table() does, the row as subject.
    Result<void> feed(std::string_view text);
    /// Shows the last row. Refuses "import.quote_open".
    Result<void> finish();
    /// The row being read, from 1.
    [[nodiscard]] std::int64_t row() const { return m_row.number; }
    [[nodiscard]] std::int64_t shown() const { return m_shown; }

private:
    enum class State { start, plain, quoted, quote };
    Result<void> append(std::string_view text);
    Result<void> end_cell();
    Result<void> end_row();
    Result<void> take_special(char letter);
    [[nodiscard]] bool is_special(char letter) const;

    char m_delimiter;
    const Limits& m_limits;
    const SeeRow& m_see;
    State m_state = State::start;
    bool m_after_cr = false;
    bool m_holds_text = false;
    std::string m_cell;
    TableRow m_row;
    std::size_t m_used = 0;
    std::int64_t m_shown = 0;
};

/// Of comma, semicolon and tab, the one that cuts the text's first rows most evenly.
char find_delimiter(std::string_view text);

/// Reads a CSV in any of our charsets; `read_table` has the refusals.
Result<TableOrigin> read_csv(Bytes&, const Limits&, const SeeRow&);

}  // namespace sen::exchange
