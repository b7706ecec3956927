#include "dossier/evidence_store.hpp"

namespace sen::dossier::store {
namespace {

Evidence evidence_in(const db::Row& row)
{
    Evidence evidence;
    evidence.id = row.get<Id<Evidence>>("id");
    evidence.file_id = row.get<Id<registry::File>>("file_id");
    evidence.file_name = row.get<std::string>("file_name");
    evidence.kind = row.get<std::string>("kind");
    evidence.number = row.get<std::optional<std::string>>("number");
    evidence.issuer = row.get<std::optional<std::string>>("issuer");
    evidence.issued_on = row.get<std::optional<Date>>("issued_on");
    evidence.expires_on = row.get<std::optional<Date>>("expires_on");
    return evidence;
}

}  // namespace

void insert(db::Tx& tx, const Id<Dossier>& dossier, const Evidence& evidence, Instant now)
{
    constexpr auto sql = R"sql(
        INSERT INTO evidence (id, dossier_id, file_id, kind, number, issuer, issued_on,
                              expires_on, added_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql";
    constexpr auto proves = R"sql(
        INSERT INTO evidence_criterion (evidence_id, criterion) VALUES ($1, $2)
    )sql";
    tx.run(
        sql, evidence.id, dossier, evidence.file_id, evidence.kind, evidence.number,
        evidence.issuer, evidence.issued_on, evidence.expires_on, now);
    for (const auto& criterion : evidence.criteria)
        tx.run(proves, evidence.id, criterion);
}

std::vector<Evidence> evidence_of(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT e.id, e.file_id, file.name AS file_name, e.kind, e.number, e.issuer,
               e.issued_on, e.expires_on, c.criterion
          FROM evidence e
          JOIN file ON file.id = e.file_id
          LEFT JOIN evidence_criterion c ON c.evidence_id = e.id
         WHERE e.dossier_id = $1 AND e.removed_at IS NULL
         ORDER BY e.id, c.criterion
    )sql";
    std::vector<Evidence> all;
    const db::Value values[] = {db::value(dossier)};
    tx.each(sql, values, [&](const db::Row& row) {
        if (all.empty() || all.back().id.text != row.get<std::string>("id"))
            all.push_back(evidence_in(row));
        if (auto criterion = row.get<std::optional<std::string>>("criterion"))
            all.back().criteria.push_back(std::move(*criterion));
    });
    return all;
}

std::vector<KeptFile> files_of(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT e.id AS evidence_id, file.name AS file_name, file.sha256, file.size
          FROM evidence e
          JOIN file ON file.id = e.file_id
         WHERE e.dossier_id = $1 AND e.removed_at IS NULL
         ORDER BY e.id
    )sql";
    return tx.all<KeptFile>(sql, dossier);
}

bool remove(db::Tx& tx, const Id<Dossier>& dossier, const Id<Evidence>& id, Instant now)
{
    constexpr auto sql = R"sql(
        UPDATE evidence SET removed_at = $3
         WHERE id = $1 AND dossier_id = $2 AND removed_at IS NULL
    )sql";
    return tx.run(sql, id, dossier, now) > 0;
}

bool is_file_of(
    db::Tx& tx, const Id<registry::File>& file, const Id<registry::Producer>& producer,
    const std::string& account_id)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM file
         WHERE id = $1 AND (producer_id = $2 OR (producer_id IS NULL AND owner_id = $3))
    )sql";
    return tx.scalar<std::int64_t>("found", sql, file, producer, account_id).value_or(0) > 0;
}

}  // namespace sen::dossier::store
