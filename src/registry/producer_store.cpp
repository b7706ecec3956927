#include "registry/producer_store.hpp"

#include "base/text.hpp"

namespace sen::registry::store {

void insert(db::Tx& tx, const Producer& producer)
{
    constexpr auto sql = R"sql(
        INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, tax_code, commune_code,
                              address, old_place, representative_name, phone, email, description,
                              is_public, source_note, created_at, updated_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                     $18, $19)
    )sql";
    tx.run(
        sql, producer.id, producer.slug, producer.name, fold(producer.name),
        sort_key(producer.name), producer.kind, producer.tax_code, producer.commune_code,
        producer.address, producer.old_place, producer.representative_name, producer.phone,
        producer.email, producer.description, producer.is_public, producer.source_note,
        producer.created_at, producer.updated_at, producer.version);
}

bool is_tax_code_taken(db::Tx& tx, const std::string& tax_code)
{
    constexpr auto sql = "SELECT id FROM producer WHERE tax_code = $1";
    return tx.scalar<std::string>("id", sql, tax_code).has_value();
}

std::optional<Producer> find_producer(db::Tx& tx, const Id<Producer>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, kind, tax_code, commune_code, address, old_place,
               representative_name, phone, email, description, is_public, source_note,
               created_at, updated_at, version
          FROM producer
         WHERE id = $1
    )sql";
    return tx.one<Producer>(sql, id);
}

}  // namespace sen::registry::store
