#include "registry/holder_store.hpp"

namespace sen::registry::store {

void keep_holder(db::Tx& tx, HeldBy whose, const std::string& id, const Handover& handover)
{
    const std::string sql = R"sql(
        INSERT INTO past_holder (recognition_id, until_on, producer_id, name, address,
                                 commune_code, decision_number)
        SELECT r.id, CAST($2 AS TEXT), o.id, o.name, o.address, o.commune_code,
               CAST($3 AS TEXT)
          FROM recognition r
          JOIN product p ON p.id = r.product_id
          JOIN producer o ON o.id = p.producer_id
         WHERE )sql" + std::string(whose == HeldBy::product ? "p.id" : "o.id") +
                            " = $1 ON CONFLICT DO NOTHING";
    tx.run(sql, id, handover.on, handover.number);
}

void set_producer(db::Tx& tx, const Id<Product>& product, const Id<Producer>& producer, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE product
           SET producer_id = $2, updated_at = $3, version = version + 1
         WHERE id = $1
    )sql";
    tx.run(sql, product, producer, now);
}

void set_address(
    db::Tx& tx, const Id<Producer>& producer, const std::string& address,
    const std::optional<std::string>& commune_code, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE producer
           SET address = $2, commune_code = COALESCE($3, commune_code), updated_at = $4,
               version = version + 1
         WHERE id = $1
    )sql";
    tx.run(sql, producer, address, commune_code, now);
}

std::vector<PastHolder> past_holders(db::Tx& tx, const Id<Recognition>& star)
{
    constexpr auto sql = R"sql(
        SELECT until_on, producer_id, name, address, commune_code, decision_number
          FROM past_holder
         WHERE recognition_id = $1
         ORDER BY until_on DESC
         LIMIT 100
    )sql";
    return tx.all<PastHolder>(sql, star);
}

std::optional<std::string> holder_name_on(db::Tx& tx, const Id<Recognition>& star, Date on)
{
    constexpr auto sql = R"sql(
        SELECT name
          FROM past_holder
         WHERE recognition_id = $1 AND until_on > $2
         ORDER BY until_on
         LIMIT 1
    )sql";
    return tx.scalar<std::string>("name", sql, star, on);
}

}  // namespace sen::registry::store
