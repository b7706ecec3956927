#include "accounts/session.hpp"

#include "access/journal.hpp"
#include "accounts/session_store.hpp"
#include "base/text.hpp"

namespace sen::accounts {
namespace {

constexpr std::size_t longest_token = 100;

Session session_of(const store::SessionOwner& owner, const rulebook::Rulebook& rules)
{
    return {
        owner.csrf_token, owner.account_id,   owner.username,    owner.name,
        owner.role,       owner.commune_code, owner.producer_id, rules.access.actions(owner.role),
        owner.expires_at};
}

}  // namespace

std::string_view token_in(const http::Request& request)
{
    const auto token = request.cookie(session_cookie).value_or("");
    return token.size() > longest_token ? "" : token;
}

http::Identity identify(Call& call, const http::Request& request)
{
    const auto token = token_in(request);
    if (token.empty()) return {};
    const auto owner = store::find_session(call.tx, sha256(token), call.now);
    if (!owner) return {};
    return owner->identity();
}

OpenedSession open_session(Call& call, const Id<Account>& account)
{
    const std::chrono::hours span(call.rules.numbers.number("session.hours", call.now.day()));
    const auto token = new_token();
    store::delete_lapsed_sessions(call.tx, call.now);
    store::insert(call.tx, {sha256(token), account, new_token(), call.now, call.now.plus(span)});

    const auto owner = store::find_session(call.tx, sha256(token), call.now);
    CHECK(owner.has_value());
    const auto actor = owner->identity().actor;
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
