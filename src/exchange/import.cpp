#include "exchange/import.hpp"

#include "access/journal.hpp"
#include "exchange/import_store.hpp"
#include "rulebook/data_file.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::exchange {
namespace {

ColumnNames columns_of(const std::string& path)
{
    auto columns = ColumnNames::parse(rulebook::read_file(path));
    if (!columns) rulebook::unusable(path, columns.error().subject);
    return std::move(*columns);
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

}  // namespace

Limits import_limits()
{
    Limits limits;
    limits.file_bytes = most_file_bytes;
    limits.inflate_ratio = 100;
    limits.rows = most_rows + static_cast<std::int64_t>(header_rows);
    return limits;
}

Importer::Importer(const std::string& data_folder, const rulebook::Rulebook& rules)
    : m_rules(rules), m_words(ImportWords::load(
                          data_folder + "/import_words.json", rules.codelist("product_group"))),
      m_columns(columns_of(data_folder + "/import_columns.json")), m_resolver(rules.places)
{
}

Result<Header> Importer::probe(const Source& source) const
{
    std::vector<TableRow> top;
    const auto read = read_table(source, import_limits(), [&](const TableRow& row) -> Result<void> {
        top.push_back(row);
        if (top.size() < header_rows) return {};
        return refuse(Refusal::invalid, "import.enough");
    });
    if (!read && read.error().code != "import.enough") return tl::unexpected(read.error());
    auto header = TRY(m_columns.find(top));
    if (!header.missing.empty())
        return refuse(Refusal::invalid, "import.column_missing", joined(header.missing));
    if (!header.doubled.empty())
        return refuse(Refusal::invalid, "import.column_doubled", joined(header.doubled));
    return header;
}

Import start(Call& call, const std::string& file_name)
{
    json::Object counts;
    for (const auto name : names(RowVerdict{}))
        counts.set(name, 0);
    Import import;
    import.id = Id<Import>(new_id());
    import.file_name = file_name;
    import.columns = {"[]"};
    import.counts = counts.raw();
    import.created_by = call.actor.username;
    import.created_at = call.now;
    store::insert(call.tx, import);
    record(call, "import.created", {"import", import.id.text});
    return import;
}

Result<Import> find_import(Call& call, const Id<Import>& id)
{
    auto import = store::find(call.tx, id);
    if (!import) return refuse(Refusal::not_found, "import.no_such_import", id.text);
    return std::move(*import);
}

void give_up_unfinished(db::Tx& tx) { store::fail_all_reading(tx, "import.interrupted"); }

}  // namespace sen::exchange
