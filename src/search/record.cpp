#include "search/record.hpp"

#include <utility>

namespace sen::search::store {

void each_producer(db::Tx& tx, const std::function<void(ProducerRecord)>& see)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, name_sort, kind, commune_code, old_place, is_public,
               updated_at
          FROM producer
         ORDER BY id
    )sql";
    tx.each(sql, {}, [&](const db::Row& row) { see(row.as<ProducerRecord>()); });
}

void each_product(db::Tx& tx, const std::function<void(ProductRecord)>& see)
{
    constexpr auto stars_sql = R"sql(
        SELECT product_id, stars, standing, year, decided_on, valid_until, extended_until, exact_term,
               CASE WHEN reinstated_on IS NULL THEN revoked_on END AS revoked_on, replaced_on
          FROM recognition
         ORDER BY product_id, id
    )sql";
    constexpr auto sql = R"sql(
        SELECT id, slug, name, name_sort, producer_id, group_code, commune_code, old_place,
               description, picture_id, is_public, created_at, updated_at
          FROM product
         ORDER BY id
    )sql";
    auto stars = tx.all<StarRecord>(stars_sql);
    auto star = stars.begin();
    tx.each(sql, {}, [&](const db::Row& row) {
        auto product = row.as<ProductRecord>();
        while (star != stars.end() && star->product_id < product.id)
            ++star;
        for (; star != stars.end() && star->product_id == product.id; ++star)
            product.stars.push_back(std::move(*star));
        see(std::move(product));
    });
}

std::optional<ProducerRecord> find_producer(db::Tx& tx, const std::string& id)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, name_sort, kind, commune_code, old_place, is_public,
               updated_at
          FROM producer
         WHERE id = $1
    )sql";
    return tx.one<ProducerRecord>(sql, id);
}

std::optional<ProductRecord> find_product(db::Tx& tx, const std::string& id)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, name_sort, producer_id, group_code, commune_code, old_place,
               description, picture_id, is_public, created_at, updated_at
          FROM product
         WHERE id = $1
    )sql";
    constexpr auto stars_sql = R"sql(
        SELECT product_id, stars, standing, year, decided_on, valid_until, extended_until, exact_term,
               CASE WHEN reinstated_on IS NULL THEN revoked_on END AS revoked_on, replaced_on
          FROM recognition
         WHERE product_id = $1
         ORDER BY id
    )sql";
    auto product = tx.one<ProductRecord>(sql, id);
    if (product) product->stars = tx.all<StarRecord>(stars_sql, id);
    return product;
}

std::vector<Touched> touched_after(db::Tx& tx, std::int64_t seq, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT seq, subject_kind, subject_id
          FROM journal
         WHERE seq > $1
         ORDER BY seq
         LIMIT $2
    )sql";
    return tx.all<Touched>(sql, seq, limit);
}

std::optional<std::string> product_of_recognition(db::Tx& tx, const std::string& id)
{
    return tx.scalar<std::string>(
        "product_id", "SELECT product_id FROM recognition WHERE id = $1", id);
}

std::optional<std::string> subject_of_change_request(db::Tx& tx, const std::string& id)
{
    return tx.scalar<std::string>(
        "subject_id", "SELECT subject_id FROM change_request WHERE id = $1", id);
}

}  // namespace sen::search::store
