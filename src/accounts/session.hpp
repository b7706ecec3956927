#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "access/actor.hpp"
#include "access/call.hpp"
#include "accounts/account.hpp"
#include "http/dispatcher.hpp"

namespace sen::accounts {

/// The cookie that holds a session's token. The token itself is kept nowhere else: we store its
/// hash.
constexpr std::string_view session_cookie = "sen_session";

/// What the one who is signed in needs to know: who one is, what one may, and for how long.
struct Session {
    std::string csrf_token;  ///< the header X-CSRF-Token of every write
    Id<Account> account_id;
    std::string username;
    std::string name;
    access::Role role = access::Role::anyone;
    std::optional<std::string> commune_code;
    std::optional<std::string> producer_id;
    std::vector<std::string> actions;  ///< of data/law/access.json, in any scope
    Instant expires_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"csrf_token", &Session::csrf_token},
            Field{"account_id", &Session::account_id},
            Field{"username", &Session::username},
            Field{"name", &Session::name},
            Field{"role", &Session::role},
            Field{"commune_code", &Session::commune_code},
            Field{"producer_id", &Session::producer_id},
            Field{"actions", &Session::actions},
            Field{"expires_at", &Session::expires_at},
        };
    }
};

/// A session just opened, with the token its cookie will hold.
struct OpenedSession {
    std::string token;
    Session session;
};

/// The session's token that a request carries; empty without one, or when it cannot be one.
std::string_view token_in(const http::Request&);

/// Who asks, by the session cookie; `Role::anyone` when there is none, it has lapsed, or the
/// account is disabled.
http::Identity identify(Call&, const http::Request&);

/// Opens a session that ends after session.hours, and records it as the account's own act. Some
/// sessions that have lapsed are removed on the way.
OpenedSession open_session(Call&, const Id<Account>&);

/// The session of that token. Refuses "access.not_signed_in".
Result<Session> find_session(Call&, std::string_view token);

/// Ends the session of that token, and records it when the caller is signed in by it.
void end_session(Call&, std::string_view token);

/// Whether cookies are marked Secure even when no proxy says that the request came by https.
struct AccountSettings {
    bool secure_cookie = false;
};
void session_routes(http::Router&, AccountSettings);

}  // namespace sen::accounts
