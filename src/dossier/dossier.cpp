#include "dossier/dossier.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "base/text.hpp"
#include "dossier/commune_check_store.hpp"
#include "dossier/dossier_rules.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/ending_store.hpp"
#include "dossier/evidence_store.hpp"
#include "dossier/judge_store.hpp"
#include "dossier/prefill.hpp"
#include "dossier/province_check_store.hpp"
#include "dossier/receipt_store.hpp"
#include "dossier/round_store.hpp"
#include "dossier/self_assessment_store.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"

namespace sen::dossier {
namespace {

access::Subject subject_of(const Dossier& dossier) { return {"dossier", dossier.id.text}; }

Result<void> may(Call& call, std::string_view action, const Dossier& dossier)
{
    if (!reaches_by_assignment(call.actor.role, access::scope(call, action)))
        return access::may(
            call, action, {dossier.producer_id.text, dossier.commune_code.value_or("")});
    if (store::is_judge(call.tx, dossier.id, call.actor.account_id)) return {};
    return refuse(Refusal::forbidden, "access.denied");
}

/// What is handed in, always written the same way, so that its hash can be computed again.
std::string content_of(
    const Dossier& dossier, const Marks& marks, const std::vector<Evidence>& evidence, Instant at)
{
    return json::Object{}
        .set("dossier_id", dossier.id)
        .set("product_id", dossier.product_id)
        .set("kind", dossier.kind)
        .set("criteria_set", dossier.criteria_set)
        .set("choices", choices_json(marks))
        .set("notes", notes_json(marks))
        .set("evidence", evidence)
        .set("submitted_at", at)
        .text();
}

}  // namespace

const criteria::CriteriaSet& set_of(Call& call, const Dossier& dossier)
{
    const auto* set = call.rules.criteria.find(dossier.criteria_set);
    CHECK(set != nullptr);
    return *set;
}

Result<Dossier> open(Call& call, const Id<registry::Product>& product_id, DossierKind kind)
{
    TRY(registry::find_product(call, "dossier.write", product_id));
    const auto found = TRY(registry::find_in_full(call, product_id));
    const auto owner =
        TRY(registry::find_producer(call, "dossier.write", found.product.producer_id));
    const auto* set = TRY(set_for(call.rules, found.product.group_code, call.now.day()));
    TRY(fits(kind, found.star));
    if (store::has_open_dossier(call.tx, product_id))
        return refuse(Refusal::conflict, "dossier.product_has_open", product_id.text);

    Dossier dossier;
    dossier.id = Id<Dossier>(new_id());
    dossier.product_id = product_id;
    dossier.producer_id = owner.id;
    dossier.commune_code = owner.commune_code;
    dossier.kind = kind;
    dossier.criteria_set = set->id;
    dossier.created_at = call.now;
    store::insert(call.tx, dossier);
    auto particulars = json::Object{}.set("product_id", product_id).set("criteria_set", set->id);
    if (kind != DossierKind::first) particulars.set("prefilled_from", prefill(call, dossier));
    record(call, "dossier.opened", subject_of(dossier), particulars);
    return dossier;
}

Result<Dossier> find_dossier(Call& call, std::string_view action, const Id<Dossier>& id)
{
    const auto dossier = store::find(call.tx, id);
    if (!dossier) return access::missing(call, action, "dossier.not_found", id.text);
    TRY(may(call, action, *dossier));
    return *dossier;
}

Result<Dossier>
find_seen(Call& call, std::string_view action, const Id<Dossier>& id, std::int64_t version)
{
    const auto dossier = TRY(find_dossier(call, action, id));
    if (dossier.version != version)
        return refuse(Refusal::conflict, "dossier.changed_meanwhile", id.text);
    return dossier;
}

Result<Dossier> advance(Call& call, Dossier dossier, Step step)
{
    dossier.stage = TRY(after(dossier.stage, step));
    return store::update(call.tx, dossier);
}

DossierInFull in_full(Call& call, const Dossier& dossier)
{
    auto names = store::names_of(call.tx, dossier);
    const auto marks = store::self_marks(call.tx, dossier.id);
    const auto score = criteria::score(set_of(call, dossier), marks.choices);
    CHECK(score.has_value());
    DossierInFull full{
        dossier,
        std::move(names.product_name),
        std::move(names.producer_name),
        choices_json(marks),
        notes_json(marks),
        {criteria::json_text(*score)},
        store::evidence_of(call.tx, dossier.id),
        store::last_check(call.tx, dossier.id),
        store::last_receipt(call.tx, dossier.id),
        store::last_province_check(call.tx, dossier.id),
        dossier.round_id ? store::find_round(call.tx, *dossier.round_id) : std::nullopt,
        store::ending_of(call.tx, dossier.id),
        window_of(call, dossier)};
    return full;
}

Result<Dossier>
assess_self(Call& call, const Id<Dossier>& id, std::int64_t seen_version, const Marks& marks)
{
    auto dossier = TRY(find_seen(call, "dossier.write", id, seen_version));
    dossier.stage = TRY(after(dossier.stage, Step::write));
    TRY(score_of(set_of(call, dossier), marks));

    store::replace_self_marks(call.tx, id, marks);
    const auto saved = TRY(store::update(call.tx, dossier));
    record(call, "dossier.self_assessed", subject_of(saved));
    return saved;
}

Result<Dossier> submit(Call& call, const Id<Dossier>& id, std::int64_t seen_version, Medium medium)
{
    auto dossier = TRY(find_seen(call, "dossier.write", id, seen_version));
    const auto marks = store::self_marks(call.tx, id);
    TRY(may_submit(dossier, set_of(call, dossier), marks, call.now.day()));
    if (medium == Medium::paper && call.actor.role == access::Role::producer)
        return refuse(Refusal::invalid, "dossier.paper_is_for_offices", id.text);
    const auto window = window_of(call, dossier);
    if (window && !dossier.submitted_at) TRY(is_open(*window, call.now.day()));
    const auto term = call.rules.numbers.number("dossier.commune_working_days", call.now.day());

    dossier.stage = TRY(after(dossier.stage, Step::submit));
    dossier.due_on = TRY(call.rules.working_days.end_of_term(call.now.day(), term));
    dossier.submitted_at = call.now;
    const auto submitted = TRY(store::update(call.tx, dossier));
    const auto content = content_of(dossier, marks, store::evidence_of(call.tx, id), call.now);
    const auto hash = sha256(content);
    const auto number =
        store::keep_submission(call.tx, id, content, hash, call.actor.account_id, call.now);
    const auto receipt = issue_receipt(call, submitted, number, medium);
    record(
        call, "dossier.submitted", subject_of(submitted),
        json::Object{}.set("sha256", hash).set("receipt", receipt.number));
    return submitted;
}

}  // namespace sen::dossier
