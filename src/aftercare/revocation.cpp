#include "aftercare/revocation.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "aftercare/revocation_store.hpp"
#include "registry/recognition_change.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::aftercare {
namespace {

using registry::Recognition;

/// A case with its star, at the version the caller saw.
struct Case {
    Revocation revocation;
    Recognition star;
};

Result<Case>
find_case(Call& call, std::string_view action, const Id<Revocation>& id, std::int64_t seen_version)
{
    auto found = store::find_revocation(call.tx, id);
    if (!found) return access::missing(call, action, "revocation.not_found", id.text);
    auto star = TRY(registry::find_recognition(call, action, found->recognition_id));
    if (found->version != seen_version)
        return refuse(Refusal::conflict, "revocation.changed_meanwhile", id.text);
    return Case{std::move(*found), std::move(star)};
}

Result<void> is_sound(const Revocation& draft, const Recognition& star, const Call& call)
{
    const auto today = call.now.day();
    if (today < draft.concluded_on)
        return refuse(Refusal::invalid, "revocation.concluded_in_future");
    if (star.decided_on && draft.concluded_on < *star.decided_on)
        return refuse(Refusal::invalid, "revocation.concluded_before_star");
    const auto expiring = call.rules.numbers.number("recognition.expiring_days", today);
    const auto status = registry::status_on(star, today, expiring);
    if (!registry::is_in_force(status))
        return refuse(Refusal::conflict, "recognition.not_in_force", star.id.text);
    return {};
}

void record_case(Call& call, std::string_view action, const Revocation& revocation)
{
    record(
        call, action, {"recognition", revocation.recognition_id.text},
        json::Object{}.set("revocation_id", revocation.id).set("ground", revocation.ground));
}

}  // namespace

Result<Revocation> open(Call& call, Revocation draft, const Grounds& grounds)
{
    const auto star =
        TRY(registry::find_recognition(call, "revocation.open", draft.recognition_id));
    TRY(grounds.holds(draft.ground, call.now.day()));
    TRY(is_sound(draft, star, call));
    if (store::has_open(call.tx, star.id))
        return refuse(Refusal::conflict, "revocation.open_already", star.id.text);

    draft.id = Id<Revocation>(new_id());
    const auto days = call.rules.numbers.number("revocation.days", draft.concluded_on);
    draft.due_on = draft.concluded_on.plus_days(static_cast<int>(days));
    draft.opened_by = call.actor.username;
    draft.opened_at = call.now;
    store::insert(call.tx, draft);
    record_case(call, "revocation.opened", draft);
    return draft;
}

Result<Revocation>
revoke(Call& call, const Id<Revocation>& id, std::int64_t seen_version, const Signed& decision)
{
    auto [revocation, star] = TRY(find_case(call, "revocation.decide", id, seen_version));
    if (revocation.state != RevocationState::open)
        return refuse(Refusal::conflict, "revocation.not_open", id.text);
    if (call.now.day() < decision.on)
        return refuse(Refusal::invalid, "revocation.signed_in_future");
    if (decision.on < revocation.concluded_on)
        return refuse(Refusal::invalid, "revocation.signed_before_conclusion");

    TRY(registry::revoke(call, star, decision.on));
    revocation.state = RevocationState::revoked;
    revocation.decision_number = decision.number;
    revocation.decided_on = decision.on;
    const auto revoked = TRY(store::update(call.tx, revocation));
    record_case(call, "revocation.decided", revoked);
    return revoked;
}

Result<Revocation>
drop(Call& call, const Id<Revocation>& id, std::int64_t seen_version, const std::string& reason)
{
    auto [revocation, star] = TRY(find_case(call, "revocation.decide", id, seen_version));
    if (revocation.state != RevocationState::open)
        return refuse(Refusal::conflict, "revocation.not_open", id.text);
    revocation.state = RevocationState::dropped;
    revocation.reason = reason;
    const auto dropped = TRY(store::update(call.tx, revocation));
    record_case(call, "revocation.dropped", dropped);
    return dropped;
}

Result<Revocation> reinstate(
    Call& call, const Id<Revocation>& id, std::int64_t seen_version, const Signed& decision,
    const std::string& reason)
{
    auto [revocation, star] = TRY(find_case(call, "revocation.decide", id, seen_version));
    if (revocation.state != RevocationState::revoked)
        return refuse(Refusal::conflict, "revocation.not_revoked", id.text);
    if (call.now.day() < decision.on)
        return refuse(Refusal::invalid, "revocation.signed_in_future");
    if (decision.on < revocation.decided_on.value_or(decision.on))
        return refuse(Refusal::invalid, "revocation.signed_before_revocation");

    TRY(registry::reinstate(call, star, decision.on));
    revocation.state = RevocationState::reinstated;
    revocation.reason = reason;
    revocation.reinstated_number = decision.number;
    revocation.reinstated_on = decision.on;
    const auto reinstated = TRY(store::update(call.tx, revocation));
    record_case(call, "revocation.reinstated", reinstated);
    return reinstated;
}

Result<std::vector<Revocation>>
revocations_of(Call& call, const Id<registry::Recognition>& recognition)
{
    TRY(registry::find_recognition(call, "revocation.read", recognition));
    return store::revocations_of(call.tx, recognition);
}

}  // namespace sen::aftercare
