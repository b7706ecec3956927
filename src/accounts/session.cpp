#include "accounts/session.hpp"

#include "access/journal.hpp"
#include "accounts/session_store.hpp"
#include "base/text.hpp"

namespace sen::accounts {
namespace {

access::Actor actor_of(const store::SessionOwner& owner)
{
    return {
        owner.account_id.text, owner.username, owner.role, owner.commune_code.value_or(""),
        owner.producer_id.value_or("")};
}

Session session_of(const store::SessionOwner& owner, const rulebook::Rulebook& rules)
{
    return {
        owner.csrf_token, owner.account_id,   owner.username,    owner.name,
        owner.role,       owner.commune_code, owner.producer_id, rules.access.actions(owner.role),
        owner.expires_at};
}

}  // namespace

http::Identity identify(Call& call, const http::Request& request)
{
    const auto token = request.cookie(session_cookie);
    if (!token || token->size() > 100) return {};
    const auto owner = store::find_session(call.tx, sha256(*token), call.now);
    if (!owner) return {};
    return {actor_of(*owner), owner->csrf_token};
}

OpenedSession open_session(Call& call, const Id<Account>& account)
{
    const std::chrono::hours span(call.rules.numbers.number("session.hours", call.now.day()));
    const auto token = new_token();
    store::delete_lapsed_sessions(call.tx, call.now);
    store::insert(call.tx, {sha256(token), account, new_token(), call.now, call.now.plus(span)});

    const auto owner = store::find_session(call.tx, sha256(token), call.now);
    CHECK(owner.has_value());
    const auto actor = actor_of(*owner);
    Call own{call.tx, actor, call.rules, call.now, call.request_id};
    record(own, "account.signed_in", {"account", account.text});
    return {token, session_of(*owner, call.rules)};
}

Result<Session> find_session(Call& call, std::string_view token)
{
    const auto owner = store::find_session(call.tx, sha256(token), call.now);
    if (!owner) return refuse(Refusal::unauthenticated, "access.not_signed_in");
    return session_of(*owner, call.rules);
}

void end_session(Call& call, std::string_view token)
{
    store::end_session(call.tx, sha256(token));
    if (!call.actor.account_id.empty())
        record(call, "account.signed_out", {"account", call.actor.account_id});
}

}  // namespace sen::accounts
