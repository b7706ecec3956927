#pragma once

#include <string>

#include "accounts/account.hpp"
#include "db/db.hpp"

namespace sen::accounts {

/// `sen user add NAME --role R [--unit CODE]`, the password from standard input.
struct NewUser {
    std::string username;
    std::string role;
    std::string unit;  ///< a commune's code, a producer's id or slug, or empty, as the role wants
    std::string password;
};

/// Opens the account; its name is its sign-in name until an administrator writes a better one.
/// Refuses "account.role_unknown" and what open_account() refuses.
Result<Account> add_user(db::Database&, const rulebook::Rulebook&, const NewUser&, Instant now);

}  // namespace sen::accounts
