#include "exchange/demo_store.hpp"

namespace sen::exchange::store {

bool has_producer(db::Tx& tx)
{
    return tx.scalar<std::string>("id", "SELECT id FROM producer LIMIT 1").has_value();
}

std::optional<DemoHome> busiest_producer(db::Tx& tx)
{
    constexpr auto sql = R"sql(
        SELECT m.id AS producer_id, m.commune_code
          FROM producer m
          JOIN product p ON p.producer_id = m.id
         WHERE m.commune_code IS NOT NULL
         GROUP BY m.id, m.commune_code
         ORDER BY COUNT(*) DESC, m.id
         LIMIT 1
    )sql";
    return tx.one<DemoHome>(sql);
}

}  // namespace sen::exchange::store
