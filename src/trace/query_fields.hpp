#pragma once

#include "trace/event_query.hpp"

namespace sen::trace {

/// Reads a parameter whose name is made of parts ("GE_quantity_KGM", "EQ_source_location",
/// "EQ_INNER_ILMD_ocop:sao") into a condition; nothing when it is none of those.
/// Refuses "epcis.parameter_value" and "epcis.unknown_prefix".
Result<std::optional<Condition>>
read_composed(std::string_view name, const std::vector<std::string>& values, const Prefixes&);

/// Reads a parameter that lists texts ("EQ_bizStep", "MATCH_epc"); nothing when it is none of
/// those. Refuses "epcis.parameter_value".
Result<std::optional<Condition>>
read_list(std::string_view name, const std::vector<std::string>& values);

/// A whole decimal number; nothing for other text.
std::optional<double> number_in(std::string_view text);

/// The refusal of a value that the parameter cannot have.
tl::unexpected<Refusal> wrong_value(std::string_view parameter);

}  // namespace sen::trace
