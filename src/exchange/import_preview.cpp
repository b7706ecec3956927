#include <map>

#include "base/text.hpp"
#include "exchange/import.hpp"
#include "exchange/import_store.hpp"
#include "exchange/learn.hpp"
#include "http/desk.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t batch_rows = 500;

/// One reading of a file: counts, then judges and writes row by row.
class Preview {
public:
    Preview(
        http::Desk& desk, const Importer& importer, const Id<Import>& id, const Source& source,
        const Progress& progress)
        : m_desk(desk), m_importer(importer), m_id(id), m_source(source), m_progress(progress),
          m_reader(importer.reader(desk.now().day()))
    {
    }

    Result<void> run()
    {
        const auto header = TRY(m_importer.probe(m_source));
        TRY(count_rows(header));
        take_columns(header);
        m_known = m_desk.read([&](Call& call) { return Known::read(call.tx, m_importer.words()); });
        TRY(read_table(m_source, import_limits(), [&](const TableRow& row) -> Result<void> {
            if (row.number <= header.row) return {};
            judge_row(row);
            if (m_batch.size() < batch_rows) return {};
            return write_batch();
        }));
        return write_batch();
    }

private:
    Result<void> count_rows(const Header& header)
    {
        TRY(read_table(m_source, import_limits(), [&](const TableRow& row) -> Result<void> {
            m_width = std::max(m_width, row.cells.size());
            if (row.number > header.row) ++m_total;
            return {};
        }));
        if (m_total == 0) return refuse(Refusal::invalid, "import.empty");
        if (m_total > most_rows)
            return refuse(
                Refusal::too_large, "import.too_many_rows", std::to_string(header.row + most_rows));
        return {};
    }

    /// One entry for each column, so that its place in the list is its place in the file.
    void take_columns(const Header& header)
    {
        std::vector<std::pair<std::string, std::string>> columns(m_width);
        for (const auto& column : header.columns)
            columns.at(column.column) = {column.heading, column.field};
        for (const auto& column : header.unknown)
            columns.at(column.column).first = column.heading;
        std::vector<json::Raw> told;
        for (const auto& [heading, field] : columns)
            told.push_back(json::Object{}
                               .set("header", heading)
                               .set("field", field.empty() ? std::nullopt : std::optional(field))
                               .raw());
        for (const auto& column : header.columns)
            m_fields[column.field] = column.column;
        m_desk.write([&](Call& call) -> Result<void> {
            store::set_columns(call.tx, m_id, {json::text(told)}, m_total);
            return {};
        });
    }

    void judge_row(const TableRow& row)
    {
        std::vector<std::string> cells;
        for (const auto& cell : row.cells)
            cells.push_back(cell.text);
        const auto entry = m_reader.read(m_fields, cells);
        const auto judgement = judge(entry, m_known);
        m_batch.push_back(judged(row.number, cells, entry, judgement, m_known));
        ++m_counts[judgement.verdict];
        ++m_read;
        if (judgement.verdict == RowVerdict::fresh || judgement.verdict == RowVerdict::changed)
            learn(m_known, entry, judgement, {});
    }

    Result<void> write_batch()
    {
        json::Object counts;
        for (const auto name : names(RowVerdict{}))
            counts.set(name, m_counts[value_of<RowVerdict>(name).first]);
        m_desk.write([&](Call& call) -> Result<void> {
            store::insert_rows(call.tx, m_id, m_batch);
            store::set_progress(call.tx, m_id, m_read, counts.raw());
            return {};
        });
        m_batch.clear();
        if (!m_progress(m_read, m_total)) return refuse(Refusal::unavailable, "import.interrupted");
        return {};
    }

    http::Desk& m_desk;
    const Importer& m_importer;
    const Id<Import>& m_id;
    const Source& m_source;
    const Progress& m_progress;
    EntryReader m_reader;
    Fields m_fields;
    Known m_known;
    std::size_t m_width = 0;
    std::int64_t m_total = 0;
    std::int64_t m_read = 0;
    std::map<RowVerdict, std::int64_t> m_counts;
    std::vector<store::JudgedRow> m_batch;
};

}  // namespace

Import preview(
    http::Desk& desk, const Importer& importer, const Id<Import>& id, const Source& source,
    const Progress& progress)
{
    const auto read = Preview(desk, importer, id, source, progress).run();
    return *desk.write([&](Call& call) -> Result<Import> {
        const auto state = read ? ImportState::previewed : ImportState::failed;
        const auto refusal = read ? std::nullopt : std::optional(read.error().code);
        store::end_reading(call.tx, id, state, refusal);
        return find_import(call, id);
    });
}

}  // namespace sen::exchange
