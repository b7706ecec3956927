#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/fwd.hpp>

#include "trace/prefixes.hpp"

/// What an event can be found by. A kind is the tail of the query parameter that asks for it:
/// "bizStep" for EQ_bizStep, "epc" for MATCH_epc, "quantity_KGM" for GE_quantity_KGM.
namespace sen::trace {

/// A text of that kind stands in the event.
struct Term {
    std::string kind;
    std::string value;

    auto operator<=>(const Term&) const = default;
};

/// A number of that kind stands in the event; moments in microseconds since 1970.
struct Measure {
    std::string kind;
    double value = 0;

    auto operator<=>(const Measure&) const = default;
};

struct EventIndex {
    std::vector<Term> terms;
    std::vector<Measure> measures;
};

/// Everything an event can be found by, each once.
EventIndex index_of(const boost::json::object& event, const Prefixes&);

/// A text as the index keeps it: a long one by its hash.
std::string index_text(std::string_view text);

/// The kind of a user's own field. `family` is how the parameter names its place: "", "ILMD_",
/// "INNER_ILMD_", "readPoint_"; `name` has its prefix written out.
std::string extension_kind(std::string_view family, std::string_view name);

/// The kind of moments in a user's own field.
std::string moment_kind(std::string_view kind);

/// The kind whose values are the kinds that an event has at all.
constexpr std::string_view presence = "exists";

}  // namespace sen::trace
