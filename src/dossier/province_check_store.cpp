#include "dossier/province_check_store.hpp"

namespace sen::dossier::store {

void insert(db::Tx& tx, const Id<Dossier>& dossier, const ProvinceCheck& check)
{
    constexpr auto sql = R"sql(
        INSERT INTO province_check (dossier_id, number, accepted, reason, checked_by, checked_at)
        SELECT CAST($1 AS TEXT), COALESCE(MAX(number), 0) + 1, CAST($2 AS BOOLEAN),
               CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT)
          FROM province_check
         WHERE dossier_id = $1
    )sql";
    tx.run(sql, dossier, check.accepted, check.reason, check.checked_by, check.checked_at);
}

std::optional<ProvinceCheck> last_province_check(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT accepted, reason, checked_by, checked_at
          FROM province_check
         WHERE dossier_id = $1
         ORDER BY number DESC
         LIMIT 1
    )sql";
    return tx.one<ProvinceCheck>(sql, dossier);
}

}  // namespace sen::dossier::store
