#pragma once

#include <string>

#include "base/result.hpp"
#include "http/message.hpp"
#include "rulebook/words.hpp"

namespace sen::http {

/// What kind of problem a refusal is to the caller (RFC 9457, section 3.1).
struct ProblemType {
    std::string name;  ///< the member "type"
    int status = 0;
};

/// A refusal as application/problem+json of that type, with its words. What the API itself answers
/// is problem() of answer.hpp; this is for an interface whose standard names types of its own.
Response problem_of(
    const ProblemType&, const Refusal&, const rulebook::Words&, const std::string& request_id);

}  // namespace sen::http
