#include "plan/trait_store.hpp"

namespace sen::plan::store {

void insert(db::Tx& tx, const Trait& trait)
{
    constexpr auto sql = R"sql(
        INSERT INTO trait (id, bearer, bearer_id, kind, detail, from_on, until_on, evidence,
                           withdrawn, reason, recorded_by, recorded_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    )sql";
    tx.run(
        sql, trait.id, trait.bearer, trait.bearer_id, trait.kind, trait.detail, trait.from_on,
        trait.until_on, trait.evidence, trait.withdrawn, trait.reason, trait.recorded_by,
        trait.recorded_at, trait.version);
}

std::optional<Trait> update(db::Tx& tx, const Trait& changed)
{
    constexpr auto sql = R"sql(
        UPDATE trait
           SET detail = $3, from_on = $4, until_on = $5, evidence = $6, withdrawn = $7,
               reason = $8, recorded_by = $9, recorded_at = $10, version = version + 1
         WHERE id = $1 AND version = $2
        RETURNING id, bearer, bearer_id, kind, detail, from_on, until_on, evidence, withdrawn,
                  reason, recorded_by, recorded_at, version
    )sql";
    return tx.one<Trait>(
        sql, changed.id, changed.version, changed.detail, changed.from_on, changed.until_on,
        changed.evidence, changed.withdrawn, changed.reason, changed.recorded_by,
        changed.recorded_at);
}

std::optional<Trait> find_trait(db::Tx& tx, const Id<Trait>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, bearer, bearer_id, kind, detail, from_on, until_on, evidence, withdrawn,
               reason, recorded_by, recorded_at, version
          FROM trait
         WHERE id = $1
    )sql";
    return tx.one<Trait>(sql, id);
}

std::vector<Trait>
traits_of(db::Tx& tx, Bearer bearer, const std::string& bearer_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT id, bearer, bearer_id, kind, detail, from_on, until_on, evidence, withdrawn,
               reason, recorded_by, recorded_at, version
          FROM trait
         WHERE bearer_id = $1 AND bearer = $2
         ORDER BY id DESC
         LIMIT $3
    )sql";
    return tx.all<Trait>(sql, bearer_id, bearer, limit);
}

}  // namespace sen::plan::store
