#include "dossier/judge_store.hpp"

namespace sen::dossier::store {

void insert_judge(db::Tx& tx, const Id<Dossier>& dossier, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        INSERT INTO dossier_judge (dossier_id, account_id)
             VALUES ($1, $2)
        ON CONFLICT (dossier_id, account_id) DO NOTHING
    )sql";
    tx.run(sql, dossier, account_id);
}

void remove_judge(db::Tx& tx, const Id<Dossier>& dossier, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        DELETE FROM dossier_judge WHERE dossier_id = $1 AND account_id = $2
    )sql";
    tx.run(sql, dossier, account_id);
}

bool is_judge(db::Tx& tx, const Id<Dossier>& dossier, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM dossier_judge
         WHERE dossier_id = $1 AND account_id = $2
    )sql";
    return tx.scalar<std::int64_t>("found", sql, dossier, account_id).value_or(0) > 0;
}

}  // namespace sen::dossier::store
