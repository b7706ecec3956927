#pragma once

#include "trace/shape.hpp"

namespace sen::trace {

/// The rules of one event (EPCIS 2.0, section 7.4, as its JSON binding words them).
void check_event(const boost::json::value&, const Place&, Faults&);

/// True for the five kinds of events of the standard; any other is a user's own.
bool is_standard_event(std::string_view type);

/// "@context" of a document or an event: a URI, an object, or a list of different ones.
void check_context(const boost::json::value&, const Place&, Faults&);

/// "sensorElementList" (EPCIS 2.0, section 7.3.7).
void check_sensor_elements(const boost::json::value&, const Place&, Faults&);

}  // namespace sen::trace
