#include "registry/product_store.hpp"

#include <array>

#include "base/text.hpp"
#include "db/row_part.hpp"

namespace sen::registry::store {

void insert(db::Tx& tx, const Product& product)
{
    constexpr auto sql = R"sql(
        INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                             description, packaging, price_dong, commune_code, old_place,
                             picture_id, is_public, source_note, created_at, updated_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    )sql";
    tx.run(
        sql, product.id, product.slug, product.name, fold(product.name), sort_key(product.name),
        product.producer_id, product.group_code, product.description, product.packaging,
        product.price_dong, product.commune_code, product.old_place, product.picture_id,
        product.is_public, product.source_note, product.created_at, product.updated_at,
        product.version);
}

std::optional<Product> find_product(db::Tx& tx, const Id<Product>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, producer_id, group_code, description, packaging, price_dong,
               commune_code, old_place, picture_id, is_public, source_note,
               created_at, updated_at, version
          FROM product
         WHERE id = $1
    )sql";
    return tx.one<Product>(sql, id);
}

std::optional<Product> find_product_by_slug(db::Tx& tx, const std::string& slug)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, producer_id, group_code, description, packaging, price_dong,
               commune_code, old_place, picture_id, is_public, source_note,
               created_at, updated_at, version
          FROM product
         WHERE slug = $1
    )sql";
    return tx.one<Product>(sql, slug);
}

std::optional<ProductWithNeighbours> find_with_neighbours(db::Tx& tx, const Id<Product>& id)
{
    constexpr std::size_t recognition = 20;  // its first column
    constexpr auto sql = R"sql(
        SELECT p.id, p.slug, p.name, p.producer_id, p.group_code, p.description, p.packaging,
               p.price_dong, p.commune_code, p.old_place, p.picture_id, p.is_public,
               p.source_note, p.created_at, p.updated_at, p.version,
               r.name AS producer_name, r.slug AS producer_slug,
               r.commune_code AS producer_commune,
               (SELECT c.id FROM change_request c
                 WHERE c.subject_id = p.id AND c.state = 'pending'
                 LIMIT 1) AS pending_change_id,
               n.id, n.product_id, n.stars, n.points_hundredths, n.standing, n.level, n.year,
               n.decision_number, n.decided_on, n.valid_until, n.extended_until,
               n.extension_number, n.extension_on, n.exact_term,
               n.certificate_number, n.certificate_code, n.revoked_on, n.reinstated_on, n.replaced_on,
               n.regime, n.issuer, n.issuer_code, n.source_note
          FROM product p
          JOIN producer r ON r.id = p.producer_id
          LEFT JOIN recognition n ON n.product_id = p.id
         WHERE p.id = $1
         ORDER BY n.valid_until DESC, n.id DESC
         LIMIT 100
    )sql";
    std::optional<ProductWithNeighbours> found;
    tx.each(sql, std::array{db::value(id)}, [&](const db::Row& row) {
        if (!found)
            found = ProductWithNeighbours{
                row.as<Product>(),
                row.get<std::string>("producer_name"),
                row.get<std::string>("producer_slug"),
                row.get<std::optional<std::string>>("producer_commune"),
                row.get<std::optional<Id<ChangeRequest>>>("pending_change_id"),
                {}};
        if (!row.is_null(recognition))
            found->recognitions.push_back(db::RowPart(row, recognition).as<Recognition>());
    });
    return found;
}

Result<Product> update(db::Tx& tx, const Product& changed, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE product
           SET name = $3, name_fold = $4, name_sort = $5, group_code = $6, description = $7,
               packaging = $8, price_dong = $9, commune_code = $10, old_place = $11,
               picture_id = $12, updated_at = $13, version = version + 1
         WHERE id = $1 AND version = $2
        RETURNING id, slug, name, producer_id, group_code, description, packaging, price_dong,
                  commune_code, old_place, picture_id, is_public, source_note,
                  created_at, updated_at, version
    )sql";
    const auto row = tx.one<Product>(
        sql, changed.id, changed.version, changed.name, fold(changed.name), sort_key(changed.name),
        changed.group_code, changed.description, changed.packaging, changed.price_dong,
        changed.commune_code, changed.old_place, changed.picture_id, now);
    if (!row) return refuse(Refusal::conflict, "product.changed_meanwhile", changed.id.text);
    return *row;
}

}  // namespace sen::registry::store
