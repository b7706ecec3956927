#pragma once

#include "access/call.hpp"
#include "http/dispatcher.hpp"

namespace sen::accounts {

/// The cookie that holds a session's token.
constexpr std::string_view session_cookie = "sen_session";

/// Who asks, by the session cookie; `Role::anyone` when there is none, it has lapsed, or the
/// account is disabled.
http::Identity identify(Call&, const http::Request&);

}  // namespace sen::accounts
