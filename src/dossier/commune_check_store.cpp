#include "dossier/commune_check_store.hpp"

namespace sen::dossier::store {

void insert(db::Tx& tx, const Id<Dossier>& dossier, const CommuneCheck& check)
{
    constexpr auto sql = R"sql(
        INSERT INTO commune_check (dossier_id, number, forwarded, local_origin, local_labour,
                                   idea_origin, local_identity, reason, wanting, checked_by,
                                   checked_at)
        SELECT CAST($1 AS TEXT), COALESCE(MAX(number), 0) + 1, CAST($2 AS BOOLEAN),
               CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS TEXT),
               CAST($7 AS TEXT), CAST($8 AS TEXT), CAST($9 AS TEXT), CAST($10 AS TEXT)
          FROM commune_check
         WHERE dossier_id = $1
    )sql";
    tx.run(
        sql, dossier, check.forwarded, check.local_origin, check.local_labour, check.idea_origin,
        check.local_identity, check.reason, check.wanting, check.checked_by, check.checked_at);
}

std::optional<CommuneCheck> last_check(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT forwarded, local_origin, local_labour, idea_origin, local_identity, reason,
               wanting, checked_by, checked_at
          FROM commune_check
         WHERE dossier_id = $1
         ORDER BY number DESC
         LIMIT 1
    )sql";
    return tx.one<CommuneCheck>(sql, dossier);
}

}  // namespace sen::dossier::store
