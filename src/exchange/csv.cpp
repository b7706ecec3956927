#include "exchange/csv.hpp"

#include <algorithm>
#include <cstring>
#include <map>

#include "base/fields.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t sample_bytes = 64U << 10;
constexpr std::int64_t sample_rows = 20;

tl::unexpected<Refusal> refuse_row(const char* code, std::int64_t row)
{
    return refuse(Refusal::invalid, code, std::to_string(row));
}

/// Half of a quoted text: cut by the wrong delimiter.
bool is_torn(const Cell& cell)
{
    return std::count(cell.text.begin(), cell.text.end(), '"') % 2 == 1;
}

/// How evenly one delimiter cuts: rows that agree on a number of cells above one, then the number.
std::pair<std::int64_t, std::size_t> evenness(std::string_view sample, char delimiter)
{
    std::map<std::size_t, std::int64_t> counts;
    Limits limits;
    limits.rows = sample_rows;
    const SeeRow see = [&](const TableRow& row) -> Result<void> {
        const bool torn = std::any_of(row.cells.begin(), row.cells.end(), is_torn);
        if (row.cells.size() > 1 && !torn) ++counts[row.cells.size()];
        return {};
    };
    CsvParser parser(delimiter, limits, see);
    if (parser.feed(sample) && counts.empty()) (void)parser.finish();
    std::pair<std::int64_t, std::size_t> best{0, 0};
    for (const auto& [cells, rows] : counts)
        best = std::max(best, {rows, cells});
    return best;
}

/// Excel's own way to name the delimiter: a first line "sep=;". Zero when there is none.
char named_delimiter(std::string_view text)
{
    if (!text.starts_with("sep=") || text.size() < 6) return 0;
    const bool known = std::string_view(",;\t|").find(text[4]) != std::string_view::npos;
    return known && (text[5] == '\r' || text[5] == '\n') ? text[4] : '\0';
}

}  // namespace

CsvParser::CsvParser(char delimiter, const Limits& limits, const SeeRow& see)
    : m_delimiter(delimiter), m_limits(limits), m_see(see)
{
    m_row.number = 1;
}

bool CsvParser::is_special(char letter) const
{
    if (m_state == State::quoted) return letter == '"' || letter == 0;
    if (letter == '"') return m_state != State::plain;
    return letter == m_delimiter || letter == '\n' || letter == '\r' || letter == 0;
}

Result<void> CsvParser::feed(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto from = at;
        while (at < text.size() && !is_special(text[at])) {
            if (m_state == State::start || m_state == State::quote) m_state = State::plain;
            ++at;
        }
        if (at > from) {
            m_after_cr = false;
            TRY(append(text.substr(from, at - from)));
        }
        if (at < text.size()) TRY(take_special(text[at++]));
    }
    return {};
}

Result<void> CsvParser::take_special(char letter)
{
    const bool after_cr = std::exchange(m_after_cr, false);
    if (letter == 0) return refuse_row("import.nul_byte", row());
    if (letter == '"') {
        const bool doubled = m_state == State::quote;
        m_state = m_state == State::quoted ? State::quote : State::quoted;
        return doubled ? append("\"") : Result<void>();
    }
    if (letter == '\n' && after_cr) return {};
    TRY(end_cell());
    if (letter == m_delimiter) return {};
    m_after_cr = letter == '\r';
    return end_row();
}

Result<void> CsvParser::append(std::string_view text)
{
    if (m_cell.size() + text.size() > m_limits.cell_bytes)
        return refuse_row("import.cell_too_long", row());
    m_cell += text;
    return {};
}

Result<void> CsvParser::end_cell()
{
    if (m_used == m_limits.columns) return refuse_row("import.too_many_columns", row());
    if (m_used == m_row.cells.size()) m_row.cells.emplace_back();
    m_holds_text = m_holds_text || !m_cell.empty();
    m_row.cells[m_used++].text = m_cell;
    m_cell.clear();
    m_state = State::start;
    return {};
}

Result<void> CsvParser::end_row()
{
    if (m_holds_text) {
        if (m_shown == m_limits.rows) return refuse_row("import.too_many_rows", row());
        ++m_shown;
        m_row.cells.resize(m_used);
        TRY(m_see(m_row));
    }
    m_used = 0;
    m_holds_text = false;
    ++m_row.number;
    return {};
}

Result<void> CsvParser::finish()
{
    if (m_state == State::quoted) return refuse_row("import.quote_open", row());
    if (m_used == 0 && m_state == State::start) return {};
    TRY(end_cell());
    return end_row();
}

char find_delimiter(std::string_view text)
{
    char best = ',';
    std::pair<std::int64_t, std::size_t> most{0, 0};
    for (const char delimiter : {',', ';', '\t'}) {
        const auto score = evenness(text, delimiter);
        if (score <= most) continue;
        most = score;
        best = delimiter;
    }
    return best;
}

Result<TableOrigin> read_csv(Bytes& bytes, const Limits& limits, const SeeRow& see)
{
    CharsetProbe probe;
    for (bool more = true; more;) {
        const auto piece = TRY(bytes.next());
        probe.feed(piece);
        more = !piece.empty();
    }
    bytes.rewind();

    const auto charset = probe.verdict();
    Decoder decoder(charset);
    std::string text;
    bool good = true;
    bool ended = false;
    const auto decode = [&]() -> Result<void> {
        const auto piece = TRY(bytes.next());
        ended = piece.empty();
        good = ended ? decoder.finish(text) : decoder.feed(piece, text);
        return {};
    };
    while (good && !ended && text.size() < sample_bytes)
        TRY(decode());

    const auto sample = std::string_view(text).substr(0, sample_bytes);
    const char named = named_delimiter(sample);
    const char delimiter = named != 0 ? named : find_delimiter(sample);
    const SeeRow past_name = [&](const TableRow& row) {
        return row.number == 1 ? Result<void>() : see(row);
    };
    CsvParser parser(delimiter, limits, named != 0 ? past_name : see);
    TRY(parser.feed(text));
    while (good && !ended) {
        text.clear();
        TRY(decode());
        TRY(parser.feed(text));
    }
    if (!good) return refuse_row("import.charset", parser.row());
    TRY(parser.finish());
    return TableOrigin{
        Format::csv,
        std::string(name_of(charset)),
        delimiter,
        {},
        parser.shown() - (named != 0 ? 1 : 0)};
}

}  // namespace sen::exchange
