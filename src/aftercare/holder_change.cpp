#include "aftercare/holder_change.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "aftercare/holder_change_store.hpp"
#include "registry/recognition_change.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::aftercare {
namespace {

using registry::Recognition;

/// A wish that waits, with its star, at the version the caller saw.
struct Waiting {
    HolderChange change;
    Recognition star;
};

Result<Waiting> find_waiting(Call& call, const Id<HolderChange>& id, std::int64_t seen_version)
{
    constexpr std::string_view action = "holder_change.decide";
    auto found = store::find_change(call.tx, id);
    if (!found) return access::missing(call, action, "holder_change.not_found", id.text);
    auto star = TRY(registry::find_recognition(call, action, found->recognition_id));
    if (found->version != seen_version)
        return refuse(Refusal::conflict, "holder_change.changed_meanwhile", id.text);
    if (found->state != HolderChangeState::requested)
        return refuse(Refusal::conflict, "holder_change.decided_already", id.text);
    return Waiting{std::move(*found), std::move(star)};
}

void record_change(Call& call, std::string_view action, const HolderChange& change)
{
    record(
        call, action, {"recognition", change.recognition_id.text},
        json::Object{}.set("holder_change_id", change.id).set("kind", change.kind));
}

Result<HolderChange> keep(Call& call, std::string_view action, HolderChange changed)
{
    if (!store::update(call.tx, changed))
        return refuse(Refusal::conflict, "holder_change.changed_meanwhile", changed.id.text);
    ++changed.version;
    record_change(call, action, changed);
    return changed;
}

Result<void> may_be_signed(Call& call, const Recognition& star, Date on)
{
    if (call.now.day() < on) return refuse(Refusal::invalid, "holder_change.signed_in_future");
    const auto before = registry::past_holders(call, star.id);
    if ((star.decided_on && on < *star.decided_on) ||
        (!before.empty() && on <= before.front().until_on))
        return refuse(Refusal::invalid, "holder_change.signed_too_early");
    if (store::has_open_dossier(call.tx, star.product_id))
        return refuse(Refusal::conflict, "holder_change.dossier_open", star.product_id.text);
    return {};
}

/// What the decision changes in the register.
Result<void> put_in_force(Call& call, const Waiting& waiting, const HolderDecision& decision)
{
    const registry::Handover handover{decision.number, decision.on};
    if (waiting.change.kind == HolderChangeKind::holder) {
        if (!decision.producer_id)
            return refuse(Refusal::invalid, "holder_change.decision_missing");
        return registry::hand_over(call, waiting.star.product_id, *decision.producer_id, handover);
    }
    if (!decision.address) return refuse(Refusal::invalid, "holder_change.decision_missing");
    const auto product =
        TRY(registry::find_product(call, "holder_change.decide", waiting.star.product_id));
    return registry::move_to(
        call, product.producer_id, *decision.address, decision.commune_code, handover);
}

}  // namespace

Result<HolderChange>
ask_for_change(Call& call, HolderChange draft, const std::vector<Id<registry::File>>& papers)
{
    const auto star =
        TRY(registry::find_recognition(call, "holder_change.ask", draft.recognition_id));
    const auto today = call.now.day();
    const auto expiring = call.rules.numbers.number("recognition.expiring_days", today);
    if (!registry::is_in_force(registry::status_on(star, today, expiring)))
        return refuse(Refusal::conflict, "recognition.not_in_force", star.id.text);
    if (store::has_waiting(call.tx, star.id))
        return refuse(Refusal::conflict, "holder_change.waits_already", star.id.text);

    draft.id = Id<HolderChange>(new_id());
    draft.requested_by = call.actor.username;
    draft.requested_at = call.now;
    store::insert(call.tx, draft);
    for (const auto& paper : papers) {
        TRY(registry::find_file(call, paper));
        store::insert_paper(call.tx, draft.id, paper);
    }
    record_change(call, "holder_change.requested", draft);
    return draft;
}

Result<HolderChange> grant(
    Call& call, const Id<HolderChange>& id, std::int64_t seen_version,
    const HolderDecision& decision)
{
    auto waiting = TRY(find_waiting(call, id, seen_version));
    TRY(may_be_signed(call, waiting.star, decision.on));
    TRY(put_in_force(call, waiting, decision));
    auto& change = waiting.change;
    change.state = HolderChangeState::granted;
    change.decision_number = decision.number;
    change.decided_on = decision.on;
    change.producer_id = decision.producer_id;
    change.address = decision.address;
    return keep(call, "holder_change.granted", std::move(change));
}

Result<HolderChange> refuse_change(
    Call& call, const Id<HolderChange>& id, std::int64_t seen_version, const std::string& reason)
{
    auto waiting = TRY(find_waiting(call, id, seen_version));
    waiting.change.state = HolderChangeState::refused;
    waiting.change.answer = reason;
    return keep(call, "holder_change.refused", std::move(waiting.change));
}

Result<Holders> holders_of(Call& call, const Id<Recognition>& id)
{
    TRY(registry::find_recognition(call, "holder_change.read", id));
    return Holders{
        registry::past_holders(call, id), store::changes_of(call.tx, id),
        store::papers_of(call.tx, id)};
}

}  // namespace sen::aftercare
