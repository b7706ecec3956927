#include "http/dispatcher.hpp"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "base/id.hpp"
#include "http/answer.hpp"

namespace sen::http {
namespace {

bool only_reads(std::string_view method) { return method == "GET" || method == "HEAD"; }

/// A browser says where a request was started; a foreign page must not write with our cookie
/// (W3C Fetch Metadata). Programs that are no browsers do not send the header.
bool comes_from_elsewhere(const Request& request)
{
    const auto site = request.header("sec-fetch-site");
    return site && *site != "same-origin" && *site != "none";
}

/// True for a refusal that a browser would show to a person as it is.
bool is_for_a_reader(const Request& request, const Response& response)
{
    const auto takes = request.header("accept").value_or("");
    return response.content_type.starts_with("application/problem+json") &&
           !request.path.starts_with("/api/") && takes.find("text/html") != std::string_view::npos;
}

/// What the API answers is of one person and one moment, unless it says otherwise.
void keep_out_of_caches(const Request& request, Response& response)
{
    const auto tells = [](const auto& header) { return header.first == "Cache-Control"; };
    if (!request.path.starts_with("/api/v1/")) return;
    if (std::none_of(response.headers.begin(), response.headers.end(), tells))
        response.with("Cache-Control", "no-store");
}

Result<void> knows_query(const Operation& operation, const Request& request)
{
    Refusal refusal{Refusal::invalid, "form.invalid", {}, {}};
    for (const auto& [name, value] : request.query)
        if (std::find(operation.query.begin(), operation.query.end(), name) ==
            operation.query.end())
            refusal.fields.push_back({name, "form.unknown_field"});
    if (!refusal.fields.empty()) return tl::unexpected(refusal);
    return {};
}

}  // namespace

Dispatcher::Dispatcher(Parts parts) : m_parts(std::move(parts)) {}

Plan Dispatcher::plan(const Request& request)
{
    const auto match = m_parts.router.match(request.method, request.path);
    if (match.route == nullptr) return {Lane::here, 0};
    const auto* operation = match.route->operation;
    // PostgreSQL is asked over a socket: whoever waits for it must not hold up a thread of reading.
    const bool waits = match.route->handler && m_parts.database.engine() == db::Engine::postgres;
    return {
        waits ? Lane::worker : match.route->lane, operation != nullptr ? operation->max_body : 0};
}

Response Dispatcher::answer(Request& request)
{
    auto response = routed(request);
    keep_out_of_caches(request, response);
    if (response.status < 400 || !m_parts.error_page || !is_for_a_reader(request, response))
        return response;
    return m_parts.error_page(request, response.status);
}

Response Dispatcher::routed(Request& request)
{
    try {
        auto match = m_parts.router.match(request.method, request.path);
        if (match.route == nullptr)
            return match.other_method
                       ? refuse(405, "http.method", request.request_id)
                       : problem(Refusal{Refusal::not_found, "http.not_found", {}, {}}, request);
        request.path_values = std::move(match.path_values);
        if (match.route->plain) return match.route->plain(request);
        return match.route->desk_handler ? at_desk(*match.route, request)
                                         : in_transaction(*match.route, request);
    } catch (const db::Full& full) {
        spdlog::error("disk full: {} (request {})", full.what(), request.request_id);
        return problem(Refusal{Refusal::unavailable, "http.disk_full", {}, {}}, request);
    } catch (const std::exception& broken) {
        spdlog::error(
            "incident {}: {} {}: {}", request.request_id, request.method, request.path,
            broken.what());
        return refuse(500, "http.incident", request.request_id);
    }
}

Response Dispatcher::refuse(int status, std::string_view code, const std::string& request_id)
{
    const auto& words = m_parts.rules.vietnamese;
    json::Object body;
    body.set("type", "about:blank")
        .set("title", words.text("problem.status_" + std::to_string(status)))
        .set("status", status)
        .set("code", code)
        .set("detail", words.text(code, request_id))
        .set("subject", "")
        .set("request_id", request_id);
    auto response = json_response(status, body.text());
    response.content_type = "application/problem+json";
    return response;
}

Response Dispatcher::problem(const Refusal& refusal, const Request& request) const
{
    return http::problem(refusal, m_parts.rules.words(language_of(request)), request.request_id);
}

Result<void>
Dispatcher::admit(const Route& route, const Request& request, const Identity& identity) const
{
    if (route.operation == nullptr) return {};
    const auto& operation = *route.operation;
    const bool known = identity.actor.role != access::Role::anyone;
    const auto scope = m_parts.rules.access.scope(operation.action, identity.actor.role);
    if (scope == access::Scope::none)
        return known ? sen::refuse(Refusal::forbidden, "access.denied")
                     : sen::refuse(Refusal::unauthenticated, "access.not_signed_in");
    if (!only_reads(request.method)) {
        const bool own = identity.csrf_token.empty() ||
                         request.header("x-csrf-token") == identity.csrf_token || operation.open;
        if (!own || comes_from_elsewhere(request))
            return sen::refuse(Refusal::forbidden, "access.foreign_request");
    }
    return knows_query(operation, request);
}

Response Dispatcher::in_transaction(const Route& route, const Request& request)
{
    Result<Response> outcome = sen::refuse(Refusal::unavailable, "http.incident");
    const auto work = [&](db::Tx& tx) {
        const access::Actor nobody;
        Call asking{tx, nobody, m_parts.rules, m_parts.clock(), request.request_id};
        const auto identity = m_parts.identify(asking, request);
        Call call{tx, identity.actor, m_parts.rules, asking.now, request.request_id};
        const auto admitted = admit(route, request, identity);
        outcome = admitted ? route.handler(call, request)
                           : Result<Response>(tl::unexpected(admitted.error()));
    };
    if (only_reads(request.method)) {
        m_parts.database.read(work);
    } else {
        m_parts.database.write([&](db::Tx& tx) {
            work(tx);
            return outcome ? db::Verdict::commit : db::Verdict::roll_back;
        });
        if (outcome && m_parts.committed) m_parts.committed();
    }
    return outcome ? std::move(*outcome) : problem(outcome.error(), request);
}

Response Dispatcher::at_desk(const Route& route, const Request& request)
{
    const auto now = m_parts.clock();
    Identity identity;
    m_parts.database.read([&](db::Tx& tx) {
        const access::Actor nobody;
        Call asking{tx, nobody, m_parts.rules, now, request.request_id};
        identity = m_parts.identify(asking, request);
    });
    if (const auto admitted = admit(route, request, identity); !admitted)
        return problem(admitted.error(), request);
    Desk desk(m_parts.database, m_parts.rules, identity.actor, now, request.request_id);
    auto outcome = route.desk_handler(desk, request);
    if (!only_reads(request.method) && m_parts.committed) m_parts.committed();
    return outcome ? std::move(*outcome) : problem(outcome.error(), request);
}

}  // namespace sen::http
