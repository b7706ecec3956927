#include "evaluation/recusal_store.hpp"

namespace sen::evaluation::store {
namespace {

std::vector<std::string>
accounts_in(db::Tx& tx, std::string_view sql, std::span<const db::Value> values)
{
    std::vector<std::string> accounts;
    tx.each(sql, values, [&](const db::Row& row) {
        accounts.push_back(row.get<std::string>("account_id"));
    });
    return accounts;
}

}  // namespace

void insert(db::Tx& tx, const std::string& account_id, const Declaration& declaration)
{
    constexpr auto sql = R"sql(
        INSERT INTO declaration (dossier_id, account_id, conflict, reason, declared_at)
             VALUES ($1, $2, $3, $4, $5)
    )sql";
    tx.run(
        sql, declaration.dossier_id, account_id, declaration.conflict, declaration.reason,
        declaration.declared_at);
}

std::optional<Declaration>
find_declaration(db::Tx& tx, const Id<Dossier>& dossier, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        SELECT dossier_id, conflict, reason, declared_at
          FROM declaration
         WHERE dossier_id = $1 AND account_id = $2
    )sql";
    return tx.one<Declaration>(sql, dossier, account_id);
}

void insert(
    db::Tx& tx, const Id<Dossier>& dossier, const Recusal& recusal, RecusedBy by,
    const std::string& recused_by, Instant at)
{
    constexpr auto sql = R"sql(
        INSERT INTO recusal (dossier_id, account_id, found_by, reason, replacement_id, recused_by,
                             recused_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
    )sql";
    tx.run(
        sql, dossier, recusal.account_id, by, recusal.reason, recusal.replacement_id, recused_by,
        at);
}

std::vector<std::string> recused_from(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT account_id FROM recusal WHERE dossier_id = $1 LIMIT 100
    )sql";
    const db::Value values[] = {db::value(dossier)};
    return accounts_in(tx, sql, values);
}

std::vector<RecusalMade> recusals_of(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT account.name, recusal.found_by, recusal.reason
          FROM recusal
          JOIN account ON account.id = recusal.account_id
         WHERE recusal.dossier_id = $1
         ORDER BY recusal.recused_at, recusal.account_id
         LIMIT 100
    )sql";
    return tx.all<RecusalMade>(sql, dossier);
}

std::vector<std::string> who_acted_for(db::Tx& tx, const Dossier& dossier)
{
    constexpr auto sql = R"sql(
        SELECT submitted_by AS account_id FROM dossier_submission WHERE dossier_id = $1
         UNION
        SELECT file.owner_id
          FROM evidence
          JOIN file ON file.id = evidence.file_id
         WHERE evidence.dossier_id = $1 AND file.owner_id IS NOT NULL
         UNION
        SELECT account.id
          FROM commune_check
          JOIN account ON account.username = commune_check.checked_by
         WHERE commune_check.dossier_id = $1
         UNION
        SELECT id FROM account WHERE producer_id = $2
         UNION
        SELECT id FROM account WHERE commune_code = $3
         LIMIT 500
    )sql";
    const db::Value values[] = {
        db::value(dossier.id), db::value(dossier.producer_id), db::value(dossier.commune_code)};
    return accounts_in(tx, sql, values);
}

}  // namespace sen::evaluation::store
