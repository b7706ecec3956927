#include "trace/profile_store.hpp"

#include <array>

#include "db/db.hpp"

namespace sen::trace::store {

std::optional<TraceProfile> find_profile(db::Tx& tx, const Id<registry::Product>& product)
{
    constexpr auto sql = "SELECT product_id, gtin FROM trace_profile WHERE product_id = $1";
    return tx.one<TraceProfile>(sql, product);
}

bool is_taken(db::Tx& tx, const std::string& gtin)
{
    constexpr auto sql = "SELECT COUNT(*) AS n FROM trace_profile WHERE gtin = $1";
    return tx.scalar<std::int64_t>("n", sql, gtin).value_or(0) > 0;
}

bool has_profile(db::Tx& tx)
{
    constexpr auto sql = "SELECT gtin FROM trace_profile ORDER BY gtin LIMIT 1";
    return tx.scalar<std::string>("gtin", sql).has_value();
}

void insert(db::Tx& tx, const TraceProfile& profile, Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO trace_profile (product_id, gtin, created_at) VALUES ($1, $2, $3)
    )sql";
    tx.run(sql, profile.product_id, profile.gtin, now);
}

std::vector<Id<registry::Product>> first_public_products(db::Tx& tx, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT id FROM product WHERE is_public ORDER BY id LIMIT $1
    )sql";
    std::vector<Id<registry::Product>> products;
    tx.each(sql, std::array{db::value(limit)}, [&](const db::Row& row) {
        products.emplace_back(std::string(row.text(0)));
    });
    return products;
}

std::optional<ScannedProduct> find_scanned(db::Tx& tx, const std::string& gtin)
{
    constexpr auto sql = R"sql(
        SELECT p.slug, p.name
          FROM trace_profile t
          JOIN product p ON p.id = t.product_id
         WHERE t.gtin = $1 AND p.is_public
    )sql";
    return tx.one<ScannedProduct>(sql, gtin);
}

}  // namespace sen::trace::store
