#pragma once

#include <cstdint>
#include <string>

#include "access/call.hpp"
#include "base/result.hpp"
#include "db/db.hpp"
#include "http/dispatcher.hpp"

namespace sen::accounts {

/// `sen token add USERNAME --name NAME [--days N]`: with it a program acts as that account, at the
/// doors that take tokens (docs/adr/0018).
struct NewToken {
    std::string username;
    std::string name;  ///< of the program that will hold it; one of its kind an account
    std::int64_t days = 365;
};

/// Makes a token and gives it out, once: only its hash is kept. Refuses "account.not_found",
/// "token.name_taken" and a name or a number of days that cannot be ("form.invalid").
Result<std::string>
add_token(db::Database&, const rulebook::Rulebook&, const NewToken&, Instant now);

/// Ends a token at once. Refuses "token.not_found".
Result<void> end_token(
    db::Database&, const rulebook::Rulebook&, const std::string& username, const std::string& name,
    Instant now);

/// Who asks, by the header "Authorization: Bearer …"; without it by the session cookie. A token
/// that is unknown, has lapsed or whose account is disabled makes nobody of its bearer.
http::Identity identify_bearer(Call&, const http::Request&);

}  // namespace sen::accounts
