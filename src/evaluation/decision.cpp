#include "evaluation/decision.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "evaluation/decision_rules.hpp"
#include "evaluation/decision_store.hpp"
#include "evaluation/result.hpp"
#include "evaluation/result_store.hpp"
#include "registry/recognition_change.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {
namespace {

dossier::Step step_of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::recognised:
        return dossier::Step::recognise;
    case Outcome::sent_to_ministry:
        return dossier::Step::send_to_ministry;
    case Outcome::not_recognised:
        break;
    }
    return dossier::Step::decline;
}

Result<Id<registry::Recognition>> give_star(
    Call& call, const DecisionDraft& draft, const Dossier& dossier, const Evaluation& evaluation)
{
    const int year = draft.signed_on.year();
    const auto n = store::next_in_register(call.tx, "certificate", year);
    registry::Recognition star;
    star.product_id = dossier.product_id;
    star.stars = evaluation.stars;
    star.points_hundredths = evaluation.average.hundredths;
    star.standing = registry::Standing::decided;
    star.level = registry::Level::province;
    star.year = year;
    star.decision_number = draft.number;
    star.decided_on = draft.signed_on;
    star.certificate_number = call.rules.numbering.text("certificate", n, year);
    const auto given = TRY(registry::recognise(call, std::move(star)));
    return given.id;
}

/// Decides one dossier and returns what the decision says of it.
Result<store::Item> decide_one(
    Call& call, const DecisionDraft& draft, const Id<Decision>& decision, const Id<Dossier>& id)
{
    auto dossier = TRY(dossier::find_dossier(call, "decision.write", id));
    if (dossier.decision_id) return refuse(Refusal::conflict, "dossier.already_decided", id.text);
    // What is at the ministry is decided after its answer, not here.
    if (dossier.stage != dossier::Stage::evaluated)
        return refuse(Refusal::conflict, "dossier.not_evaluated", id.text);
    const auto evaluation = store::find_evaluation(call.tx, id);
    if (!evaluation) return refuse(Refusal::conflict, "dossier.not_evaluated", id.text);
    if (draft.signed_on < store::evaluated_at(call.tx, id).day())
        return refuse(Refusal::invalid, "decision.signed_before_evaluation", id.text);

    store::Item item{id, 1, Outcome::not_recognised, evaluation->stars, std::nullopt};
    item.outcome = outcome_of(evaluation->stars, call.rules.numbers, draft.signed_on);
    dossier.decision_id = decision;
    if (item.outcome == Outcome::recognised)
        item.recognition_id = TRY(give_star(call, draft, dossier, *evaluation));
    if (item.outcome == Outcome::not_recognised)
        registry::end_extension(call, dossier.product_id, draft.signed_on);
    TRY(dossier::advance(call, std::move(dossier), step_of(item.outcome)));
    record(
        call, "dossier." + std::string(name_of(item.outcome)), {"dossier", id.text},
        json::Object{}.set("decision_id", decision).set("stars", item.stars));
    return item;
}

}  // namespace

Result<Decision> decide(Call& call, const DecisionDraft& draft)
{
    TRY(access::may(call, "decision.write", {}));
    TRY(is_sound(draft, call.now.day()));
    if (store::is_number_taken(call.tx, draft.signed_on.year(), draft.number))
        return refuse(Refusal::conflict, "decision.number_taken", draft.number);

    const Id<Decision> id(new_id());
    store::insert(call.tx, id, draft, call.actor.account_id, call.now);
    std::int64_t place = 0;
    for (const auto& dossier : draft.dossier_ids) {
        auto item = TRY(decide_one(call, draft, id, dossier));
        item.place = ++place;
        store::insert(call.tx, id, item);
    }
    record(
        call, "decision.created", {"decision", id.text},
        json::Object{}.set("number", draft.number).set("dossiers", place));
    return store::whole(call.tx, id);
}

}  // namespace sen::evaluation
