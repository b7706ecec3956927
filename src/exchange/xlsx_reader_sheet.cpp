#include "exchange/xlsx_reader_sheet.hpp"

#include <charconv>

#include "exchange/charset.hpp"
#include "exchange/xlsx_reader_reference.hpp"

namespace sen::exchange {
namespace {

using Event = XmlScanner::Event;

/// Repeats the top cell of vertically merged ranges in the rows below it.
class FillDown {
public:
    explicit FillDown(std::vector<Merge> merges) : m_merges(std::move(merges)) {}

    void take(TableRow& row)
    {
        for (; m_next < m_merges.size() && m_merges[m_next].top <= row.number; ++m_next) {
            const auto& merge = m_merges[m_next];
            if (merge.column >= m_columns.size()) m_columns.resize(merge.column + 1);
            m_columns[merge.column] = {merge.top, merge.bottom, {}};
        }
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            auto& open = m_columns[column];
            if (open.bottom < row.number) continue;
            if (open.top == row.number)
                open.text = row.text(column);
            else if (!open.text.empty())
                put(row, column, open.text);
        }
    }

private:
    struct Open {
        std::int64_t top = 0;
        std::int64_t bottom = 0;
        std::string text;
    };
    static void put(TableRow& row, std::size_t column, const std::string& text)
    {
        if (column >= row.cells.size()) row.cells.resize(column + 1);
        if (row.cells[column].text.empty()) row.cells[column] = {text, Mark::merged};
    }

    std::vector<Merge> m_merges;
    std::size_t m_next = 0;
    std::vector<Open> m_columns;
};

class SheetReader {
public:
    SheetReader(
        XmlScanner xml, const Workbook& workbook, std::vector<Merge> merges, const Limits& limits)
        : m_xml(std::move(xml)), m_workbook(workbook), m_limits(limits), m_merges(std::move(merges))
    {
    }

    Result<std::int64_t> read(const SeeRow& see)
    {
        for (;;) {
            const auto event = TRY(m_xml.next());
            if (event == Event::text) {
                if (m_capture) TRY(capture());
            } else if (event == Event::open) {
                TRY(open());
            } else if (event == Event::close) {
                if (m_xml.name() == "sheetData") return m_shown;
                TRY(close(see));
            } else {
                return m_shown;
            }
        }
    }

private:
    enum class Kind { number, shared, text, boolean, error, date };

    tl::unexpected<Refusal> refuse_row(Refusal::Kind kind, const char* code) const
    {
        return refuse(kind, code, std::to_string(m_row.number));
    }

    Result<void> capture()
    {
        TRY(m_xml.append_text(m_value));
        if (m_value.size() > 7 * m_limits.cell_bytes)
            return refuse_row(Refusal::too_large, "import.cell_too_long");
        return {};
    }

    Result<void> open()
    {
        const auto name = m_xml.name();
        if (name == "c") return open_cell();
        if (name == "v")
            m_capture = true;
        else if (name == "t")
            m_capture = m_inline && !m_guide;
        else if (name == "is")
            m_inline = true;
        else if (name == "rPh")
            m_guide = true;
        else if (name == "row")
            return open_row();
        return {};
    }

    Result<void> close(const SeeRow& see)
    {
        const auto name = m_xml.name();
        if (name == "c") return close_cell();
        if (name == "v" || name == "t")
            m_capture = false;
        else if (name == "is")
            m_inline = false;
        else if (name == "rPh")
            m_guide = false;
        else if (name == "row")
            return close_row(see);
        return {};
    }

    Result<void> open_row()
    {
        std::int64_t number = m_row.number + 1;
        m_xml.each_attribute([&](std::string_view name, std::string_view value) {
            if (name == "r") std::from_chars(value.data(), value.data() + value.size(), number);
        });
        if (number <= m_row.number || number > last_sheet_row)
            return refuse_row(Refusal::malformed, "import.damaged");
        m_row.number = number;
        m_used = 0;
        m_column = 0;
        m_in_row = true;
        return {};
    }

    Result<void> open_cell()
    {
        if (!m_in_row) return refuse_row(Refusal::malformed, "import.damaged");
        m_kind = Kind::number;
        m_style = 0;
        m_value.clear();
        m_capture = m_inline = m_guide = false;
        bool placed = true;
        m_xml.each_attribute([&](std::string_view name, std::string_view value) {
            if (name == "r") {
                const auto place = read_reference(value);
                placed = place.has_value();
                if (placed) m_column = place->column;
            } else if (name == "s") {
                std::from_chars(value.data(), value.data() + value.size(), m_style);
            } else if (name == "t") {
                m_kind = kind_of(value);
            }
        });
        if (!placed) return refuse_row(Refusal::malformed, "import.damaged");
        return {};
    }

    static Kind kind_of(std::string_view type)
    {
        if (type == "s") return Kind::shared;
        if (type == "str" || type == "inlineStr") return Kind::text;
        if (type == "b") return Kind::boolean;
        if (type == "e") return Kind::error;
        return type == "d" ? Kind::date : Kind::number;
    }

    Result<void> close_cell()
    {
        const auto column = m_column++;
        m_capture = false;
        if (m_value.empty() || !m_in_row) return {};
        if (column >= m_limits.columns)
            return refuse_row(Refusal::too_large, "import.too_many_columns");
        if (column >= m_row.cells.size()) m_row.cells.resize(column + 1);
        for (; m_used <= column; ++m_used) {
            m_row.cells[m_used].text.clear();
            m_row.cells[m_used].mark = Mark::none;
        }
        auto& cell = m_row.cells[column];
        cell.text.clear();
        cell.mark = m_kind == Kind::error ? Mark::error : Mark::none;
        TRY(write_value(cell.text));
        if (cell.text.size() > m_limits.cell_bytes)
            return refuse_row(Refusal::too_large, "import.cell_too_long");
        m_holds_text = m_holds_text || !cell.text.empty() || cell.mark == Mark::error;
        return {};
    }

    Result<void> write_value(std::string& text)
    {
        const auto& styles = m_workbook.styles;
        const auto style = m_style < styles.size() ? styles[m_style] : NumberStyle{};
        switch (m_kind) {
        case Kind::shared:
            return write_shared(text);
        case Kind::error:
            return {};
        case Kind::boolean:
            text = m_value == "0" ? "FALSE" : "TRUE";
            return {};
        case Kind::date:
        case Kind::text:
            resolve_escapes(m_value);
            text.swap(m_value);
            break;
        case Kind::number:
            append_number(text, m_value, style, m_workbook.epoch);
            break;
        }
        if (!is_utf8(text)) return refuse_row(Refusal::malformed, "import.damaged");
        return {};
    }

    Result<void> write_shared(std::string& text)
    {
        std::size_t number = 0;
        const auto* end = m_value.data() + m_value.size();
        const auto read = std::from_chars(m_value.data(), end, number);
        if (read.ec != std::errc() || number >= m_workbook.texts.size())
            return refuse_row(Refusal::malformed, "import.damaged");
        text = m_workbook.texts.at(number);
        return {};
    }

    Result<void> close_row(const SeeRow& see)
    {
        m_in_row = false;
        if (!std::exchange(m_holds_text, false)) m_used = 0;
        m_row.cells.resize(m_used);
        const bool shown = m_used > 0;
        m_merges.take(m_row);
        if (!shown) return {};
        if (m_shown == m_limits.rows) return refuse_row(Refusal::too_large, "import.too_many_rows");
        ++m_shown;
        return see(m_row);
    }

    XmlScanner m_xml;
    const Workbook& m_workbook;
    const Limits& m_limits;
    FillDown m_merges;
    TableRow m_row;
    std::size_t m_used = 0;    ///< cells of the row that are set
    std::size_t m_column = 0;  ///< of the open cell
    std::int64_t m_shown = 0;
    bool m_in_row = false;
    bool m_holds_text = false;
    bool m_capture = false;  ///< text belongs to the value
    bool m_inline = false;
    bool m_guide = false;
    Kind m_kind = Kind::number;
    std::size_t m_style = 0;
    std::string m_value;
};

}  // namespace

Result<std::int64_t> read_sheet(
    XmlScanner sheet, const Workbook& workbook, std::vector<Merge> merges, const Limits& limits,
    const SeeRow& see)
{
    return SheetReader(std::move(sheet), workbook, std::move(merges), limits).read(see);
}

}  // namespace sen::exchange
