#include "proof/proof_store.hpp"

namespace sen::proof::store {
namespace {

/// More lines than any dossier leaves; one that has them is told by verification to lack its end.
constexpr std::int64_t most_lines = 20'000;

std::string submission_of(db::Tx& tx, const Dossier& dossier)
{
    constexpr auto sql = R"sql(
        SELECT content FROM dossier_submission WHERE dossier_id = $1 AND number = $2
    )sql";
    return tx.scalar<std::string>("content", sql, dossier.id, dossier.submission_number)
        .value_or("");
}

/// The files of every evidence the dossier ever had, by id; the caller keeps what was handed in.
std::vector<EvidenceFile> evidence_of(db::Tx& tx, const Dossier& dossier)
{
    constexpr auto sql = R"sql(
        SELECT e.id, e.file_id, file.media_type, file.size, file.sha256
          FROM evidence e
          JOIN file ON file.id = e.file_id
         WHERE e.dossier_id = $1
         ORDER BY e.id
    )sql";
    return tx.all<EvidenceFile>(sql, dossier.id);
}

/// By hash, so that a sheet's number says nothing of whose it is.
void read_sheets(db::Tx& tx, Contents& contents)
{
    constexpr auto sql = R"sql(
        SELECT s.account_id, account.name, s.phase, s.content, s.sha256, s.submitted_at,
               CASE WHEN panel.chair_id = s.account_id THEN TRUE ELSE FALSE END AS chair
          FROM score_sheet s
          JOIN account ON account.id = s.account_id
          JOIN panel ON panel.dossier_id = s.dossier_id
         WHERE s.dossier_id = $1 AND s.kind = 'member' AND s.submitted_at IS NOT NULL
         ORDER BY s.sha256
    )sql";
    const db::Value values[] = {db::value(contents.dossier.id)};
    tx.each(sql, values, [&](const db::Row& row) {
        contents.sheets.push_back(
            {static_cast<int>(contents.sheets.size()) + 1, row.get<std::string>("account_id"),
             row.get<std::string>("name"), row.get<bool>("chair"),
             row.get<evaluation::Phase>("phase"), row.get<std::string>("sha256"),
             row.get<Instant>("submitted_at")});
        contents.sheet_texts.push_back(row.get<std::string>("content"));
    });
}

std::vector<RecusedJudge> recusals_of(db::Tx& tx, const Dossier& dossier)
{
    constexpr auto sql = R"sql(
        SELECT account_id, found_by, replacement_id, recused_at
          FROM recusal
         WHERE dossier_id = $1
         ORDER BY account_id
    )sql";
    return tx.all<RecusedJudge>(sql, dossier.id);
}

CouncilResult result_of(db::Tx& tx, const Dossier& dossier)
{
    constexpr auto sql = R"sql(
        SELECT average_hundredths, points_stars, stars, evaluated_at
          FROM evaluation
         WHERE dossier_id = $1
    )sql";
    constexpr auto gates = R"sql(
        SELECT criterion, stars, needs, has, met, found_by, reason
          FROM gate_finding
         WHERE dossier_id = $1
         ORDER BY stars, criterion
    )sql";
    CouncilResult result;
    const db::Value values[] = {db::value(dossier.id)};
    tx.each(sql, values, [&](const db::Row& row) {
        result.average_hundredths = row.get<std::int64_t>("average_hundredths");
        result.points_stars = row.get<int>("points_stars");
        result.stars = row.get<int>("stars");
        result.evaluated_at = row.get<Instant>("evaluated_at");
    });
    result.gates = tx.all<evaluation::GateFinding>(gates, dossier.id);
    return result;
}

std::vector<Line> journal_of(db::Tx& tx, const Contents& contents)
{
    constexpr auto sql = R"sql(
        SELECT seq, at, actor_id, actor, action, subject_kind, subject_id, particulars,
               request_id, previous_hash, hash
          FROM journal
         WHERE subject_id IN ($1, $2)
            OR (subject_id = $3 AND action = 'product.recognised')
         ORDER BY seq
         LIMIT $4
    )sql";
    return tx.all<Line>(
        sql, contents.dossier.id, contents.decision.id, contents.dossier.product_id, most_lines);
}

}  // namespace

std::optional<Certificate>
find_certificate(db::Tx& tx, const std::string& code, const std::string& number)
{
    constexpr auto sql = R"sql(
        SELECT r.id AS recognition_id, r.certificate_code AS code,
               r.certificate_number AS number, r.product_id, product.name AS product_name,
               product.producer_id, producer.name AS producer_name, r.stars,
               r.points_hundredths, r.decision_number, r.decided_on, r.valid_until,
               r.revoked_on, r.replaced_on
          FROM recognition r
          JOIN product ON product.id = r.product_id
          JOIN producer ON producer.id = product.producer_id
         WHERE r.certificate_code = $1 OR r.certificate_number = $2
         ORDER BY CASE WHEN r.certificate_code = $1 THEN 0 ELSE 1 END
         LIMIT 1
    )sql";
    return tx.one<Certificate>(sql, code, number);
}

std::optional<Decided> find_decided(db::Tx& tx, const Certificate& certificate)
{
    constexpr auto of_dossier = R"sql(
        SELECT d.id, d.product_id, d.producer_id, d.commune_code, d.kind, d.criteria_set,
               d.council_id, s.number AS submission_number, s.sha256 AS submission_sha256,
               s.submitted_at
          FROM dossier d
          JOIN decision_item i ON i.dossier_id = d.id
          JOIN dossier_submission s ON s.dossier_id = d.id
         WHERE d.product_id = $1 AND i.recognition_id = $2
         ORDER BY s.number DESC
         LIMIT 1
    )sql";
    constexpr auto of_decision = R"sql(
        SELECT decision.id, decision.number, decision.signed_on, i.outcome, i.stars
          FROM decision_item i
          JOIN decision ON decision.id = i.decision_id
         WHERE i.dossier_id = $1
    )sql";
    const auto dossier =
        tx.one<Dossier>(of_dossier, certificate.product_id, certificate.recognition_id);
    if (!dossier) return std::nullopt;
    const auto decision = tx.one<Decision>(of_decision, dossier->id);
    CHECK(decision.has_value());
    return Decided{*dossier, *decision};
}

void read_records(db::Tx& tx, Contents& contents)
{
    contents.submission = submission_of(tx, contents.dossier);
    contents.evidence = evidence_of(tx, contents.dossier);
    contents.recusals = recusals_of(tx, contents.dossier);
    read_sheets(tx, contents);
    contents.result = result_of(tx, contents.dossier);
    contents.journal = journal_of(tx, contents);
}

std::set<std::string> judges_in(db::Tx& tx, const Contents& contents)
{
    constexpr auto sql = R"sql(
        SELECT DISTINCT account.id
          FROM account
          JOIN journal ON journal.actor_id = account.id
         WHERE journal.subject_id = $1 AND account.role IN ('council', 'advisor')
    )sql";
    std::set<std::string> judges;
    const db::Value values[] = {db::value(contents.dossier.id)};
    tx.each(sql, values, [&](const db::Row& row) { judges.insert(row.get<std::string>("id")); });
    for (const auto& sheet : contents.sheets)
        judges.insert(sheet.account_id);
    for (const auto& judge : contents.recusals)
        judges.insert(judge.account_id);
    return judges;
}

JournalEnd journal_end(db::Tx& tx)
{
    const auto end = tx.one<JournalEnd>("SELECT seq, hash FROM journal_head WHERE id = 1");
    CHECK(end.has_value());
    return *end;
}

}  // namespace sen::proof::store
