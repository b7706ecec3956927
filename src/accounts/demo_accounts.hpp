#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "db/db.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::accounts {

/// What the accounts of a demo work for.
struct Demo {
    std::string password;
    std::string commune_code;
    std::string producer_id;
};

/// Makes the eleven accounts of a demo, from `province` to `admin`; leaves alone what is there.
/// One hash serves all, and a demo's password is known to everybody: it may be as short as it
/// likes.
Result<void> make_demo_accounts(db::Database&, const rulebook::Rulebook&, const Demo&, Instant now);

/// The names make_demo_accounts() makes, in the order to show.
std::vector<std::string> demo_usernames();

}  // namespace sen::accounts
