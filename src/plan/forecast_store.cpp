#include "plan/forecast_store.hpp"

namespace sen::plan::store {

UnderWay dossiers_under_way(db::Tx& tx, const std::optional<std::string>& commune_code)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(CASE WHEN kind = 'first' THEN 1 END) AS first,
               COUNT(CASE WHEN kind <> 'first' THEN 1 END) AS renewing
          FROM dossier
         WHERE stage IN ('submitted', 'forwarded', 'accepted', 'scoring', 'discussion',
                         'evaluated', 'at_ministry')
           AND (CAST($1 AS TEXT) IS NULL OR commune_code = $1)
    )sql";
    return tx.one<UnderWay>(sql, commune_code).value_or(UnderWay{});
}

}  // namespace sen::plan::store
