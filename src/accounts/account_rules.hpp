#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "accounts/account.hpp"
#include "base/result.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::accounts {

/// In characters. Longer than the most is never hashed.
constexpr std::size_t least_password = 12;
constexpr std::size_t most_password = 200;

/// A sign-in name as it is kept and compared: lower case; 3 to 64 letters without accents, digits,
/// ".", "-" and "_". Refuses "account.username_malformed".
Result<std::string> username_of(std::string_view typed);

/// Refuses "password.too_short", "password.too_long", "password.is_the_name" and, for what too many
/// people use, "password.common": case, accents, blanks and signs make it no better.
Result<void>
is_good_password(const std::string& password, std::string_view username, const rulebook::Rulebook&);

/// A commune officer has a commune, a producer's account a producer, nobody else either. Refuses
/// "account.role_missing", "account.unit_missing", "account.unit_unwanted", and
/// "account.commune_unknown" for a code that is no commune of today.
Result<void> has_its_unit(const NewAccount&, const rulebook::Rulebook&);

}  // namespace sen::accounts
