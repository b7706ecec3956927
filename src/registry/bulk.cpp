#include "registry/bulk.hpp"

#include "base/text.hpp"
#include "registry/producer_store.hpp"
#include "registry/product_store.hpp"
#include "registry/recognition_draft.hpp"
#include "registry/recognition_store.hpp"

namespace sen::registry::bulk {
namespace {

template <class Thing>
void each(db::Tx& tx, std::string_view sql, const std::function<void(const Thing&)>& see)
{
    tx.each(sql, {}, [&](const db::Row& row) { see(row.as<Thing>()); });
}

}  // namespace

void each_producer(db::Tx& tx, const std::function<void(const Producer&)>& see)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, kind, tax_code, commune_code, address, old_place,
               representative_name, phone, email, description, is_public, source_note,
               created_at, updated_at, version
          FROM producer
         ORDER BY id
    )sql";
    each<Producer>(tx, sql, see);
}

void each_product(db::Tx& tx, const std::function<void(const Product&)>& see)
{
    constexpr auto sql = R"sql(
        SELECT id, slug, name, producer_id, group_code, description, packaging, price_dong,
               commune_code, old_place, picture_id, is_public, source_note,
               created_at, updated_at, version
          FROM product
         ORDER BY id
    )sql";
    each<Product>(tx, sql, see);
}

void each_recognition(db::Tx& tx, const std::function<void(const Recognition&)>& see)
{
    constexpr auto sql = R"sql(
        SELECT id, product_id, stars, points_hundredths, standing, level, year, decision_number,
               decided_on, valid_until, extended_until, extension_number, extension_on, exact_term,
               certificate_number, certificate_code, revoked_on, reinstated_on, replaced_on,
               regime, issuer, issuer_code, source_note
          FROM recognition
         ORDER BY id
    )sql";
    each<Recognition>(tx, sql, see);
}

Producer add(Call& call, Producer draft)
{
    draft.id = Id<Producer>(new_id());
    draft.slug = slug(draft.name) + "-" + draft.id.text.substr(20);
    draft.created_at = draft.updated_at = call.now;
    store::insert(call.tx, draft);
    return draft;
}

Product add(Call& call, Product draft)
{
    draft.id = Id<Product>(new_id());
    draft.slug = slug(draft.name) + "-" + draft.id.text.substr(20);
    draft.created_at = draft.updated_at = call.now;
    store::insert(call.tx, draft);
    return draft;
}

Recognition add(Call& call, Recognition draft)
{
    draft = completed(call, std::move(draft));
    store::insert(call.tx, draft, call.now);
    return draft;
}

Effect prepare(Call& call, const Recognition& draft, const Product& product)
{
    constexpr auto end_running = R"sql(
        UPDATE recognition
           SET replaced_on = $2
         WHERE product_id = $1 AND standing = 'decided' AND COALESCE(extended_until, valid_until) >= $2
           AND (decided_on < $2 OR decided_on IS NULL AND year < $3)
           AND replaced_on IS NULL
           AND (revoked_on IS NULL OR reinstated_on IS NOT NULL)
        RETURNING id
    )sql";
    constexpr auto publish = R"sql(
        UPDATE product SET is_public = TRUE WHERE id = $1 AND NOT is_public
    )sql";
    Effect effect;
    if (draft.standing == Standing::decided && draft.decided_on) {
        const std::vector<db::Value> values{
            db::value(product.id), db::value(*draft.decided_on),
            db::value(draft.decided_on->year())};
        call.tx.each(end_running, values, [&](const db::Row& row) {
            effect.replaced.push_back(row.get<Id<Recognition>>("id"));
        });
    }
    effect.product_published = call.tx.run(publish, product.id) > 0;
    effect.producer_published = publish_producer(call.tx, product.producer_id);
    return effect;
}

bool publish_producer(db::Tx& tx, const Id<Producer>& id)
{
    constexpr auto sql = R"sql(
        UPDATE producer SET is_public = TRUE WHERE id = $1 AND NOT is_public
    )sql";
    return tx.run(sql, id) > 0;
}

void remove_unused_recognition(db::Tx& tx, const std::string& id)
{
    tx.run("DELETE FROM recognition WHERE id = $1", id);
}

void remove_unused_product(db::Tx& tx, const std::string& id)
{
    tx.run("DELETE FROM product WHERE id = $1", id);
}

void remove_unused_producer(db::Tx& tx, const std::string& id)
{
    tx.run("DELETE FROM producer WHERE id = $1", id);
}

void hide_product(db::Tx& tx, const std::string& id)
{
    tx.run("UPDATE product SET is_public = FALSE WHERE id = $1", id);
}

void hide_producer(db::Tx& tx, const std::string& id)
{
    tx.run("UPDATE producer SET is_public = FALSE WHERE id = $1", id);
}

void unreplace(db::Tx& tx, const std::string& recognition_id)
{
    tx.run("UPDATE recognition SET replaced_on = NULL WHERE id = $1", recognition_id);
}

}  // namespace sen::registry::bulk
