#pragma once

#include <string>

#include "base/result.hpp"
#include "http/message.hpp"
#include "rulebook/words.hpp"

namespace sen::trace {

/// A refusal in the terms of EPCIS 2.0: problem details (RFC 9457) whose type names the exception
/// of section 8.2.6, "epcisException:ValidationException".
http::Response problem(const Refusal&, const rulebook::Words&, const std::string& request_id);

/// The name of the exception that a refusal is.
std::string exception_of(const Refusal&);

}  // namespace sen::trace
