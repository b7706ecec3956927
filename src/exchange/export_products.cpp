#include "exchange/export_products.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include "db/db.hpp"
#include "exchange/export_store.hpp"
#include "exchange/table_file.hpp"
#include "places/names.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t page_lines = 500;

constexpr TableColumn columns[] = {
    {"name", 40},
    {"producer", 40},
    {"producer_kind", 16},
    {"commune", 22},
    {"old_place", 34},
    {"group", 34},
    {"stars", 8},
    {"year", 8},
    {"decision", 22},
    {"decided_on", 12},
    {"valid_until", 14},
    {"status", 16},
    {"certificate_code", 14},
};

/// Makes the table piece by piece.
class Table {
public:
    Table(
        db::Database& database, const rulebook::Rulebook& rules, std::vector<std::string> ids,
        Format format, Date today)
        : m_database(database), m_rules(rules), m_ids(std::move(ids)), m_today(today),
          m_expiring(rules.numbers.number("recognition.expiring_days", today)),
          m_file(format, rules.vietnamese, "export.sheet", columns)
    {
    }

    std::string next()
    {
        return m_file.next([&] { write_page(); });
    }

private:
    void write_page()
    {
        const auto left = std::span<const std::string>(m_ids).subspan(m_at);
        const auto ids = left.first(std::min(left.size(), page_lines));
        if (ids.empty()) {
            m_file.finish();
            return;
        }
        std::map<std::string, store::ProductLine> lines;
        std::map<std::string, std::vector<registry::Recognition>> stars;
        m_database.read([&](db::Tx& tx) {
            lines = store::product_lines(tx, ids);
            stars = store::recognitions_of(tx, ids);
        });
        for (const auto& id : ids)
            if (const auto line = lines.find(id); line != lines.end())
                write_line(line->second, registry::current_on(stars[id], m_today, m_expiring));
        m_at += ids.size();
    }

    void write_line(
        const store::ProductLine& line, const std::optional<registry::DatedRecognition>& star)
    {
        const auto status = star ? star->status : registry::StatusOnDate::none;
        const auto kind = label("producer_kind", std::string(name_of(line.producer_kind)));
        const auto group = label("product_group", line.group_code.value_or(""));
        const auto commune =
            places::place_name(m_rules.places, line.commune_code.value_or("")).value_or("");
        const auto status_label =
            m_rules.vietnamese.text("status_on_date." + std::string(name_of(status)));
        Values values{std::string_view(line.name), std::string_view(line.producer_name),
                      std::string_view(kind),      std::string_view(commune),
                      cell_of(line.old_place),     std::string_view(group)};
        values.resize(11);
        if (star) {
            if (star->stars) values[6] = std::int64_t{*star->stars};
            values[7] = std::int64_t{star->year};
            values[8] = cell_of(star->decision_number);
            if (star->decided_on) values[9] = *star->decided_on;
            values[10] = star->valid_until;
        }
        values.emplace_back(std::string_view(status_label));
        values.emplace_back(star ? std::string_view(star->certificate_code) : std::string_view());
        m_file.row(values);
    }

    [[nodiscard]] std::string label(const char* list, const std::string& code) const
    {
        const auto* item = m_rules.codelist(list).find(code);
        return item == nullptr ? code : item->label;
    }

    db::Database& m_database;
    const rulebook::Rulebook& m_rules;
    std::vector<std::string> m_ids;
    std::size_t m_at = 0;
    Date m_today;
    std::int64_t m_expiring;
    TableFile m_file;
};

}  // namespace

http::Pieces product_table(
    db::Database& database, const rulebook::Rulebook& rules, std::vector<std::string> ids,
    Format format, Date today)
{
    // Shared, because a function to be stored must be copyable.
    auto table = std::make_shared<Table>(database, rules, std::move(ids), format, today);
    return [table] { return table->next(); };
}

}  // namespace sen::exchange
