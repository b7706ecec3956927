#include "evaluation/panel.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "criteria/points.hpp"
#include "evaluation/council_rules.hpp"
#include "evaluation/council_store.hpp"
#include "evaluation/panel_rules.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/recusal_store.hpp"
#include "evaluation/score_sheet_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {
namespace {

access::Subject subject_of(const Panel& panel) { return {"dossier", panel.dossier_id.text}; }

bool leads(const Call& call, const Panel& panel, const Council& council)
{
    const auto& who = call.actor.account_id;
    if (access::scope(call, "panel.write") == access::Scope::all || who == panel.chair_id)
        return true;
    return std::any_of(council.members.begin(), council.members.end(), [&](const auto& member) {
        return member.part == Part::secretary && member.account_id == who;
    });
}

/// The dossier with its panel and council, for who may do `action` to it.
Result<Led> find_before_council(Call& call, std::string_view action, const Id<Dossier>& id)
{
    auto dossier = TRY(dossier::find_dossier(call, action, id));
    auto panel = store::find_panel(call.tx, id);
    if (!panel || !dossier.council_id)
        return refuse(Refusal::conflict, "dossier.not_in_scoring", id.text);
    auto council = store::find_council(call.tx, *dossier.council_id);
    CHECK(council.has_value());
    return Led{std::move(dossier), std::move(*panel), std::move(*council)};
}

/// The council's people, then who came in place of a judge.
std::vector<CouncilMember>
everybody(const Council& council, const std::vector<store::SheetPlace>& places)
{
    auto all = council.members;
    for (const auto& place : places) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const auto& member) {
            return member.account_id == place.account_id;
        });
        if (!known) all.push_back({place.account_id, place.member_name, Part::member, true});
    }
    return all;
}

std::vector<PanelJudge> judges_of(Call& call, const Led& led, bool may_know)
{
    const auto places = store::places_of(call.tx, led.dossier.id);
    const auto recused = store::recused_from(call.tx, led.dossier.id);
    std::vector<PanelJudge> judges;
    for (const auto& member : everybody(led.council, places)) {
        judges.push_back({member, std::nullopt});
        auto& judge = judges.back();
        if (std::find(recused.begin(), recused.end(), member.account_id) != recused.end()) {
            judge.sheet = SheetState::recused;
            continue;
        }
        if (!may_know && member.account_id != call.actor.account_id) continue;
        for (const auto& place : places) {
            const bool is_last = !judge.sheet || place.phase == Phase::final;
            if (place.account_id == member.account_id && is_last)
                judge.sheet = state_of(
                    place.phase, place.submitted_at.has_value(), led.panel.opened_at.has_value());
        }
    }
    return judges;
}

PanelInFull in_full(Call& call, const Led& led)
{
    const auto limit = call.rules.numbers.number("council.spread_hundredths", call.now.day());
    const bool may_know = may_know_of_others(call, led.dossier.id).has_value();
    PanelInFull full{
        led.panel,
        led.council.name,
        dossier::result_by(call, led.dossier),
        quorum_of(call, led.council),
        judges_of(call, led, may_know),
        std::nullopt,
        criteria::Points{limit}.text(),
        leads(call, led.panel, led.council)};
    const bool sees_sheets = access::scope(call, "score_sheet.read") != access::Scope::none;
    if (may_know && sees_sheets && led.panel.opened_at)
        full.spread = criteria::Points{spread_of(totals_of(call, led.dossier))}.text();
    return full;
}

}  // namespace

std::vector<Total> totals_of(Call& call, const Dossier& dossier)
{
    std::vector<Total> totals;
    for (const auto& sheet : last_versions(store::sheets_in(call.tx, dossier.id))) {
        const auto score = criteria::score(dossier::set_of(call, dossier), sheet.marks.choices);
        CHECK(score.has_value());
        totals.push_back({sheet.account_id, score->points});
    }
    return totals;
}

Result<Led> find_led(Call& call, const Id<Dossier>& id, std::int64_t seen_version)
{
    auto led = TRY(find_before_council(call, "panel.write", id));
    if (!leads(call, led.panel, led.council)) return refuse(Refusal::forbidden, "access.denied");
    TRY(may_know_of_others(call, id));
    if (led.panel.version != seen_version)
        return refuse(Refusal::conflict, "panel.changed_meanwhile", id.text);
    return led;
}

Result<PanelInFull> find_panel(Call& call, const Id<Dossier>& id)
{
    return in_full(call, TRY(find_before_council(call, "panel.read", id)));
}

Result<PanelInFull> change_panel(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, std::optional<Date> score_by,
    const std::optional<std::string>& chair_id)
{
    auto led = TRY(find_led(call, id, seen_version));
    const bool alone = led.dossier.stage == dossier::Stage::scoring;
    TRY(dossier::after(
        led.dossier.stage, alone ? dossier::Step::score : dossier::Step::score_again));
    if (chair_id && !store::find_of_member(call.tx, id, *chair_id))
        return refuse(Refusal::invalid, "panel.no_judge", *chair_id);
    if (score_by && *score_by < call.now.day())
        return refuse(Refusal::invalid, "panel.day_over", score_by->text());

    led.panel.score_by = score_by;
    if (chair_id) led.panel.chair_id = *chair_id;
    led.panel = TRY(store::update(call.tx, led.panel));
    record(
        call, "panel.changed", subject_of(led.panel),
        json::Object{}.set("score_by", score_by).set("chair_id", led.panel.chair_id));
    if (alone) TRY(go_on_when_all_are_in(call, led.dossier));
    return find_panel(call, id);
}

Result<PanelInFull> open_discussion(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, const std::string& absence)
{
    auto led = TRY(find_led(call, id, seen_version));
    TRY(dossier::after(led.dossier.stage, dossier::Step::discuss));
    TRY(has_quorum(totals_of(call, led.dossier), led.panel, quorum_of(call, led.council)));

    led.panel.absence = absence;
    TRY(begin_discussion(call, led.dossier, led.panel));
    return find_panel(call, id);
}

Result<PanelInFull> call_meeting(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, const std::string& reason)
{
    auto led = TRY(find_led(call, id, seen_version));
    const bool alone = led.dossier.stage == dossier::Stage::scoring;
    TRY(dossier::after(
        led.dossier.stage, alone ? dossier::Step::score : dossier::Step::score_again));
    if (!led.panel.in_writing) return refuse(Refusal::conflict, "panel.meets_already", id.text);

    led.panel.in_writing = false;
    led.panel.meeting_reason = reason;
    led.panel = TRY(store::update(call.tx, led.panel));
    record(call, "panel.meeting_called", subject_of(led.panel));
    return find_panel(call, id);
}

Result<void> go_on_when_all_are_in(Call& call, const Dossier& dossier)
{
    const auto progress = store::progress_of(call.tx, dossier.id);
    if (progress.submitted < progress.members) return {};
    auto panel = store::find_panel(call.tx, dossier.id);
    const auto council = store::find_council(call.tx, *dossier.council_id);
    CHECK(panel.has_value() && council.has_value());
    if (!has_quorum(totals_of(call, dossier), *panel, quorum_of(call, *council))) return {};
    return begin_discussion(call, dossier, std::move(*panel));
}

Result<void> begin_discussion(Call& call, const Dossier& dossier, Panel panel)
{
    const auto limit = call.rules.numbers.number("council.spread_hundredths", call.now.day());
    const auto asked = far_from_another(totals_of(call, dossier), limit);
    for (const auto& sheet : store::sheets_in(call.tx, dossier.id)) {
        if (std::find(asked.begin(), asked.end(), sheet.account_id) == asked.end()) continue;
        auto again = ScoreSheet::of_member(dossier.id, sheet.account_id);
        again.phase = Phase::final;
        again.opinion = sheet.opinion;
        store::insert(call.tx, again);
        store::replace_marks(call.tx, again.id, sheet.marks);
    }
    panel.opened_at = call.now;
    TRY(store::update(call.tx, panel));
    TRY(dossier::advance(call, dossier, dossier::Step::discuss));
    record(call, "dossier.discussion_opened", subject_of(panel));
    return {};
}

}  // namespace sen::evaluation
