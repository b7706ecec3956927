#pragma once

#include <string_view>

#include <boost/json/value.hpp>

#include "base/result.hpp"

namespace sen::http {

/// Reads JSON (RFC 8259) from a stranger: valid UTF-8, at most 32 levels, and no name twice in an
/// object, which most parsers let pass silently. Refuses "form.json".
Result<boost::json::value> read_strict_json(std::string_view text);

}  // namespace sen::http
