#include "accounts/session.hpp"

#include "accounts/session_store.hpp"
#include "base/text.hpp"

namespace sen::accounts {

http::Identity identify(Call& call, const http::Request& request)
{
    const auto token = request.cookie(session_cookie);
    if (!token || token->size() > 100) return {};
    const auto owner = store::find_session(call.tx, sha256(*token), call.now);
    if (!owner) return {};
    return {
        {owner->account_id, owner->username, owner->role, owner->commune_code.value_or(""),
         owner->producer_id.value_or("")},
        owner->csrf_token};
}

}  // namespace sen::accounts
