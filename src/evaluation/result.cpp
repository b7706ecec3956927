#include "evaluation/result.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
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
    for (const auto& sheet : store::sheets_in(call.tx, dossier.id)) {
        const auto marks = store::marks_of(call.tx, sheet.id);
        const auto score = criteria::score(dossier::set_of(call, dossier), marks.choices);
        CHECK(score.has_value());
        results.push_back({sheet.member_name, score->points, score->stars});
    }
    return results;
}

}  // namespace

Result<Dossier> conclude(Call& call, const Dossier& seen)
{
    std::vector<criteria::Choices> sheets;
    for (const auto& sheet : store::sheets_in(call.tx, seen.id))
        sheets.push_back(store::marks_of(call.tx, sheet.id).choices);
    const auto evaluation = TRY(evaluate(dossier::set_of(call, seen), sheets));

    const auto evaluated = TRY(dossier::advance(call, seen, dossier::Step::evaluate));
    store::insert(call.tx, seen.id, evaluation, call.now);
    record(call, "dossier.evaluated", {"dossier", seen.id.text});
    return evaluated;
}

Result<EvaluationResult> find_result(Call& call, const Id<Dossier>& id, rulebook::Language language)
{
    const auto dossier = TRY(dossier::find_dossier(call, "result.read", id));
    const auto evaluation = store::find_evaluation(call.tx, id);
    if (!evaluation) return refuse(Refusal::conflict, "result.not_ready");

    EvaluationResult result{
        id,
        evaluation->average.text(),
        evaluation->points_stars,
        evaluation->stars,
        evaluation->unmet(),
        {},
        explain(dossier::set_of(call, dossier), *evaluation, call.rules.words(language))};
    if (may_see_sheets(call)) result.sheets = results_of(call, dossier);
    return result;
}

}  // namespace sen::evaluation
