#include "aftercare/alert_store.hpp"

namespace sen::aftercare::store {

std::vector<Ending> endings(db::Tx& tx, Date today, std::int64_t days, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT r.id AS recognition_id,
               COALESCE(r.extended_until, r.valid_until) AS valid_until, p.name AS product, o.name AS producer,
               o.email
          FROM recognition r
          JOIN product p ON p.id = r.product_id
          JOIN producer o ON o.id = p.producer_id
         WHERE COALESCE(r.extended_until, r.valid_until) >= $1
           AND COALESCE(r.extended_until, r.valid_until) <= $2 AND r.standing = 'decided'
           AND r.replaced_on IS NULL
           AND (r.revoked_on IS NULL OR r.reinstated_on IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM alert a
                            WHERE a.recognition_id = r.id AND a.valid_until = COALESCE(r.extended_until, r.valid_until)
                              AND a.days <= $3)
         ORDER BY COALESCE(r.extended_until, r.valid_until), r.id
         LIMIT $4
    )sql";
    return tx.all<Ending>(sql, today, today.plus_days(static_cast<int>(days)), days, limit);
}

bool insert_alert(db::Tx& tx, const Ending& ending, std::int64_t days, Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO alert (recognition_id, valid_until, days, made_at)
             VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING
    )sql";
    return tx.run(sql, ending.recognition_id, ending.valid_until, days, now) == 1;
}

}  // namespace sen::aftercare::store
