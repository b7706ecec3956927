#pragma once

#include <string>

#include "accounts/session.hpp"
#include "base/result.hpp"
#include "http/desk.hpp"

namespace sen::accounts {

/// What somebody shows to be let in.
struct Credentials {
    std::string username;  ///< as typed
    std::string password;
    std::string address;         ///< where the request comes from
    std::string replaced_token;  ///< of the session one had before; may be empty
};

/// Opens a new session, and ends the one before. Refuses "session.wrong_name_or_password" for an
/// unknown name, a wrong password and a disabled account alike and after the same work;
/// "session.too_many_failures".
Result<OpenedSession> sign_in(http::Desk&, const Credentials&);

struct PasswordChange {
    std::string current;
    std::string wanted;
    std::string address;
    std::string token;  ///< of the session that stays
};

/// Changes the caller's password and ends all other sessions of the account. Refuses
/// "password.wrong", "session.too_many_failures" and what is_good_password() refuses.
Result<void> change_password(http::Desk&, const PasswordChange&);

}  // namespace sen::accounts
