#include "exchange/import_store.hpp"

namespace sen::exchange::store {
namespace {

/// Each finds what has come to stand on the records of an import, by name, at most three.
constexpr std::string_view questions[] = {
    // changed since: any later journal line about a record
    R"sql(
        SELECT DISTINCT COALESCE(p.name, m.name, r.record_id) AS name
          FROM import_record r
          JOIN import i ON i.id = r.import_id
          JOIN journal j ON j.subject_id = r.record_id AND j.seq > i.applied_seq
          LEFT JOIN product p ON p.id = r.record_id
          LEFT JOIN producer m ON m.id = r.record_id
         WHERE r.import_id = $1
         ORDER BY name
         LIMIT 3
    )sql",
    // another product of a producer that would go
    R"sql(
        SELECT p.name AS name
          FROM import_record r
          JOIN product p ON p.producer_id = r.record_id
         WHERE r.import_id = $1 AND r.kind = 'producer' AND r.action = 'created'
           AND NOT EXISTS (SELECT 1 FROM import_record o
                            WHERE o.record_id = p.id AND o.import_id = r.import_id
                              AND o.action = 'created')
         ORDER BY p.name
         LIMIT 3
    )sql",
    // another star of a product that would go
    R"sql(
        SELECT p.name AS name
          FROM import_record r
          JOIN product p ON p.id = r.record_id
          JOIN recognition g ON g.product_id = r.record_id
         WHERE r.import_id = $1 AND r.kind = 'product' AND r.action = 'created'
           AND NOT EXISTS (SELECT 1 FROM import_record o
                            WHERE o.record_id = g.id AND o.import_id = r.import_id
                              AND o.action = 'created')
         ORDER BY p.name
         LIMIT 3
    )sql",
    // a star that a later import gave to the same product
    R"sql(
        SELECT p.name AS name
          FROM import_record r
          JOIN import i ON i.id = r.import_id
          JOIN recognition g ON g.id = r.record_id
          JOIN product p ON p.id = g.product_id
          JOIN recognition later ON later.product_id = p.id
          JOIN import_record o ON o.record_id = later.id AND o.action = 'created'
          JOIN import oi ON oi.id = o.import_id AND oi.applied_seq > i.applied_seq
         WHERE r.import_id = $1 AND r.kind = 'recognition'
         ORDER BY p.name
         LIMIT 3
    )sql",
    // a dossier of a product that would go
    R"sql(
        SELECT p.name AS name
          FROM import_record r
          JOIN dossier d ON d.product_id = r.record_id
          JOIN product p ON p.id = d.product_id
         WHERE r.import_id = $1 AND r.kind = 'product' AND r.action = 'created'
         ORDER BY p.name
         LIMIT 3
    )sql",
    // an account of a producer that would go
    R"sql(
        SELECT a.username AS name
          FROM import_record r
          JOIN account a ON a.producer_id = r.record_id
         WHERE r.import_id = $1 AND r.kind = 'producer' AND r.action = 'created'
         ORDER BY a.username
         LIMIT 3
    )sql",
    // a file of a producer that would go
    R"sql(
        SELECT f.name AS name
          FROM import_record r
          JOIN file f ON f.producer_id = r.record_id
         WHERE r.import_id = $1 AND r.kind = 'producer' AND r.action = 'created'
         ORDER BY f.name
         LIMIT 3
    )sql",
};

}  // namespace

std::vector<std::string> built_upon(db::Tx& tx, const Id<Import>& id)
{
    std::vector<std::string> names;
    const std::vector<db::Value> values{db::value(id)};
    for (const auto sql : questions) {
        tx.each(sql, values, [&](const db::Row& row) {
            names.push_back(row.get<std::string>("name"));
        });
        if (!names.empty()) break;
    }
    return names;
}

}  // namespace sen::exchange::store
