#include "exchange/export_store.hpp"

namespace sen::exchange::store {
namespace {

std::vector<db::Value> values_of(std::span<const std::string> ids)
{
    std::vector<db::Value> values;
    for (const auto& id : ids)
        values.push_back(db::value(id));
    return values;
}

}  // namespace

std::map<std::string, ProductLine> product_lines(db::Tx& tx, std::span<const std::string> ids)
{
    const std::string sql = R"sql(
        SELECT p.id, p.name, m.name AS producer_name, m.kind AS producer_kind, p.group_code,
               p.commune_code, p.old_place
          FROM product p
          JOIN producer m ON m.id = p.producer_id
         WHERE p.id IN ()sql" +
                            db::placeholders(1, ids.size()) + ")";
    std::map<std::string, ProductLine> found;
    tx.each(sql, values_of(ids), [&](const db::Row& row) {
        auto line = row.as<ProductLine>();
        found.emplace(line.id, std::move(line));
    });
    return found;
}

std::map<std::string, std::vector<registry::Recognition>>
recognitions_of(db::Tx& tx, std::span<const std::string> ids)
{
    const std::string sql = R"sql(
        SELECT id, product_id, stars, points_hundredths, standing, level, year, decision_number,
               decided_on, valid_until, extended_until, extension_number, extension_on, exact_term,
               certificate_number, certificate_code, revoked_on, reinstated_on, replaced_on,
               regime, issuer, issuer_code, source_note
          FROM recognition
         WHERE product_id IN ()sql" +
                            db::placeholders(1, ids.size()) + ")";
    std::map<std::string, std::vector<registry::Recognition>> found;
    tx.each(sql, values_of(ids), [&](const db::Row& row) {
        auto one = row.as<registry::Recognition>();
        found[one.product_id.text].push_back(std::move(one));
    });
    return found;
}

}  // namespace sen::exchange::store
