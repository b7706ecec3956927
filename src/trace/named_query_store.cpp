#include "trace/named_query_store.hpp"

#include "db/db.hpp"

namespace sen::trace::store {

void insert(db::Tx& tx, const NamedQuery& named, Instant now, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        INSERT INTO epcis_query (name, definition, created_at, account_id) VALUES ($1, $2, $3, $4)
    )sql";
    tx.run(sql, named.name, named.query, now, account_id);
}

std::optional<NamedQuery> find_query(db::Tx& tx, const std::string& name)
{
    constexpr auto sql = "SELECT name, definition AS query FROM epcis_query WHERE name = $1";
    return tx.one<NamedQuery>(sql, name);
}

std::vector<NamedQuery> queries_after(db::Tx& tx, const std::string& name, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT name, definition AS query
          FROM epcis_query
         WHERE name > $1
         ORDER BY name
         LIMIT $2
    )sql";
    return tx.all<NamedQuery>(sql, name, limit);
}

bool remove(db::Tx& tx, const std::string& name)
{
    return tx.run("DELETE FROM epcis_query WHERE name = $1", name) > 0;
}

}  // namespace sen::trace::store
