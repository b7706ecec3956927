#include "work/work_store.hpp"

namespace sen::work::store {
namespace {

struct Found {
    std::string subject_id;
    std::string title;
    std::string detail;
    std::optional<Date> due_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"subject_id", &Found::subject_id},
            Field{"title", &Found::title},
            Field{"detail", &Found::detail},
            Field{"due_on", &Found::due_on},
        };
    }
};

/// A judge's sheet.
struct FoundSheet : Found {
    std::optional<Date> reminded_on;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Found::fields(), std::tuple{Field{"reminded_on", &FoundSheet::reminded_on}});
    }
};

WorkItem item(std::string_view kind, Found& row)
{
    return {std::string(kind),    std::move(row.subject_id),
            std::move(row.title), std::move(row.detail),
            row.due_on,           std::nullopt,
            std::nullopt};
}

std::vector<WorkItem> items(std::string_view kind, std::vector<Found> rows)
{
    std::vector<WorkItem> work;
    for (auto& row : rows)
        work.push_back(item(kind, row));
    return work;
}

std::vector<WorkItem> sheets(std::string_view kind, std::vector<FoundSheet> rows)
{
    std::vector<WorkItem> work;
    for (auto& row : rows) {
        work.push_back(item(kind, row));
        work.back().reminded_on = row.reminded_on;
    }
    return work;
}

}  // namespace

std::vector<WorkItem> dossiers_at(
    db::Tx& tx, dossier::Stage stage, std::string_view kind, const WorkReach& reach,
    std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT d.id AS subject_id, product.name AS title, producer.name AS detail, d.due_on
          FROM dossier d
          JOIN product ON product.id = d.product_id
          JOIN producer ON producer.id = d.producer_id
         WHERE d.stage = $1 AND d.decision_id IS NULL
           AND (CAST($2 AS TEXT) = '' OR d.producer_id = $2)
           AND (CAST($3 AS TEXT) = '' OR d.commune_code = $3)
         ORDER BY CASE WHEN d.due_on IS NULL THEN 1 ELSE 0 END, d.due_on, d.id
         LIMIT $4
    )sql";
    return items(kind, tx.all<Found>(sql, stage, reach.producer_id, reach.commune_code, limit));
}

std::vector<WorkItem> due_at_communes(db::Tx& tx, Date by, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT d.id AS subject_id, product.name AS title, producer.name AS detail, d.due_on
          FROM dossier d
          JOIN product ON product.id = d.product_id
          JOIN producer ON producer.id = d.producer_id
         WHERE d.stage = 'submitted'
           AND CASE WHEN d.due_on IS NULL THEN 1 ELSE 0 END = 0 AND d.due_on <= $1
         ORDER BY CASE WHEN d.due_on IS NULL THEN 1 ELSE 0 END, d.due_on, d.id
         LIMIT $2
    )sql";
    return items("dossier_lapsing", tx.all<Found>(sql, by, limit));
}

std::vector<WorkItem> open_sheets(db::Tx& tx, const std::string& account_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT d.id AS subject_id, product.name AS title, producer.name AS detail,
               panel.score_by AS due_on,
               (SELECT MAX(r.made_on) FROM reminder r
                 WHERE r.account_id = s.account_id AND r.dossier_id = d.id) AS reminded_on
          FROM score_sheet s
          JOIN dossier d ON d.id = s.dossier_id
          JOIN panel ON panel.dossier_id = d.id
          JOIN product ON product.id = d.product_id
          JOIN producer ON producer.id = d.producer_id
         WHERE s.account_id = $1 AND NOT s.set_aside AND s.submitted_at IS NULL AND d.stage = 'scoring'
         ORDER BY d.id
         LIMIT $2
    )sql";
    return sheets("score_sheet", tx.all<FoundSheet>(sql, account_id, limit));
}

std::vector<WorkItem> sheets_again(db::Tx& tx, const std::string& account_id, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT d.id AS subject_id, product.name AS title, producer.name AS detail,
               CAST(NULL AS TEXT) AS due_on,
               (SELECT MAX(r.made_on) FROM reminder r
                 WHERE r.account_id = s.account_id AND r.dossier_id = d.id) AS reminded_on
          FROM score_sheet s
          JOIN dossier d ON d.id = s.dossier_id
          JOIN product ON product.id = d.product_id
          JOIN producer ON producer.id = d.producer_id
         WHERE s.account_id = $1 AND NOT s.set_aside AND s.submitted_at IS NULL AND s.phase = 'final'
           AND d.stage = 'discussion'
         ORDER BY d.id
         LIMIT $2
    )sql";
    return sheets("score_again", tx.all<FoundSheet>(sql, account_id, limit));
}

std::vector<WorkItem> pending_changes(db::Tx& tx, const WorkReach& reach, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT c.id AS subject_id, c.subject_name AS title, c.requested_by AS detail,
               CAST(NULL AS TEXT) AS due_on
          FROM change_request c
          LEFT JOIN product ON product.id = c.subject_id AND c.subject_kind = 'product'
          JOIN producer ON producer.id = COALESCE(product.producer_id, c.subject_id)
         WHERE c.state = 'pending'
           AND (CAST($1 AS TEXT) = '' OR producer.commune_code = $1)
         ORDER BY c.id
         LIMIT $2
    )sql";
    return items("change_request", tx.all<Found>(sql, reach.commune_code, limit));
}

std::vector<WorkItem> at_ministry(db::Tx& tx, std::string_view kind, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT d.id AS subject_id, product.name AS title, producer.name AS detail,
               CASE WHEN m.dossier_id IS NULL THEN decision.signed_on END AS due_on
          FROM dossier d
          JOIN product ON product.id = d.product_id
          JOIN producer ON producer.id = d.producer_id
          JOIN decision ON decision.id = d.decision_id
          LEFT JOIN ministry_case m ON m.dossier_id = d.id
         WHERE d.stage = 'at_ministry'
           AND CASE WHEN m.dossier_id IS NULL THEN 'ministry_send'
                    WHEN m.granted IS NOT NULL THEN 'ministry_fall_back' END = $1
         ORDER BY d.id
         LIMIT $2
    )sql";
    return items(kind, tx.all<Found>(sql, kind, limit));
}

std::vector<WorkItem>
appeals_at(db::Tx& tx, std::string_view state, std::string_view kind, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT a.id AS subject_id, product.name AS title, producer.name AS detail, a.due_on
          FROM appeal a
          JOIN product ON product.id = a.product_id
          JOIN producer ON producer.id = a.producer_id
         WHERE a.state = $1
         ORDER BY a.due_on, a.id
         LIMIT $2
    )sql";
    return items(kind, tx.all<Found>(sql, state, limit));
}

std::vector<WorkItem> holder_changes(db::Tx& tx, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT c.recognition_id AS subject_id, product.name AS title, producer.name AS detail,
               CAST(NULL AS TEXT) AS due_on
          FROM holder_change c
          JOIN recognition ON recognition.id = c.recognition_id
          JOIN product ON product.id = recognition.product_id
          JOIN producer ON producer.id = product.producer_id
         WHERE c.state = 'requested'
         ORDER BY c.id
         LIMIT $1
    )sql";
    return items("holder_change", tx.all<Found>(sql, limit));
}

std::vector<WorkItem> mails_in_trouble(db::Tx& tx, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT id AS subject_id, subject AS title, recipient AS detail,
               CAST(NULL AS TEXT) AS due_on
          FROM mail
         WHERE state IN ('failed', 'unsure')
         ORDER BY id DESC
         LIMIT $1
    )sql";
    return items("mail_trouble", tx.all<Found>(sql, limit));
}

std::vector<WorkItem>
ending_stars(db::Tx& tx, Date today, Date until, const WorkReach& reach, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT r.id AS subject_id, product.name AS title, producer.name AS detail,
               COALESCE(r.extended_until, r.valid_until) AS due_on
          FROM recognition r
          JOIN product ON product.id = r.product_id
          JOIN producer ON producer.id = product.producer_id
         WHERE COALESCE(r.extended_until, r.valid_until) >= $1
           AND COALESCE(r.extended_until, r.valid_until) <= $2 AND r.standing = 'decided'
           AND r.replaced_on IS NULL
           AND (r.revoked_on IS NULL OR r.reinstated_on IS NOT NULL)
           AND (CAST($3 AS TEXT) = '' OR producer.id = $3)
           AND NOT EXISTS (SELECT 1 FROM dossier d
                            WHERE d.product_id = r.product_id AND d.decision_id IS NULL
                              AND d.stage IN ('submitted', 'forwarded', 'accepted', 'scoring',
                                              'discussion', 'evaluated'))
         ORDER BY COALESCE(r.extended_until, r.valid_until), r.id
         LIMIT $4
    )sql";
    return items("certificate_ends", tx.all<Found>(sql, today, until, reach.producer_id, limit));
}

std::vector<WorkItem> open_revocations(db::Tx& tx, std::int64_t limit)
{
    constexpr auto sql = R"sql(
        SELECT v.recognition_id AS subject_id, product.name AS title, producer.name AS detail,
               v.due_on
          FROM revocation v
          JOIN recognition ON recognition.id = v.recognition_id
          JOIN product ON product.id = recognition.product_id
          JOIN producer ON producer.id = product.producer_id
         WHERE v.state = 'open'
         ORDER BY v.due_on, v.id
         LIMIT $1
    )sql";
    return items("revocation_decide", tx.all<Found>(sql, limit));
}

}  // namespace sen::work::store
