#include "evaluation/recusal.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/judge.hpp"
#include "evaluation/council_store.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/recusal_store.hpp"
#include "evaluation/score_sheet_store.hpp"

namespace sen::evaluation {
namespace {

using access::Role;

/// Puts another judge in the place, with a sheet of their own.
Result<void> replace(Call& call, const Led& led, const std::string& account_id)
{
    TRY(dossier::after(led.dossier.stage, dossier::Step::score));
    if (store::role_of(call.tx, account_id) != Role::council)
        return refuse(Refusal::invalid, "council.no_judge", account_id);
    if (store::has_sheet(call.tx, led.dossier.id, account_id))
        return refuse(Refusal::invalid, "council.member_twice", account_id);
    if (!conflicted_by_rule(call, led.dossier, {account_id}).empty())
        return refuse(Refusal::invalid, "panel.conflicted", account_id);
    store::insert(call.tx, ScoreSheet::of_member(led.dossier.id, account_id));
    dossier::assign_judges(call, led.dossier.id, {account_id});
    return {};
}

void take_off(Call& call, const Id<Dossier>& id, const Recusal& recusal, RecusedBy by)
{
    store::set_aside(call.tx, id, recusal.account_id);
    dossier::release_judge(call, id, recusal.account_id);
    note_recusal(call, id, recusal, by);
}

}  // namespace

Result<Declaration> declare(Call& call, Declaration draft)
{
    const auto id = draft.dossier_id;
    const auto dossier = TRY(dossier::find_dossier(call, "score_sheet.own", id));
    if (!store::find_of_member(call.tx, id, call.actor.account_id))
        return refuse(Refusal::forbidden, "access.denied");
    TRY(dossier::after(dossier.stage, dossier::Step::score));
    if (store::find_declaration(call.tx, id, call.actor.account_id))
        return refuse(Refusal::conflict, "declaration.made", id.text);
    if (draft.conflict && !draft.reason)
        return refuse(Refusal::invalid, "declaration.reason_missing", id.text);

    draft.declared_at = call.now;
    store::insert(call.tx, call.actor.account_id, draft);
    record(
        call, "score_sheet.declared", {"dossier", id.text},
        json::Object{}.set("conflict", draft.conflict));
    if (!draft.conflict) return draft;
    take_off(call, id, {call.actor.account_id, *draft.reason, {}}, RecusedBy::judge);
    TRY(go_on_when_all_are_in(call, dossier));
    return draft;
}

Result<void> has_declared(Call& call, const Id<Dossier>& id)
{
    const auto found = store::find_declaration(call.tx, id, call.actor.account_id);
    if (found && !found->conflict) return {};
    return refuse(Refusal::conflict, "score_sheet.declare_first", id.text);
}

Result<PanelInFull>
recuse(Call& call, const Id<Dossier>& id, std::int64_t seen_version, const Recusal& recusal)
{
    auto led = TRY(find_led(call, id, seen_version));
    const bool alone = led.dossier.stage == dossier::Stage::scoring;
    TRY(dossier::after(
        led.dossier.stage, alone ? dossier::Step::score : dossier::Step::score_again));
    if (!store::find_of_member(call.tx, id, recusal.account_id))
        return refuse(Refusal::invalid, "panel.no_judge", recusal.account_id);

    take_off(call, id, recusal, RecusedBy::leader);
    if (recusal.replacement_id) TRY(replace(call, led, *recusal.replacement_id));
    TRY(store::update(call.tx, led.panel));
    if (alone) TRY(go_on_when_all_are_in(call, led.dossier));
    return find_panel(call, id);
}

std::vector<std::string>
conflicted_by_rule(Call& call, const Dossier& dossier, const std::vector<std::string>& account_ids)
{
    std::vector<std::string> conflicted;
    for (const auto& account_id : store::who_acted_for(call.tx, dossier))
        if (std::find(account_ids.begin(), account_ids.end(), account_id) != account_ids.end())
            conflicted.push_back(account_id);
    return conflicted;
}

void note_recusal(Call& call, const Id<Dossier>& id, const Recusal& recusal, RecusedBy by)
{
    store::insert(call.tx, id, recusal, by, call.actor.account_id, call.now);
    record(
        call, "dossier.judge_recused", {"dossier", id.text},
        json::Object{}
            .set("account_id", recusal.account_id)
            .set("by", by)
            .set("reason", recusal.reason)
            .set("replacement_id", recusal.replacement_id));
}

}  // namespace sen::evaluation
