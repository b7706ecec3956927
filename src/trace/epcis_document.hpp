#pragma once

#include <string_view>

#include <boost/json/value.hpp>

#include "base/result.hpp"

namespace sen::trace {

/// How much one document may hold.
constexpr std::size_t most_events = 20'000;
constexpr std::size_t most_bytes = 16 * 1024 * 1024;

/// Reads an EPCISDocument (or an EPCISQueryDocument, as another repository answers it) and checks
/// it by the rules of EPCIS 2.0, section 12. Refuses "form.json", "epcis.invalid" with the first
/// faults, and "epcis.too_many_events".
Result<boost::json::value> read_document(std::string_view body);

/// Reads one event that stands by itself; it must carry its "@context". Refuses as above.
Result<boost::json::value> read_single_event(std::string_view body);

/// The events of a document that was read.
boost::json::array& events_of(boost::json::object& document);

}  // namespace sen::trace
