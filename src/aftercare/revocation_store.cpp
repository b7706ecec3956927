#include "aftercare/revocation_store.hpp"

namespace sen::aftercare::store {

void insert(db::Tx& tx, const Revocation& revocation)
{
    constexpr auto sql = R"sql(
        INSERT INTO revocation (id, recognition_id, ground, note, concluded_on, due_on, state,
                                opened_by, opened_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    )sql";
    tx.run(
        sql, revocation.id, revocation.recognition_id, revocation.ground, revocation.note,
        revocation.concluded_on, revocation.due_on, revocation.state, revocation.opened_by,
        revocation.opened_at, revocation.version);
}

std::optional<Revocation> find_revocation(db::Tx& tx, const Id<Revocation>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, recognition_id, ground, note, concluded_on, due_on, state, decision_number,
               decided_on, reason, reinstated_number, reinstated_on, opened_by, opened_at, version
          FROM revocation
         WHERE id = $1
    )sql";
    return tx.one<Revocation>(sql, id);
}

std::vector<Revocation> revocations_of(db::Tx& tx, const Id<registry::Recognition>& recognition)
{
    constexpr auto sql = R"sql(
        SELECT id, recognition_id, ground, note, concluded_on, due_on, state, decision_number,
               decided_on, reason, reinstated_number, reinstated_on, opened_by, opened_at, version
          FROM revocation
         WHERE recognition_id = $1
         ORDER BY id DESC
         LIMIT 100
    )sql";
    return tx.all<Revocation>(sql, recognition);
}

bool has_open(db::Tx& tx, const Id<registry::Recognition>& recognition)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found FROM revocation WHERE recognition_id = $1 AND state = 'open'
    )sql";
    return tx.scalar<std::int64_t>("found", sql, recognition).value_or(0) > 0;
}

Result<Revocation> update(db::Tx& tx, const Revocation& changed)
{
    constexpr auto sql = R"sql(
        UPDATE revocation
           SET state = $3, decision_number = $4, decided_on = $5, reason = $6,
               reinstated_number = $7, reinstated_on = $8, version = version + 1
         WHERE id = $1 AND version = $2
        RETURNING id, recognition_id, ground, note, concluded_on, due_on, state, decision_number,
                  decided_on, reason, reinstated_number, reinstated_on, opened_by, opened_at,
                  version
    )sql";
    const auto row = tx.one<Revocation>(
        sql, changed.id, changed.version, changed.state, changed.decision_number,
        changed.decided_on, changed.reason, changed.reinstated_number, changed.reinstated_on);
    if (!row) return refuse(Refusal::conflict, "revocation.changed_meanwhile", changed.id.text);
    return *row;
}

}  // namespace sen::aftercare::store
