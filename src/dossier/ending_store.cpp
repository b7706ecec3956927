#include "dossier/ending_store.hpp"

namespace sen::dossier::store {

void insert(db::Tx& tx, const Id<Dossier>& dossier, const Ending& ending)
{
    constexpr auto sql = R"sql(
        INSERT INTO dossier_ending (dossier_id, reason, ended_by, ended_at)
             VALUES ($1, $2, $3, $4)
    )sql";
    tx.run(sql, dossier, ending.reason, ending.ended_by, ending.ended_at);
}

std::optional<Ending> ending_of(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT reason, ended_by, ended_at FROM dossier_ending WHERE dossier_id = $1
    )sql";
    return tx.one<Ending>(sql, dossier);
}

}  // namespace sen::dossier::store
