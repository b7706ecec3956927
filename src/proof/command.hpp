#pragma once

#include <iosfwd>
#include <string>

#include "base/time.hpp"

/// The commands `sen proof verify` and `sen proof key`, ready to be bound to the command line. Each
/// returns the exit status: 0 done, 1 found wanting, 2 the call or its input is malformed.
namespace sen::proof {

/// Checks a proof; one line a check, what is wrong on `err`. `key` is a public key, or a file that
/// holds some; empty when none is known. `criteria_folder` may be empty.
int verify_command(
    const std::string& file, const std::string& key, const std::string& criteria_folder,
    std::ostream& out, std::ostream& err);

enum class KeyWish { show, renew };
/// Prints every public key, the current one first; makes the next pair before when wished.
int key_command(const std::string& folder, KeyWish, Instant now, std::ostream& out);

}  // namespace sen::proof
