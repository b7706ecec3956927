#pragma once

#include <string_view>

#include <boost/json/fwd.hpp>

namespace sen::trace {

/// The JSON-LD context of EPCIS 2.0, which every answer carries.
constexpr std::string_view epcis_context =
    "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

/// Gives an event what its document's "@context" says beyond the context of EPCIS, so that it can
/// stand in any other document.
void merge_context(boost::json::object& event, const boost::json::value* document_context);

}  // namespace sen::trace
