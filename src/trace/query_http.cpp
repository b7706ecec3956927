#include "http/answer.hpp"
#include "http/url.hpp"
#include "trace/context.hpp"
#include "trace/epcis_http.hpp"
#include "trace/event_list.hpp"
#include "trace/named_query.hpp"

namespace sen::trace {
namespace {

constexpr std::size_t most_query_bytes = 256 * 1024;

/// "ocop=https://ns.example/epcis/,ex=https://…" of the header GS1-Extensions.
Prefixes prefixes_of(const http::Request& request)
{
    Prefixes prefixes;
    auto rest = request.header("gs1-extensions").value_or("");
    while (!rest.empty()) {
        auto pair = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        while (pair.starts_with(' '))
            pair.remove_prefix(1);
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos) continue;
        prefixes.add(std::string(pair.substr(0, equals)), std::string(pair.substr(equals + 1)));
    }
    return prefixes;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> values;
    for (auto bar = text.find('|'); bar != std::string_view::npos; bar = text.find('|')) {
        values.emplace_back(text.substr(0, bar));
        text.remove_prefix(bar + 1);
    }
    values.emplace_back(text);
    return values;
}

Parameters parameters_of(const http::Request& request)
{
    Parameters parameters;
    for (const auto& [name, value] : request.query)
        parameters.emplace_back(name, split(value));
    return parameters;
}

Result<EpcFormat> format_of(const http::Request& request)
{
    const auto wanted = request.header("gs1-epc-format");
    if (!wanted) return EpcFormat::Always_GS1_Digital_Link;
    const auto [found, known] = value_of<EpcFormat>(*wanted);
    if (!known) return refuse(Refusal::invalid, "epcis.not_acceptable", "GS1-EPC-Format");
    return found;
}

Result<http::Response> answer_page(
    http::Desk& desk, const http::Request& request, const EventPage& page, std::string_view name)
{
    const auto format = TRY(format_of(request));
    auto response = http::json_response(200, query_document(page, name, format, desk.now()));
    link_next(response, request, page.next);
    return response;
}

Result<http::Response>
answer_query(http::Desk& desk, const Asked& asked, const EventQuery& query, std::string_view name)
{
    const auto page = TRY(desk.read([&](Call& call) { return find_events(call, query); }));
    return answer_page(desk, asked.request, page, name);
}

constexpr std::string_view simple = "SimpleEventQuery";

Result<http::Response> query_events(http::Desk& desk, const Asked& asked)
{
    const auto query = TRY(read_query(parameters_of(asked.request), prefixes_of(asked.request)));
    return answer_query(desk, asked, query, simple);
}

Result<http::Response> read_event(http::Desk& desk, const Asked& asked)
{
    const auto page =
        TRY(desk.read([&](Call& call) { return find_event(call, asked.segments[2]); }));
    return answer_page(desk, asked.request, page, simple);
}

Result<http::Response> create_query(http::Desk& desk, const Asked& asked)
{
    const auto body = TRY(json_body(asked.request));
    const auto named = TRY(read_named_query(body));
    const auto added = TRY(desk.write([&](Call& call) { return add_query(call, named); }));
    auto response = http::json_response(201, json::text(added));
    response.with("Location", "/epcis/queries/" + http::percent_encoded(added.name));
    return response;
}

Result<http::Response> list_named_queries(http::Desk& desk, const Asked& asked)
{
    const auto page = TRY(read_list_page(asked.request));
    auto queries =
        desk.read([&](Call& call) { return list_queries(call, page.after, page.size + 1); });
    std::optional<std::string> next;
    if (static_cast<std::int64_t>(queries.size()) > page.size) {
        queries.pop_back();
        next = http::cursor_of("", queries.back().name);
    }
    auto response = http::json_response(200, json::text(queries));
    link_next(response, asked.request, next);
    return response;
}

Result<http::Response> read_definition(http::Desk& desk, const Asked& asked)
{
    return http::answer(desk.read([&](Call& call) { return find_query(call, asked.segments[2]); }));
}

Result<http::Response> delete_query(http::Desk& desk, const Asked& asked)
{
    return http::answer(
        desk.write([&](Call& call) { return remove_query(call, asked.segments[2]); }));
}

/// Pages may be asked for; what a named query asks stands in its definition.
Result<http::Response> run_query(http::Desk& desk, const Asked& asked)
{
    const auto named =
        TRY(desk.read([&](Call& call) { return find_query(call, asked.segments[2]); }));
    auto query = TRY(event_query_of(named));
    const auto paging = TRY(read_query(parameters_of(asked.request), {}));
    if (!paging.conditions.empty() || paging.event_ids)
        return refuse(Refusal::malformed, "epcis.unknown_parameter", asked.request.query[0].first);
    query.per_page = asked.request.query_value("perPage") ? paging.per_page : query.per_page;
    query.after = paging.after;
    return answer_query(desk, asked, query, named.name);
}

const Resource& resource_of(const Asked& asked)
{
    const auto* resource = find_resource(asked.segments[1]);
    CHECK(resource != nullptr);
    return *resource;
}

http::Response collection(const std::vector<std::string>& members)
{
    return http::json_response(
        200, json::Object{}
                 .set("@context", epcis_context)
                 .set("type", "Collection")
                 .set("member", members)
                 .text());
}

Result<http::Response> list_members(http::Desk& desk, const Asked& asked)
{
    const auto page = TRY(read_list_page(asked.request));
    auto found = TRY(desk.read(
        [&](Call& call) { return members(call, resource_of(asked), page.after, page.size + 1); }));
    std::optional<std::string> next;
    if (static_cast<std::int64_t>(found.size()) > page.size) {
        found.pop_back();
        next = http::cursor_of("", found.back());
    }
    auto response = collection(found);
    link_next(response, asked.request, next);
    return response;
}

Result<http::Response> list_below_member(http::Desk&, const Asked&)
{
    return collection({"events"});
}

/// The events of one member: what its parameter would ask for, and any other condition.
Result<http::Response> events_of_member(http::Desk& desk, const Asked& asked)
{
    auto parameters = parameters_of(asked.request);
    parameters.emplace_back(
        std::string(resource_of(asked).parameter), std::vector{asked.segments[2]});
    const auto query = TRY(read_query(parameters, prefixes_of(asked.request)));
    return answer_query(desk, asked, query, simple);
}

Result<http::Response> list_resources(http::Desk&, const Asked&)
{
    return collection(
        {"capture", "events", "queries", "eventTypes", "epcs", "bizSteps", "bizLocations",
         "readPoints", "dispositions"});
}

}  // namespace

std::vector<Entry> query_entries()
{
    constexpr std::string_view reads = "trace.read";
    std::vector<Entry> entries{
        {"GET", {"epcis"}, reads, list_resources},
        {"GET", {"epcis", "events"}, reads, query_events},
        {"GET", {"epcis", "events", "*"}, reads, read_event},
        {"GET", {"epcis", "queries"}, reads, list_named_queries},
        {"POST", {"epcis", "queries"}, "trace.capture", create_query, most_query_bytes},
        {"GET", {"epcis", "queries", "*"}, reads, read_definition},
        {"DELETE", {"epcis", "queries", "*"}, "trace.capture", delete_query},
        {"GET", {"epcis", "queries", "*", "events"}, reads, run_query},
    };
    for (const std::string_view name :
         {"eventTypes", "epcs", "bizSteps", "bizLocations", "readPoints", "dispositions"}) {
        entries.push_back({"GET", {"epcis", name}, reads, list_members});
        entries.push_back({"GET", {"epcis", name, "*"}, reads, list_below_member});
        entries.push_back({"GET", {"epcis", name, "*", "events"}, reads, events_of_member});
    }
    return entries;
}

}  // namespace sen::trace
