#include "evaluation/result.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "evaluation/panel.hpp"
#include "evaluation/panel_rules.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/result_rules.hpp"
#include "evaluation/result_store.hpp"
#include "evaluation/score_sheet_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {
namespace {

/// Single sheets are for the judges themselves and for who may read every result.
bool may_see_sheets(const Call& call)
{
    return call.actor.role == access::Role::council ||
           access::scope(call, "result.read") == access::Scope::all;
}

std::vector<SheetResult> results_of(Call& call, const Dossier& dossier)
{
    std::vector<SheetResult> results;
    for (const auto& sheet : last_versions(store::sheets_in(call.tx, dossier.id))) {
        const auto score = criteria::score(dossier::set_of(call, dossier), sheet.marks.choices);
        CHECK(score.has_value());
        results.push_back({sheet.member_name, score->points, score->stars});
    }
    return results;
}

/// Without sheets there is no average, not one of nought.
std::optional<std::string> average_of(const Evaluation& evaluation)
{
    if (evaluation.sheets == 0) return std::nullopt;
    return evaluation.average.text();
}

std::optional<std::string>
knock_out_words(const criteria::CriteriaSet& set, const Evaluation& evaluation)
{
    if (!evaluation.knock_out) return std::nullopt;
    const auto found =
        knock_out_at(set, evaluation.knock_out->criterion, evaluation.knock_out->place);
    return found ? std::optional(found->text) : std::nullopt;
}

/// By their totals or by the star each would give.
bool opinions_differ(Call& call, const Led& led, std::int64_t limit)
{
    if (spread_of(totals_of(call, led.dossier)) > limit) return true;
    const auto sheets = results_of(call, led.dossier);
    return std::any_of(sheets.begin(), sheets.end(), [&](const SheetResult& sheet) {
        return sheet.stars != sheets.front().stars;
    });
}

/// Refuses while somebody asked to look again has not, written opinions that differ, or totals far
/// apart without a reason.
Result<void> have_come_near(Call& call, const Led& led, const std::optional<std::string>& reason)
{
    const auto places = store::places_of(call.tx, led.dossier.id);
    const bool waits = std::any_of(places.begin(), places.end(), [](const auto& place) {
        return place.phase == Phase::final && !place.submitted_at;
    });
    if (waits) return refuse(Refusal::conflict, "result.look_again_first", led.dossier.id.text);
    const auto limit = call.rules.numbers.number("council.spread_hundredths", call.now.day());
    if (led.panel.in_writing && opinions_differ(call, led, limit))
        return refuse(Refusal::conflict, "panel.opinions_differ", led.dossier.id.text);
    if (spread_of(totals_of(call, led.dossier)) > limit && !reason)
        return refuse(Refusal::invalid, "result.reason_missing", led.dossier.id.text);
    return {};
}

}  // namespace

Result<Dossier> conclude(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version,
    const std::optional<std::string>& reason)
{
    auto led = TRY(find_led(call, id, seen_version));
    TRY(dossier::after(led.dossier.stage, dossier::Step::evaluate));
    TRY(has_quorum(totals_of(call, led.dossier), led.panel, quorum_of(call, led.council)));
    TRY(have_come_near(call, led, reason));

    std::vector<criteria::Choices> sheets;
    for (auto& sheet : last_versions(store::sheets_in(call.tx, id)))
        sheets.push_back(std::move(sheet.marks.choices));
    auto evaluation = TRY(
        evaluate(dossier::set_of(call, led.dossier), sheets, store::council_findings(call.tx, id)));
    evaluation.reason = reason;

    TRY(store::update(call.tx, led.panel));
    const auto evaluated = TRY(dossier::advance(call, led.dossier, dossier::Step::evaluate));
    store::insert(call.tx, id, evaluation, call.now);
    record(call, "dossier.evaluated", {"dossier", id.text});
    return evaluated;
}

Result<EvaluationResult> find_result(Call& call, const Id<Dossier>& id, rulebook::Language language)
{
    const auto dossier = TRY(dossier::find_dossier(call, "result.read", id));
    TRY(may_know_of_others(call, id));
    const auto evaluation = store::find_evaluation(call.tx, id);
    if (!evaluation) return refuse(Refusal::conflict, "result.not_ready");

    const auto panel = store::find_panel(call.tx, id);
    EvaluationResult result{
        id,
        average_of(*evaluation),
        evaluation->points_stars,
        evaluation->stars,
        evaluation->unmet(),
        knock_out_words(dossier::set_of(call, dossier), *evaluation),
        {},
        evaluation->sheets,
        panel ? panel->absence : std::nullopt,
        evaluation->reason,
        explain(dossier::set_of(call, dossier), *evaluation, call.rules.words(language))};
    if (may_see_sheets(call)) result.sheets = results_of(call, dossier);
    return result;
}

}  // namespace sen::evaluation
