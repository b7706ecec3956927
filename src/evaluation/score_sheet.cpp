#include "evaluation/score_sheet.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "base/text.hpp"
#include "evaluation/panel.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/recusal.hpp"
#include "evaluation/score_sheet_store.hpp"

namespace sen::evaluation {
namespace {

struct Own {
    Dossier dossier;
    ScoreSheet sheet;
};

Result<Own> find_own(Call& call, const Id<Dossier>& id)
{
    const auto dossier = TRY(dossier::find_dossier(call, "score_sheet.own", id));
    const auto sheet = store::find_of_member(call.tx, id, call.actor.account_id);
    if (!sheet) return refuse(Refusal::forbidden, "access.denied");
    return Own{dossier, *sheet};
}

Result<void> is_in_time(Call& call, const Id<Dossier>& id)
{
    const auto panel = store::find_panel(call.tx, id);
    CHECK(panel.has_value());
    if (panel->score_by && call.now.day() > *panel->score_by)
        return refuse(Refusal::conflict, "score_sheet.too_late", panel->score_by->text());
    return {};
}

/// One's own sheet, still open.
Result<Own> find_open(Call& call, const Id<Dossier>& id)
{
    auto own = TRY(find_own(call, id));
    if (own.sheet.submitted_at) return refuse(Refusal::conflict, "score_sheet.submitted");
    const bool again = own.sheet.phase == Phase::final;
    TRY(dossier::after(
        own.dossier.stage, again ? dossier::Step::score_again : dossier::Step::score));
    if (!again) TRY(is_in_time(call, id));
    if (!again) TRY(has_declared(call, id));
    return own;
}

Result<void> is_as_seen(const ScoreSheet& sheet, std::int64_t seen_version)
{
    if (sheet.version == seen_version) return {};
    return refuse(Refusal::conflict, "score_sheet.changed_meanwhile");
}

/// True when this very save came before and its answer was lost on the way.
bool has_come(
    Call& call, const ScoreSheet& sheet, std::int64_t seen_version, const Marks& marks,
    const std::optional<std::string>& opinion)
{
    if (sheet.version != seen_version + 1 || sheet.opinion != opinion) return false;
    const auto stored = store::marks_of(call.tx, sheet.id);
    return stored.choices == marks.choices && stored.notes == marks.notes;
}

OwnSheet shown(Call& call, const Dossier& dossier, const ScoreSheet& sheet)
{
    const auto marks = store::marks_of(call.tx, sheet.id);
    const auto score = criteria::score(dossier::set_of(call, dossier), marks.choices);
    CHECK(score.has_value());
    return {
        dossier.id,
        dossier.criteria_set,
        sheet.phase,
        dossier::choices_json(marks),
        dossier::notes_json(marks),
        sheet.opinion,
        {criteria::json_text(*score)},
        sheet.submitted_at,
        sheet.version};
}

/// What is handed in, always written the same way, so that its hash can be computed again.
std::string
content_of(const Dossier& dossier, const ScoreSheet& sheet, const Marks& marks, Instant at)
{
    return json::Object{}
        .set("dossier_id", dossier.id)
        .set("criteria_set", dossier.criteria_set)
        .set("account_id", sheet.account_id)
        .set("phase", sheet.phase)
        .set("choices", dossier::choices_json(marks))
        .set("notes", dossier::notes_json(marks))
        .set("opinion", sheet.opinion)
        .set("submitted_at", at)
        .text();
}

}  // namespace

ScoreSheet ScoreSheet::of_member(const Id<Dossier>& dossier, const std::string& account_id)
{
    return {Id<ScoreSheet>(new_id()),
            dossier,
            account_id,
            Phase::independent,
            std::nullopt,
            std::nullopt,
            1};
}

Result<OwnSheet> own_sheet(Call& call, const Id<Dossier>& id)
{
    const auto own = TRY(find_own(call, id));
    if (own.dossier.stage == dossier::Stage::scoring && !own.sheet.submitted_at)
        TRY(has_declared(call, id));
    return shown(call, own.dossier, own.sheet);
}

Result<OwnSheet> save_own(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, const Marks& marks,
    const std::optional<std::string>& opinion)
{
    auto own = TRY(find_open(call, id));
    if (has_come(call, own.sheet, seen_version, marks, opinion))
        return shown(call, own.dossier, own.sheet);
    TRY(is_as_seen(own.sheet, seen_version));
    TRY(dossier::score_of(dossier::set_of(call, own.dossier), marks));

    own.sheet.opinion = opinion;
    const auto saved = TRY(store::update(call.tx, own.sheet));
    store::replace_marks(call.tx, saved.id, marks);
    record(call, "score_sheet.saved", {"dossier", id.text});
    return shown(call, own.dossier, saved);
}

Result<OwnSheet> submit_own(Call& call, const Id<Dossier>& id, std::int64_t seen_version)
{
    const auto own = TRY(find_open(call, id));
    TRY(is_as_seen(own.sheet, seen_version));
    const auto marks = store::marks_of(call.tx, own.sheet.id);
    if (marks.choices.empty()) return refuse(Refusal::invalid, "score_sheet.empty");

    const auto content = content_of(own.dossier, own.sheet, marks, call.now);
    const auto hash = sha256(content);
    const auto submitted = TRY(store::hand_in(call.tx, own.sheet, content, hash, call.now));
    record(call, "score_sheet.submitted", {"dossier", id.text}, json::Object{}.set("sha256", hash));
    if (own.sheet.phase == Phase::independent) TRY(go_on_when_all_are_in(call, own.dossier));
    return shown(call, own.dossier, submitted);
}

Result<SheetProgress> progress_of(Call& call, const Id<Dossier>& id)
{
    const auto dossier = TRY(dossier::find_dossier(call, "score_sheet.progress", id));
    if (!dossier.council_id) return refuse(Refusal::conflict, "dossier.not_in_scoring");
    TRY(may_know_of_others(call, id));
    return store::progress_of(call.tx, id);
}

}  // namespace sen::evaluation
