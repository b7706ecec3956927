#include "dossier/dossier_store.hpp"

namespace sen::dossier::store {

void insert(db::Tx& tx, const Dossier& dossier)
{
    constexpr auto sql = R"sql(
        INSERT INTO dossier (id, product_id, producer_id, commune_code, kind, stage, criteria_set,
                             created_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql";
    tx.run(
        sql, dossier.id, dossier.product_id, dossier.producer_id, dossier.commune_code,
        dossier.kind, dossier.stage, dossier.criteria_set, dossier.created_at, dossier.version);
}

std::optional<Dossier> find(db::Tx& tx, const Id<Dossier>& id)
{
    constexpr auto sql = R"sql(
        SELECT id, product_id, producer_id, commune_code, kind, stage, criteria_set,
               submitted_at, due_on, round_id, council_id, decision_id, created_at,
               version
          FROM dossier
         WHERE id = $1
    )sql";
    return tx.one<Dossier>(sql, id);
}

bool has_open_dossier(db::Tx& tx, const Id<registry::Product>& product)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM dossier
         WHERE product_id = $1 AND decision_id IS NULL AND stage NOT IN ('withdrawn', 'stopped')
    )sql";
    return tx.scalar<std::int64_t>("found", sql, product).value_or(0) > 0;
}

std::optional<Dossier> last_handed_in(db::Tx& tx, const Id<registry::Product>& product)
{
    constexpr auto sql = R"sql(
        SELECT id, product_id, producer_id, commune_code, kind, stage, criteria_set,
               submitted_at, due_on, round_id, council_id, decision_id, created_at, version
          FROM dossier
         WHERE product_id = $1 AND submitted_at IS NOT NULL
         ORDER BY submitted_at DESC, id DESC
         LIMIT 1
    )sql";
    return tx.one<Dossier>(sql, product);
}

Result<Dossier> update(db::Tx& tx, const Dossier& changed)
{
    constexpr auto sql = R"sql(
        UPDATE dossier
           SET stage = $3, submitted_at = $4, due_on = $5, round_id = $6, council_id = $7,
               decision_id = $8, version = version + 1
         WHERE id = $1 AND version = $2
        RETURNING id, product_id, producer_id, commune_code, kind, stage, criteria_set,
                  submitted_at, due_on, round_id, council_id, decision_id, created_at, version
    )sql";
    const auto row = tx.one<Dossier>(
        sql, changed.id, changed.version, changed.stage, changed.submitted_at, changed.due_on,
        changed.round_id, changed.council_id, changed.decision_id);
    if (!row) return refuse(Refusal::conflict, "dossier.changed_meanwhile", changed.id.text);
    return *row;
}

std::int64_t keep_submission(
    db::Tx& tx, const Id<Dossier>& id, const std::string& content, const std::string& sha256,
    const std::string& account_id, Instant at)
{
    constexpr auto sql = R"sql(
        INSERT INTO dossier_submission (dossier_id, number, content, sha256, submitted_by,
                                        submitted_at)
        SELECT CAST($1 AS TEXT), COALESCE(MAX(number), 0) + 1, CAST($2 AS TEXT),
               CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT)
          FROM dossier_submission
         WHERE dossier_id = $1
        RETURNING number
    )sql";
    const auto number = tx.scalar<std::int64_t>("number", sql, id, content, sha256, account_id, at);
    CHECK(number.has_value());
    return *number;
}

Names names_of(db::Tx& tx, const Dossier& dossier)
{
    constexpr auto sql = R"sql(
        SELECT product.name AS product_name, producer.name AS producer_name
          FROM product, producer
         WHERE product.id = $1 AND producer.id = $2
    )sql";
    const auto names = tx.one<Names>(sql, dossier.product_id, dossier.producer_id);
    CHECK(names.has_value());
    return *names;
}

std::vector<DossierSummary> list(db::Tx& tx, const DossierQuery& query, std::int64_t limit)
{
    std::string sql = R"sql(
        SELECT d.id, d.product_id, product.name AS product_name, producer.name AS producer_name,
               d.kind, d.stage, d.criteria_set, d.submitted_at, d.due_on, d.created_at
          FROM dossier d
          JOIN product ON product.id = d.product_id
          JOIN producer ON producer.id = d.producer_id
         WHERE 1 = 1
    )sql";
    std::vector<db::Value> values;
    const auto narrow = [&](std::string_view clause, const auto& wanted) {
        if (!wanted) return;
        values.push_back(db::value(*wanted));
        sql += " AND ";
        sql += clause;
        sql += " $" + std::to_string(values.size());
    };
    narrow("d.stage =", query.stage);
    narrow("d.product_id =", query.product_id);
    narrow("d.round_id =", query.round_id);
    narrow("d.commune_code =", query.commune_code);
    narrow("d.producer_id =", query.producer_id);
    narrow("d.id <", query.before_id);
    if (query.judge_id) {
        narrow("d.id IN (SELECT dossier_id FROM dossier_judge WHERE account_id =", query.judge_id);
        sql += ")";
    }
    values.emplace_back(limit);
    sql += " ORDER BY d.id DESC LIMIT $" + std::to_string(values.size());

    std::vector<DossierSummary> found;
    tx.each(sql, values, [&](const db::Row& row) { found.push_back(row.as<DossierSummary>()); });
    return found;
}

}  // namespace sen::dossier::store
