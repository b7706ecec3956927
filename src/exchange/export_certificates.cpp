#include "exchange/export_certificates.hpp"

#include <memory>

#include "exchange/table_file.hpp"
#include "http/desk.hpp"
#include "places/names.hpp"

namespace sen::exchange {
namespace {

using aftercare::Certified;

constexpr std::int64_t page_lines = 500;
constexpr double points_in_one = 100;

constexpr TableColumn columns[] = {
    {"certificate_number", 20},
    {"name", 40},
    {"producer", 40},
    {"commune", 22},
    {"stars", 8},
    {"points", 8},
    {"level", 12},
    {"year", 8},
    {"decision", 22},
    {"decided_on", 12},
    {"valid_until", 14},
    {"extended_until", 14},
    {"status", 16},
    {"revoked_on", 14},
    {"held_since", 14},
    {"certificate_code", 14},
};

/// Makes the table piece by piece. Holds who asks by value: the desk is gone when pieces leave.
class Table {
public:
    Table(http::Desk& desk, aftercare::CertificateQuery query, Format format)
        : m_database(desk.database()), m_rules(desk.rules()), m_actor(desk.actor()),
          m_now(desk.now()), m_request_id(desk.request_id()), m_query(std::move(query)),
          m_file(format, m_rules.vietnamese, "export.certificates_sheet", columns)
    {
    }

    std::string next()
    {
        return m_file.next([&] { write_page(); });
    }

private:
    void write_page()
    {
        std::vector<Certified> page;
        m_database.read([&](db::Tx& tx) {
            Call call{tx, m_actor, m_rules, m_now, m_request_id};
            page = aftercare::certificates(call, m_query, page_lines);
        });
        for (const auto& star : page)
            write_line(star);
        if (!page.empty()) {
            m_query.before_id = page.back().id.text;
            return;
        }
        m_file.finish();
    }

    void write_line(const Certified& star)
    {
        const auto& words = m_rules.vietnamese;
        const auto commune =
            places::place_name(m_rules.places, star.commune_code.value_or("")).value_or("");
        const auto level = words.text("certificate.level." + std::string(name_of(star.level)));
        const auto status = words.text("status_on_date." + std::string(name_of(star.status)));
        Values values{
            cell_of(star.certificate_number), std::string_view(star.product_name),
            std::string_view(star.producer_name), std::string_view(commune)};
        values.emplace_back(star.stars ? Value(std::int64_t{*star.stars}) : Value());
        values.emplace_back(points_of(star));
        values.emplace_back(std::string_view(level));
        values.emplace_back(std::int64_t{star.year});
        values.emplace_back(cell_of(star.decision_number));
        values.emplace_back(star.decided_on ? Value(*star.decided_on) : Value());
        values.emplace_back(star.valid_until);
        values.emplace_back(star.extended_until ? Value(*star.extended_until) : Value());
        values.emplace_back(std::string_view(status));
        values.emplace_back(star.revoked_on ? Value(*star.revoked_on) : Value());
        values.emplace_back(star.held_since ? Value(*star.held_since) : Value());
        values.emplace_back(std::string_view(star.certificate_code));
        m_file.row(values);
    }

    static Value points_of(const Certified& star)
    {
        if (!star.points_hundredths) return {};
        return static_cast<double>(*star.points_hundredths) / points_in_one;
    }

    db::Database& m_database;
    const rulebook::Rulebook& m_rules;
    access::Actor m_actor;
    Instant m_now;
    std::string m_request_id;
    aftercare::CertificateQuery m_query;
    TableFile m_file;
};

}  // namespace

http::Pieces certificate_table(http::Desk& desk, aftercare::CertificateQuery query, Format format)
{
    // Shared, because a function to be stored must be copyable.
    auto table = std::make_shared<Table>(desk, std::move(query), format);
    return [table] { return table->next(); };
}

}  // namespace sen::exchange
