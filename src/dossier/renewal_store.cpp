#include "dossier/renewal_store.hpp"

namespace sen::dossier::store {

std::optional<Date> last_valid_until(db::Tx& tx, const Id<registry::Product>& product)
{
    constexpr auto sql = R"sql(
        SELECT valid_until
          FROM recognition
         WHERE product_id = $1 AND revoked_on IS NULL AND replaced_on IS NULL
         ORDER BY valid_until DESC
         LIMIT 1
    )sql";
    return tx.scalar<Date>("valid_until", sql, product);
}

std::optional<std::string> window_exception(db::Tx& tx, const Id<Dossier>& dossier)
{
    return tx.scalar<std::string>(
        "reason", "SELECT reason FROM window_exception WHERE dossier_id = $1", dossier);
}

void keep_window_exception(
    db::Tx& tx, const Id<Dossier>& dossier, const std::string& reason,
    const std::string& granted_by, Instant at)
{
    constexpr auto sql = R"sql(
        INSERT INTO window_exception (dossier_id, reason, granted_by, granted_at)
             VALUES ($1, $2, $3, $4)
        ON CONFLICT (dossier_id)
        DO UPDATE SET reason = excluded.reason, granted_by = excluded.granted_by,
                      granted_at = excluded.granted_at
    )sql";
    tx.run(sql, dossier, reason, granted_by, at);
}

}  // namespace sen::dossier::store
