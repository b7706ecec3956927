#pragma once

#include <string>

#include <boost/json/fwd.hpp>

#include "trace/prefixes.hpp"

namespace sen::trace {

/// The identifier that follows from what an event says (CBV 2.0, section 8.9):
/// "ni:///sha-256;…?ver=CBV2.0". eventID, recordTime and errorDeclaration do not count.
std::string event_hash(const boost::json::object& event, const Prefixes&);

/// The text that is hashed, for comparing two readings of the algorithm.
std::string pre_hash_text(const boost::json::object& event, const Prefixes&);

}  // namespace sen::trace
