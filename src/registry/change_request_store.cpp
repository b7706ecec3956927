#include "registry/change_request_store.hpp"

namespace sen::registry::store {

void insert(db::Tx& tx, const ChangeRequest& request)
{
    constexpr auto sql = R"sql(
        INSERT INTO change_request (id, subject_kind, subject_id, subject_name, base_version,
                                    changes, state, requested_by, requested_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    )sql";
    tx.run(
        sql, request.id, request.subject_kind, request.subject_id, request.subject_name,
        request.base_version, request.changes, request.state, request.requested_by,
        request.requested_at, request.version);
}

std::optional<ChangeRequest> find_change_request(db::Tx& tx, const Id<ChangeRequest>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, subject_kind, subject_id, subject_name, base_version, changes, state, reason,
               requested_by, requested_at, decided_at, version
          FROM change_request
         WHERE id = $1
    )sql";
    return tx.one<ChangeRequest>(sql, id);
}

std::vector<ChangeRequest>
list_pending(db::Tx& tx, const ChangeFilter& filter, const ChangePlace& after, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT c.id, c.subject_kind, c.subject_id, c.subject_name, c.base_version, c.changes,
               c.state, c.reason, c.requested_by, c.requested_at, c.decided_at, c.version
          FROM change_request c
          LEFT JOIN product p ON c.subject_kind = 'product' AND p.id = c.subject_id
          JOIN producer o ON o.id = COALESCE(p.producer_id, c.subject_id)
         WHERE c.state = 'pending' AND (c.requested_at, c.id) > ($1, $2)
           AND (CAST($3 AS TEXT) IS NULL OR c.subject_id = $3)
           AND (CAST($4 AS TEXT) IS NULL OR o.commune_code = $4)
           AND (CAST($5 AS TEXT) IS NULL OR o.id = $5)
         ORDER BY c.requested_at, c.id
         LIMIT $6
    )sql";
    return tx.all<ChangeRequest>(
        sql, after.requested_at, after.id, filter.subject_id, filter.commune_code,
        filter.producer_id, limit);
}

std::optional<Id<ChangeRequest>> pending_change(db::Tx& tx, const std::string& subject_id)
{
    constexpr auto sql = R"sql(
        SELECT id FROM change_request WHERE subject_id = $1 AND state = 'pending'
    )sql";
    return tx.scalar<Id<ChangeRequest>>("id", sql, subject_id);
}

void supersede_pending(db::Tx& tx, const std::string& subject_id, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE change_request
           SET state = 'superseded', decided_at = $2, version = version + 1
         WHERE subject_id = $1 AND state = 'pending'
    )sql";
    tx.run(sql, subject_id, now);
}

Result<ChangeRequest> decide(
    db::Tx& tx, const ChangeRequest& request, ChangeState state,
    const std::optional<std::string>& reason, const std::string& decided_by, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE change_request
           SET state = $2, reason = $3, decided_by = $4, decided_at = $5, version = version + 1
         WHERE id = $1 AND state = 'pending'
        RETURNING id, subject_kind, subject_id, subject_name, base_version, changes, state, reason,
                  requested_by, requested_at, decided_at, version
    )sql";
    const auto row = tx.one<ChangeRequest>(sql, request.id, state, reason, decided_by, now);
    if (!row) return refuse(Refusal::conflict, "change_request.not_pending", request.id.text);
    return *row;
}

}  // namespace sen::registry::store
