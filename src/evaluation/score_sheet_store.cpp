#include "evaluation/score_sheet_store.hpp"

#include <map>

namespace sen::evaluation::store {

void insert(db::Tx& tx, const ScoreSheet& sheet)
{
    constexpr auto sql = R"sql(
        INSERT INTO score_sheet (id, dossier_id, kind, account_id, phase, opinion, version)
             VALUES ($1, $2, 'member', $3, $4, $5, $6)
    )sql";
    tx.run(
        sql, sheet.id, sheet.dossier_id, sheet.account_id, sheet.phase, sheet.opinion,
        sheet.version);
}

std::optional<ScoreSheet>
find_of_member(db::Tx& tx, const Id<Dossier>& dossier, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        SELECT id, dossier_id, account_id, phase, opinion, submitted_at, version
          FROM score_sheet
         WHERE dossier_id = $1 AND account_id = $2 AND kind = 'member' AND NOT set_aside
         ORDER BY CASE phase WHEN 'final' THEN 0 ELSE 1 END
    )sql";
    return tx.one<ScoreSheet>(sql, dossier, account_id);
}

Marks marks_of(db::Tx& tx, const Id<ScoreSheet>& sheet)
{
    constexpr auto sql = R"sql(
        SELECT criterion, position, note FROM score_choice WHERE sheet_id = $1
    )sql";
    Marks marks;
    const db::Value values[] = {db::value(sheet)};
    tx.each(sql, values, [&](const db::Row& row) { dossier::add_mark(marks, row); });
    return marks;
}

/// Writes what differs only: one choice is one row, however long the sheet.
void replace_marks(db::Tx& tx, const Id<ScoreSheet>& sheet, const Marks& marks)
{
    constexpr auto put = R"sql(
        INSERT INTO score_choice (sheet_id, criterion, position, note)
             VALUES ($1, $2, $3, $4)
        ON CONFLICT (sheet_id, criterion)
                 DO UPDATE SET position = excluded.position, note = excluded.note
    )sql";
    constexpr auto remove = R"sql(
        DELETE FROM score_choice WHERE sheet_id = $1 AND criterion = $2
    )sql";
    std::map<std::string, dossier::Mark> before;
    for (auto& mark : dossier::each_mark(marks_of(tx, sheet)))
        before.emplace(mark.criterion, std::move(mark));
    for (const auto& mark : dossier::each_mark(marks)) {
        const auto found = before.extract(mark.criterion);
        const bool is_same = !found.empty() && found.mapped().position == mark.position &&
                             found.mapped().note == mark.note;
        if (!is_same) tx.run(put, sheet, mark.criterion, mark.position, mark.note);
    }
    for (const auto& [criterion, gone] : before)
        tx.run(remove, sheet, criterion);
}

Result<ScoreSheet> update(db::Tx& tx, const ScoreSheet& changed)
{
    constexpr auto sql = R"sql(
        UPDATE score_sheet
           SET opinion = $3, version = version + 1
         WHERE id = $1 AND version = $2 AND submitted_at IS NULL
        RETURNING id, dossier_id, account_id, phase, opinion, submitted_at, version
    )sql";
    const auto row = tx.one<ScoreSheet>(sql, changed.id, changed.version, changed.opinion);
    if (!row) return refuse(Refusal::conflict, "score_sheet.changed_meanwhile");
    return *row;
}

Result<ScoreSheet> hand_in(
    db::Tx& tx, const ScoreSheet& seen, const std::string& content, const std::string& sha256,
    Instant at)
{
    constexpr auto sql = R"sql(
        UPDATE score_sheet
           SET content = $3, sha256 = $4, submitted_at = $5, version = version + 1
         WHERE id = $1 AND version = $2 AND submitted_at IS NULL
        RETURNING id, dossier_id, account_id, phase, opinion, submitted_at, version
    )sql";
    const auto row = tx.one<ScoreSheet>(sql, seen.id, seen.version, content, sha256, at);
    if (!row) return refuse(Refusal::conflict, "score_sheet.changed_meanwhile");
    return *row;
}

bool has_sheet(db::Tx& tx, const Id<Dossier>& dossier, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS found
          FROM score_sheet
         WHERE dossier_id = $1 AND account_id = $2 AND kind = 'member'
    )sql";
    return tx.scalar<std::int64_t>("found", sql, dossier, account_id).value_or(0) > 0;
}

void set_aside(db::Tx& tx, const Id<Dossier>& dossier, const std::string& account_id)
{
    constexpr auto sql = R"sql(
        UPDATE score_sheet SET set_aside = TRUE WHERE dossier_id = $1 AND account_id = $2
    )sql";
    tx.run(sql, dossier, account_id);
}

SheetProgress progress_of(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT COUNT(*) AS members, COUNT(submitted_at) AS submitted
          FROM score_sheet
         WHERE dossier_id = $1 AND kind = 'member' AND phase = 'independent' AND NOT set_aside
    )sql";
    return tx.one<SheetProgress>(sql, dossier).value_or(SheetProgress{});
}

std::vector<SheetPlace> places_of(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT s.account_id, account.name AS member_name, s.phase, s.submitted_at
          FROM score_sheet s
          JOIN account ON account.id = s.account_id
         WHERE s.dossier_id = $1 AND s.kind = 'member' AND NOT s.set_aside
         ORDER BY account.name, s.account_id
    )sql";
    return tx.all<SheetPlace>(sql, dossier);
}

std::vector<SheetIn> sheets_in(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT s.id, s.account_id, account.name AS member_name, s.phase, s.opinion,
               s.submitted_at, c.criterion, c.position, c.note
          FROM score_sheet s
          JOIN account ON account.id = s.account_id
          JOIN score_choice c ON c.sheet_id = s.id
         WHERE s.dossier_id = $1 AND s.kind = 'member' AND s.submitted_at IS NOT NULL
           AND NOT s.set_aside
         ORDER BY account.name, s.account_id, CASE s.phase WHEN 'final' THEN 1 ELSE 0 END, s.id
    )sql";
    std::vector<SheetIn> sheets;
    const db::Value values[] = {db::value(dossier)};
    tx.each(sql, values, [&](const db::Row& row) {
        if (sheets.empty() || sheets.back().id.text != row.get<std::string>("id"))
            sheets.push_back(
                {row.get<Id<ScoreSheet>>("id"),
                 row.get<std::string>("account_id"),
                 row.get<std::string>("member_name"),
                 row.get<Phase>("phase"),
                 row.get<std::optional<std::string>>("opinion"),
                 row.get<Instant>("submitted_at"),
                 {}});
        dossier::add_mark(sheets.back().marks, row);
    });
    return sheets;
}

}  // namespace sen::evaluation::store
