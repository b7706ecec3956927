#include "http/answer.hpp"
#include "http/url.hpp"
#include "trace/capture.hpp"
#include "trace/epcis_document.hpp"
#include "trace/epcis_http.hpp"
#include "trace/json_values.hpp"
#include "trace/problem.hpp"

namespace sen::trace {
namespace {

namespace bj = boost::json;

Result<ErrorBehaviour> behaviour_of(const http::Request& request)
{
    const auto wanted = request.header("gs1-capture-error-behaviour");
    if (!wanted) return ErrorBehaviour::rollback;
    const auto [found, known] = value_of<ErrorBehaviour>(*wanted);
    if (!known)
        return refuse(Refusal::malformed, "epcis.parameter_value", "GS1-Capture-Error-Behaviour");
    return found;
}

/// The errors of a job in words, each as problem details.
json::Raw worded(const json::Raw& errors, const rulebook::Words& words)
{
    std::vector<json::Raw> list;
    const auto known = bj::parse(errors.text);
    for (const auto& error : known.as_array()) {
        const Refusal refusal{
            Refusal::conflict,
            std::string(text_in(error.as_object(), "code")),
            std::string(text_in(error.as_object(), "subject")),
            {}};
        list.push_back(json::Object{}
                           .set("type", "epcisException:" + exception_of(refusal))
                           .set("title", words.text(refusal.code, refusal.subject))
                           .set("code", refusal.code)
                           .set("subject", refusal.subject)
                           .raw());
    }
    return {json::text(list)};
}

json::Raw view(const CaptureJob& job, const rulebook::Words& words)
{
    return json::Object{}
        .set("captureID", job.id)
        .set("createdAt", job.created_at)
        .set("finishedAt", job.created_at)
        .set("running", false)
        .set("success", job.success)
        .set("captureErrorBehaviour", job.error_behaviour)
        .set("errors", worded(job.errors, words))
        .raw();
}

Result<http::Response> capture_document(http::Desk& desk, const Asked& asked)
{
    const auto body = TRY(json_body(asked.request));
    const auto behaviour = TRY(behaviour_of(asked.request));
    auto document = TRY(read_document(body));
    const auto ready = prepare(std::move(document), desk.now());
    const auto job = TRY(desk.write(
        [&](Call& call) -> Result<CaptureJob> { return capture(call, ready, behaviour); }));
    http::Response response;
    response.status = 202;
    response.with("Location", "/epcis/capture/" + job.id.text)
        .with("GS1-EPCIS-Capture-Limit", std::to_string(most_events))
        .with("GS1-EPCIS-Capture-File-Size-Limit", std::to_string(most_bytes));
    return response;
}

Result<http::Response> capture_one(http::Desk& desk, const Asked& asked)
{
    const auto body = TRY(json_body(asked.request));
    auto event = TRY(read_single_event(body));
    const auto ready = prepare_event(std::move(event), desk.now());
    TRY(desk.write([&](Call& call) { return capture_event(call, ready); }));
    auto response = http::json_response(201, ready.document);
    response.with("Location", "/epcis/events/" + http::percent_encoded(ready.event_id));
    return response;
}

Result<http::Response> list_capture_jobs(http::Desk& desk, const Asked& asked)
{
    const auto page = TRY(read_list_page(asked.request));
    auto jobs = desk.read([&](Call& call) { return list_jobs(call, page.after, page.size + 1); });
    std::optional<std::string> next;
    if (static_cast<std::int64_t>(jobs.size()) > page.size) {
        jobs.pop_back();
        next = http::cursor_of("", jobs.back().id.text);
    }
    std::vector<json::Raw> views;
    for (const auto& job : jobs)
        views.push_back(view(job, desk.rules().words(http::language_of(asked.request))));
    auto response = http::json_response(200, json::text(views));
    link_next(response, asked.request, next);
    return response;
}

Result<http::Response> read_capture_job(http::Desk& desk, const Asked& asked)
{
    const Id<CaptureJob> id(asked.segments[2]);
    const auto job = TRY(desk.read([&](Call& call) { return find_job(call, id); }));
    const auto& words = desk.rules().words(http::language_of(asked.request));
    return http::json_response(200, view(job, words).text);
}

}  // namespace

std::vector<Entry> capture_entries()
{
    return {
        {"GET", {"epcis", "capture"}, "trace.read", list_capture_jobs},
        {"POST", {"epcis", "capture"}, "trace.capture", capture_document, most_bytes},
        {"GET", {"epcis", "capture", "*"}, "trace.read", read_capture_job},
        {"POST", {"epcis", "events"}, "trace.capture", capture_one, most_bytes},
    };
}

}  // namespace sen::trace
