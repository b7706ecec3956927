#pragma once

#include <string>

#include "access/call.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::evaluation {

/// Refuses "decision.signed_in_future" and "decision.number_taken" for a number that a decision of
/// that year bears already.
Result<void> may_sign(Call&, const std::string& number, Date signed_on);

/// The next number of the year's register of certificates, given back if the work is rolled back.
std::string next_certificate_number(Call&, int year);

}  // namespace sen::evaluation
