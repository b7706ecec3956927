#pragma once

#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/result.hpp"
#include "plan/target.hpp"

namespace sen::http {
class Router;
}

namespace sen::plan {

/// The targets of the plan, then those that officers have added, as known at that line of the
/// journal.
std::vector<Target> targets_known(Call&, const TargetBook&, std::int64_t known_seq);

/// The target of that code, as known at that line. Refuses "target.not_found".
Result<Target>
find_target(Call&, const TargetBook&, const std::string& code, std::int64_t known_seq);

/// Adds a target written as data/plan/README.md describes it, without its code, which is given
/// here. Refuses "form.invalid" with the place of every fault, "form.json" and
/// "target.too_many".
Result<Target> add_target(Call&, const std::string& json);

/// Takes a target that was added back, with the reason: earlier answers keep it. Refuses
/// "target.not_found", also for those of the plan.
Result<void> withdraw_target(Call&, const std::string& code, const std::string& reason);

void own_target_routes(http::Router&);

}  // namespace sen::plan
