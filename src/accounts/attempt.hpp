#pragma once

#include <string>

#include "access/call.hpp"
#include "base/result.hpp"

namespace sen::accounts {

/// A try to prove who one is: counted, while it fails, under the name it was for and under the
/// address it came from. The name is kept as a hash only: people type passwords into that field.
struct Attempt {
    std::string name_key;
    std::string address_key;

    static Attempt of(const std::string& username, const std::string& address);
};

/// Refuses "session.too_many_failures" while the name (sign_in.failures) or the address
/// (sign_in.address_failures) has failed too often within sign_in.window_minutes. Ask before
/// hashing, to save the work, and again in the writing transaction: that answer counts, since
/// many tries may be under way at once.
Result<void> may_try(Call&, const Attempt&);

/// Counts a failure, and removes some that have left the window.
void note_failure(Call&, const Attempt&);

/// After a success the name starts again from none; the address does not.
void forget_failures(Call&, const Attempt&);

}  // namespace sen::accounts
