#pragma once

#include <string>

namespace sen::accounts {

/// The Argon2id hash of a password as a PHC string with a salt of its own: two passes over 19 MiB,
/// about 80 ms. Two are computed at a time, here and in is_password(); others wait their turn.
/// Never call it inside a transaction.
std::string hash_of(const std::string& password);

/// Whether the hash was made of that password. For an empty hash (nobody of that name) it says no
/// after the same work, so that the time does not tell which names exist.
bool is_password(const std::string& password, const std::string& hash);

}  // namespace sen::accounts
