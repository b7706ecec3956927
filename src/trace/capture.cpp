#include "trace/capture.hpp"

#include <set>

#include <boost/json.hpp>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "trace/capture_store.hpp"
#include "trace/context.hpp"
#include "trace/epcis_document.hpp"
#include "trace/event_hash.hpp"
#include "trace/json_values.hpp"
#include "trace/moment.hpp"
#include "trace/reach.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

PreparedEvent prepared(bj::object event, const bj::value* document_context, Instant record_time)
{
    Prefixes prefixes;
    if (document_context != nullptr) prefixes.add(*document_context);
    if (const auto* own = event.if_contains("@context")) prefixes.add(*own);

    PreparedEvent ready;
    if (!event.contains("eventID")) event.emplace("eventID", event_hash(event, prefixes));
    ready.event_id = text_in(event, "eventID");
    ready.declares_error = event.contains("errorDeclaration");
    ready.event_time = microseconds_of(text_in(event, "eventTime")).value();
    ready.index = index_of(event, prefixes);
    event["recordTime"] = record_time.text();
    merge_context(event, document_context);
    ready.document = json_text(event);
    return ready;
}

/// Takes out the events whose id is taken, by an event stored before or earlier in the list.
std::vector<std::string> take_out_known(db::Tx& tx, std::vector<PreparedEvent>& events)
{
    auto seen = store::known(tx, events);
    std::vector<std::string> known;
    std::erase_if(events, [&](const PreparedEvent& event) {
        const bool is_new = seen.emplace(event.event_id, event.declares_error).second;
        if (!is_new) known.push_back(event.event_id);
        return !is_new;
    });
    return known;
}

json::Raw errors_of(const std::vector<std::string>& known)
{
    std::vector<json::Raw> errors;
    for (const auto& id : known)
        errors.push_back(json::Object{}.set("code", "epcis.event_exists").set("subject", id).raw());
    return {json::text(errors)};
}

/// Whoever acts for a producer leaves that producer's mark, so that own events are found again.
void mark(const Call& call, std::vector<PreparedEvent>& events)
{
    if (call.actor.producer_id.empty()) return;
    for (auto& event : events)
        event.index.terms.push_back({std::string(captured_for), call.actor.producer_id});
}

}  // namespace

PreparedDocument prepare(bj::value document, Instant record_time)
{
    auto& object = document.as_object();
    const auto* context = object.if_contains("@context");
    PreparedDocument ready;
    ready.master_data = master_data_in(object);
    auto& events = events_of(object);
    ready.events.reserve(events.size());
    for (auto& event : events)
        ready.events.push_back(prepared(std::move(event.as_object()), context, record_time));
    return ready;
}

PreparedEvent prepare_event(bj::value event, Instant record_time)
{
    return prepared(std::move(event.as_object()), nullptr, record_time);
}

CaptureJob capture(Call& call, PreparedDocument document, ErrorBehaviour behaviour)
{
    CaptureJob job;
    job.id.text = new_id();
    job.created_at = call.now;
    job.error_behaviour = behaviour;
    const auto known = take_out_known(call.tx, document.events);
    job.success = known.empty();
    job.errors = errors_of(known);

    if (job.success || behaviour == ErrorBehaviour::proceed) {
        mark(call, document.events);
        store::insert(call.tx, document.events, call.now);
        write_master_data(call.tx, document.master_data);
        job.event_count = static_cast<std::int64_t>(document.events.size());
    }
    store::insert(call.tx, job, call.actor);
    record(
        call, "epcis.captured", {"epcis_job", job.id.text},
        json::Object{}.set("events", job.event_count).set("success", job.success));
    return job;
}

Result<void> capture_event(Call& call, PreparedEvent event)
{
    const auto id = event.event_id;
    std::vector<PreparedEvent> events{std::move(event)};
    if (!take_out_known(call.tx, events).empty())
        return refuse(Refusal::conflict, "epcis.event_exists", id);
    mark(call, events);
    store::insert(call.tx, events, call.now);
    record(call, "epcis.event_captured", {"epcis_event", id});
    return {};
}

Result<CaptureJob> find_job(Call& call, const Id<CaptureJob>& id)
{
    const auto job = store::find_job(call.tx, id, own_producer(call));
    if (!job) return refuse(Refusal::not_found, "epcis.no_such_job", id.text);
    return *job;
}

std::vector<CaptureJob> list_jobs(Call& call, const std::string& before, std::int64_t limit)
{
    return store::jobs_before(call.tx, before, own_producer(call), limit);
}

}  // namespace sen::trace
