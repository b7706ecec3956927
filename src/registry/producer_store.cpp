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

bool is_tax_code_taken(db::Tx& tx, const std::string& tax_code, const Id<Producer>& except)
{
    constexpr auto sql = "SELECT id FROM producer WHERE tax_code = $1 AND id <> $2";
    return tx.scalar<std::string>("id", sql, tax_code, except).has_value();
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

Result<Producer> update(db::Tx& tx, const Producer& changed, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE producer
           SET name = $3, name_fold = $4, name_sort = $5, kind = $6, tax_code = $7,
               commune_code = $8, address = $9, old_place = $10, representative_name = $11,
               phone = $12, email = $13, description = $14, updated_at = $15,
               version = version + 1
         WHERE id = $1 AND version = $2
        RETURNING id, slug, name, kind, tax_code, commune_code, address, old_place,
                  representative_name, phone, email, description, is_public, source_note,
                  created_at, updated_at, version
    )sql";
    const auto row = tx.one<Producer>(
        sql, changed.id, changed.version, changed.name, fold(changed.name), sort_key(changed.name),
        changed.kind, changed.tax_code, changed.commune_code, changed.address, changed.old_place,
        changed.representative_name, changed.phone, changed.email, changed.description, now);
    if (!row) return refuse(Refusal::conflict, "producer.changed_meanwhile", changed.id.text);
    return *row;
}

}  // namespace sen::registry::store
