#include "trace/event_list.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "trace/context.hpp"
#include "trace/epc_format.hpp"
#include "trace/event_store.hpp"
#include "trace/reach.hpp"

namespace sen::trace {
namespace {

/// Holds a query to the events that its asker may see.
void hold_to_own(const Call& call, EventQuery& query)
{
    const auto producer = own_producer(call);
    if (!producer) return;
    Condition own;
    own.terms.push_back({std::string(captured_for), *producer});
    query.conditions.push_back(std::move(own));
}

/// The events still to be shown on this page, by the query's limit over all pages.
std::int64_t page_size(const EventQuery& query, std::int64_t shown)
{
    if (!query.event_count_limit) return query.per_page;
    return std::min(query.per_page, *query.event_count_limit - shown);
}

}  // namespace

Result<EventPage> find_events(Call& call, EventQuery query)
{
    hold_to_own(call, query);
    if (query.max_event_count && !query.after) {
        const auto count = store::count_events(call.tx, query, *query.max_event_count + 1);
        if (count > *query.max_event_count)
            return refuse(
                Refusal::too_large, "epcis.too_many_results",
                std::to_string(*query.max_event_count));
    }
    const auto shown = query.after ? query.after->shown : 0;
    const auto size = page_size(query, shown);
    EventPage page;
    if (size <= 0) return page;
    auto found = store::find_events(call.tx, query, size + 1);
    const bool has_more = static_cast<std::int64_t>(found.size()) > size;
    if (has_more) found.pop_back();
    for (auto& event : found)
        page.documents.push_back(std::move(event.document));
    const bool is_at_limit = query.event_count_limit && shown + size >= *query.event_count_limit;
    if (has_more && !is_at_limit) {
        const auto& last = found.back();
        const auto time = query.order == OrderBy::eventTime ? last.event_time : last.record_time;
        page.next = page_token({time, last.seq, shown + size});
    }
    return page;
}

Result<EventPage> find_event(Call& call, const std::string& event_id)
{
    EventQuery query;
    query.event_ids = {event_id};
    query.order = OrderBy::recordTime;
    query.direction = OrderDirection::ASC;
    auto page = TRY(find_events(call, query));
    if (page.documents.empty()) return refuse(Refusal::not_found, "epcis.no_such_event", event_id);
    return page;
}

const Resource* find_resource(std::string_view name)
{
    static const std::vector<Resource> all{
        {"eventTypes", "eventType", {"eventType"}},
        {"epcs", "MATCH_anyEPC", {"epc", "parentID", "inputEPC", "outputEPC"}},
        {"bizSteps", "EQ_bizStep", {"bizStep"}},
        {"dispositions", "EQ_disposition", {"disposition"}},
        {"readPoints", "EQ_readPoint", {"readPoint"}},
        {"bizLocations", "EQ_bizLocation", {"bizLocation"}},
    };
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Resource& resource) { return resource.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Result<std::vector<std::string>>
members(Call& call, const Resource& resource, std::string_view after, std::int64_t limit)
{
    if (own_producer(call)) return refuse(Refusal::forbidden, "access.denied");
    return store::values_of(call.tx, resource.kinds, after, limit);
}

std::string
query_document(const EventPage& page, std::string_view query_name, EpcFormat format, Instant now)
{
    std::string list = "[";
    for (const auto& document : page.documents) {
        if (list.size() > 1) list += ',';
        list +=
            format == EpcFormat::Always_GS1_Digital_Link ? with_digital_links(document) : document;
    }
    const auto results_body = json::Object{}.set("eventList", json::Raw{list + "]"}).raw();
    const auto results =
        json::Object{}.set("queryName", query_name).set("resultsBody", results_body).raw();
    const auto body = json::Object{}.set("queryResults", results).raw();
    return json::Object{}
        .set("@context", std::vector<std::string>{std::string(epcis_context)})
        .set("type", "EPCISQueryDocument")
        .set("schemaVersion", "2.0")
        .set("creationDate", now)
        .set("epcisBody", body)
        .text();
}

}  // namespace sen::trace
