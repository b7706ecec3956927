#include "portal/portal_store.hpp"

#include "base/result.hpp"

namespace sen::portal::store {
namespace {

using registry::Recognition;

constexpr auto product_columns = R"sql(
        SELECT p.id, p.slug, p.name, p.producer_id, m.name AS producer_name,
               m.slug AS producer_slug, p.group_code, p.commune_code, p.old_place, p.picture_id
          FROM product p
          JOIN producer m ON m.id = p.producer_id
         WHERE p.is_public)sql";

constexpr auto producer_columns = R"sql(
        SELECT id, slug, name, kind, commune_code, old_place, description, source_note
          FROM producer
         WHERE is_public)sql";

constexpr auto recognition_columns = R"sql(
        SELECT r.id, r.product_id, r.stars, r.points_hundredths, r.standing, r.level, r.year,
               r.decision_number, r.decided_on, r.valid_until, r.extended_until,
               r.extension_number, r.extension_on, r.exact_term, r.certificate_number,
               r.certificate_code, r.revoked_on, r.reinstated_on, r.replaced_on, r.regime,
               r.issuer, r.issuer_code, r.source_note
          FROM recognition r
          JOIN product p ON p.id = r.product_id
         WHERE p.is_public)sql";

std::string sql(const char* columns, const char* rest) { return std::string(columns) + rest; }

}  // namespace

std::optional<ShownProduct> product_by_slug(db::Tx& tx, const std::string& slug)
{
    static const auto one = sql(product_columns, " AND p.slug = $1");
    return tx.one<ShownProduct>(one, slug);
}

std::optional<ShownProduct> product_by_id(db::Tx& tx, const std::string& id)
{
    static const auto one = sql(product_columns, " AND p.id = $1");
    return tx.one<ShownProduct>(one, id);
}

ProductStory story_of(db::Tx& tx, const std::string& product_id)
{
    constexpr auto one = R"sql(
        SELECT description, packaging, price_dong, source_note
          FROM product
         WHERE id = $1
    )sql";
    auto story = tx.one<ProductStory>(one, product_id);
    CHECK(story.has_value());
    return std::move(*story);
}

std::vector<Recognition> recognitions_of(db::Tx& tx, const std::string& product_id)
{
    static const auto all = sql(
        recognition_columns, " AND r.product_id = $1 ORDER BY r.valid_until DESC, r.id LIMIT 100");
    return tx.all<Recognition>(all, product_id);
}

std::optional<ShownProducer> producer_by_slug(db::Tx& tx, const std::string& slug)
{
    static const auto one = sql(producer_columns, " AND slug = $1");
    return tx.one<ShownProducer>(one, slug);
}

std::optional<FormerHolder> former_holder(db::Tx& tx, const std::string& recognition_id)
{
    constexpr auto one = R"sql(
        SELECT h.name, h.until_on
          FROM past_holder h
          JOIN recognition r ON r.id = h.recognition_id
          JOIN product p ON p.id = r.product_id
         WHERE h.recognition_id = $1 AND h.producer_id <> p.producer_id
         ORDER BY h.until_on DESC
         LIMIT 1
    )sql";
    return tx.one<FormerHolder>(one, recognition_id);
}

std::optional<Recognition> by_certificate(db::Tx& tx, const std::string& code)
{
    static const auto by_code = sql(recognition_columns, " AND r.certificate_code = $1");
    static const auto by_number = sql(recognition_columns, " AND r.certificate_number = $1");
    auto found = tx.one<Recognition>(by_code, code);
    return found ? found : tx.one<Recognition>(by_number, code);
}

std::vector<ShownRound> rounds_to_come(db::Tx& tx, Date today)
{
    constexpr auto coming = R"sql(
        SELECT year, number, cut_off_on, target_on
          FROM round
         WHERE target_on > $1
         ORDER BY target_on, id
         LIMIT 10
    )sql";
    return tx.all<ShownRound>(coming, today);
}

std::vector<ShownDecision>
decisions_before(db::Tx& tx, const std::string& before_id, std::int64_t limit)
{
    constexpr auto newest = R"sql(
        SELECT d.id, d.number, d.signed_on, COUNT(*) AS products
          FROM (SELECT id, number, signed_on
                  FROM decision
                 WHERE (CAST($1 AS TEXT) = '' OR id < $1)
                   AND EXISTS (SELECT 1 FROM decision_item i
                                WHERE i.decision_id = decision.id AND i.recognition_id IS NOT NULL)
                 ORDER BY id DESC
                 LIMIT $2) d
          JOIN decision_item i ON i.decision_id = d.id
          JOIN recognition r ON r.id = i.recognition_id
          JOIN product p ON p.id = r.product_id
         WHERE p.is_public
         GROUP BY d.id, d.number, d.signed_on
         ORDER BY d.id DESC
    )sql";
    return tx.all<ShownDecision>(newest, before_id, limit);
}

std::optional<ShownDecision> find_decision(db::Tx& tx, const std::string& id)
{
    constexpr auto one = R"sql(
        SELECT d.id, d.number, d.signed_on, COUNT(*) AS products
          FROM decision d
          JOIN decision_item i ON i.decision_id = d.id
          JOIN recognition r ON r.id = i.recognition_id
          JOIN product p ON p.id = r.product_id
         WHERE d.id = $1 AND p.is_public
         GROUP BY d.id, d.number, d.signed_on
    )sql";
    return tx.one<ShownDecision>(one, id);
}

std::vector<Recognition> recognitions_of_decision(db::Tx& tx, const std::string& id)
{
    static const auto all =
        sql(recognition_columns,
            " AND r.id IN (SELECT recognition_id FROM decision_item WHERE decision_id = $1)"
            " ORDER BY r.stars DESC, p.name_sort, r.id LIMIT 500");
    return tx.all<Recognition>(all, id);
}

std::vector<ShownProduct> products_of_decision(db::Tx& tx, const std::string& id)
{
    static const auto all =
        sql(product_columns, " AND p.id IN (SELECT r.product_id FROM recognition r"
                             " JOIN decision_item i ON i.recognition_id = r.id"
                             " WHERE i.decision_id = $1) LIMIT 500");
    return tx.all<ShownProduct>(all, id);
}

}  // namespace sen::portal::store
