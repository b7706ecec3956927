#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "proof/keys.hpp"
#include "proof/report.hpp"

namespace sen::proof {

/// What the verifier knows besides the proof. Each may be empty: then a note says what was left.
struct Known {
    std::vector<std::string> public_keys;  ///< of the province, 64 hex digits each
    std::string criteria_folder;           ///< data/criteria of a Sen one trusts
};

/// Checks a proof by itself, without a database: its bytes, its signature, every hash, and the
/// star, reckoned anew from the judges' sheets. What the parts say is looked at only when they are
/// as they were signed. Refuses "proof.unreadable" for what is no proof.
Result<Report> verify(std::string_view archive, const Known&);

}  // namespace sen::proof
