#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "base/result.hpp"
#include "trace/event_query.hpp"

namespace sen::trace {

/// A page of events.
struct EventPage {
    std::vector<std::string> documents;  ///< each event as JSON
    std::optional<std::string> next;     ///< "nextPageToken" of the page after
};

/// The events of a query that the caller may see. Refuses "epcis.too_many_results" when there are
/// more than its maxEventCount.
Result<EventPage> find_events(Call&, EventQuery);

/// The event of that id, and the declaration that it was wrong. Refuses "epcis.no_such_event".
Result<EventPage> find_event(Call&, const std::string& event_id);

/// A list of what occurs in events: "bizSteps", "epcs".
struct Resource {
    std::string_view name;
    std::string_view parameter;  ///< the query that one of its members stands for
    std::vector<std::string> kinds;
};

/// The top-level resource of that name; null when there is none.
const Resource* find_resource(std::string_view name);

/// Its members after `after`, in order, at most `limit`. They are of all events: refuses
/// "access.denied" to who may not read all.
Result<std::vector<std::string>>
members(Call&, const Resource&, std::string_view after, std::int64_t limit);

/// How identifiers are written in an answer (header GS1-EPC-Format).
enum class EpcFormat { Always_GS1_Digital_Link, Never_Translates, No_Preference };
constexpr auto names(EpcFormat)
{
    return std::array<std::string_view, 3>{
        "Always_GS1_Digital_Link", "Never_Translates", "No_Preference"};
}

/// The events as an EPCISQueryDocument.
std::string query_document(const EventPage&, std::string_view query_name, EpcFormat, Instant now);

}  // namespace sen::trace
