#include "appeal/appeal_store.hpp"

namespace sen::appeal::store {

std::optional<Subject> find_subject(db::Tx& tx, AppealSubject kind, const std::string& id)
{
    constexpr auto of_dossier = R"sql(
        SELECT d.product_id, p.name AS product_name, d.producer_id, o.name AS producer_name,
               d.commune_code, decision.signed_on AS decided_on,
               CASE WHEN d.stage = 'stopped' THEN e.ended_at END AS stopped_at
          FROM dossier d
          JOIN product p ON p.id = d.product_id
          JOIN producer o ON o.id = d.producer_id
          LEFT JOIN decision ON decision.id = d.decision_id
          LEFT JOIN dossier_ending e ON e.dossier_id = d.id
         WHERE d.id = $1
    )sql";
    constexpr auto of_star = R"sql(
        SELECT r.product_id, p.name AS product_name, p.producer_id, o.name AS producer_name,
               COALESCE(p.commune_code, o.commune_code) AS commune_code, r.decided_on,
               CAST(NULL AS TEXT) AS stopped_at
          FROM recognition r
          JOIN product p ON p.id = r.product_id
          JOIN producer o ON o.id = p.producer_id
         WHERE r.id = $1
    )sql";
    return tx.one<Subject>(kind == AppealSubject::dossier ? of_dossier : of_star, id);
}

void insert(db::Tx& tx, const Appeal& appeal)
{
    constexpr auto sql = R"sql(
        INSERT INTO appeal (id, kind, subject_kind, subject_id, product_id, producer_id,
                            commune_code, content, known_on, late_reason, state, due_on, filed_by,
                            filed_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    )sql";
    tx.run(
        sql, appeal.id, appeal.kind, appeal.subject_kind, appeal.subject_id, appeal.product_id,
        appeal.producer_id, appeal.commune_code, appeal.content, appeal.known_on,
        appeal.late_reason, appeal.state, appeal.due_on, appeal.filed_by, appeal.filed_at,
        appeal.version);
}

void insert_file(
    db::Tx& tx, const Id<Appeal>& appeal, const Id<registry::File>& file, const std::string& part)
{
    constexpr auto sql = R"sql(
        INSERT INTO appeal_file (appeal_id, file_id, part)
             VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING
    )sql";
    tx.run(sql, appeal, file, part);
}

std::optional<Appeal> find_appeal(db::Tx& tx, const Id<Appeal>& id)
{
    constexpr auto sql = R"sql(
        SELECT a.id, a.kind, a.subject_kind, a.subject_id, a.product_id, p.name AS product_name,
               a.producer_id, o.name AS producer_name, a.commune_code, a.content, a.known_on,
               a.late_reason, a.state, a.due_on, a.accepted_on, a.prolonged_reason,
               a.answer_number, a.answered_on, a.answer, a.filed_by, a.filed_at, a.version
          FROM appeal a
          JOIN product p ON p.id = a.product_id
          JOIN producer o ON o.id = a.producer_id
         WHERE a.id = $1
    )sql";
    return tx.one<Appeal>(sql, id);
}

std::vector<AppealFile> files_of(db::Tx& tx, const Id<Appeal>& id)
{
    constexpr auto sql = R"sql(
        SELECT f.id, f.name, a.part
          FROM appeal_file a
          JOIN file f ON f.id = a.file_id
         WHERE a.appeal_id = $1
         ORDER BY a.file_id
         LIMIT 100
    )sql";
    return tx.all<AppealFile>(sql, id);
}

bool has_open(db::Tx& tx, const AppealDraft& draft)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM appeal
         WHERE subject_id = $1 AND kind = $2 AND state IN ('filed', 'accepted')
    )sql";
    return tx.scalar<std::int64_t>("found", sql, draft.subject_id, draft.kind).value_or(0) > 0;
}

std::vector<Appeal> appeals(db::Tx& tx, const AppealQuery& query, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT a.id, a.kind, a.subject_kind, a.subject_id, a.product_id, p.name AS product_name,
               a.producer_id, o.name AS producer_name, a.commune_code, a.content, a.known_on,
               a.late_reason, a.state, a.due_on, a.accepted_on, a.prolonged_reason,
               a.answer_number, a.answered_on, a.answer, a.filed_by, a.filed_at, a.version
          FROM appeal a
          JOIN product p ON p.id = a.product_id
          JOIN producer o ON o.id = a.producer_id
         WHERE (CAST($1 AS TEXT) = '' OR a.id < $1)
           AND (CAST($2 AS TEXT) IS NULL OR a.kind = $2)
           AND (CAST($3 AS TEXT) IS NULL OR a.state = $3)
           AND (CAST($4 AS TEXT) = '' OR a.subject_id = $4)
           AND (CAST($5 AS TEXT) = '' OR a.producer_id = $5)
           AND (CAST($6 AS TEXT) = '' OR a.commune_code = $6)
         ORDER BY a.id DESC
         LIMIT $7
    )sql";
    return tx.all<Appeal>(
        sql, query.before_id, query.kind, query.state, query.subject_id, query.producer_id,
        query.commune_code, limit);
}

bool update(db::Tx& tx, const Appeal& changed)
{
    constexpr auto sql = R"sql(
        UPDATE appeal
           SET state = $3, due_on = $4, accepted_on = $5, prolonged_reason = $6,
               answer_number = $7, answered_on = $8, answer = $9, version = version + 1
         WHERE id = $1 AND version = $2
    )sql";
    return tx.run(
               sql, changed.id, changed.version, changed.state, changed.due_on, changed.accepted_on,
               changed.prolonged_reason, changed.answer_number, changed.answered_on,
               changed.answer) == 1;
}

}  // namespace sen::appeal::store
