#include "dossier/paper_library_store.hpp"

namespace sen::dossier::store {

std::vector<LibraryPaper> papers_of(
    db::Tx& tx, const Id<registry::Producer>& producer, const std::string& before_id,
    std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT e.id, e.file_id, file.name AS file_name, e.kind, e.number, e.issuer, e.issued_on,
               e.expires_on, used.dossiers
          FROM (SELECT MAX(u.id) AS id, COUNT(DISTINCT u.dossier_id) AS dossiers
                  FROM dossier d
                  JOIN evidence u ON u.dossier_id = d.id
                 WHERE d.producer_id = $1 AND u.removed_at IS NULL
                 GROUP BY u.file_id, u.kind) used
          JOIN evidence e ON e.id = used.id
          JOIN file ON file.id = e.file_id
         WHERE CAST($2 AS TEXT) = '' OR e.id < $2
         ORDER BY e.id DESC
         LIMIT $3
    )sql";
    return tx.all<LibraryPaper>(sql, producer, before_id, limit);
}

}  // namespace sen::dossier::store
