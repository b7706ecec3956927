#include "trace/door.hpp"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "http/answer.hpp"
#include "http/url.hpp"
#include "trace/epcis_http.hpp"
#include "trace/problem.hpp"

namespace sen::trace {
namespace {

/// The body of a request that is refused anyway: read, so that the refusal says why.
constexpr std::size_t most_misled = 64 * 1024;

bool is_epcis(const http::Request& request)
{
    return request.path == "/epcis" || request.path.starts_with("/epcis/");
}

bool only_reads(std::string_view method) { return method == "GET" || method == "HEAD"; }

bool matches(const Entry& entry, const std::vector<std::string>& segments)
{
    return std::equal(
        entry.path.begin(), entry.path.end(), segments.begin(), segments.end(),
        [](std::string_view wanted, const std::string& segment) {
            return wanted == "*" ? !segment.empty() : wanted == segment;
        });
}

/// Whether the answer, always JSON, is something that the asker takes.
bool takes_json(const http::Request& request)
{
    const auto accept = request.header("accept").value_or("*/*");
    for (const std::string_view type : {"*/*", "application/*", "json"})
        if (accept.find(type) != std::string_view::npos) return true;
    return accept.empty();
}

/// A write started by a foreign page must not use the cookie of the one who reads it.
bool is_own_write(const http::Request& request, const http::Identity& identity)
{
    return identity.csrf_token.empty() || request.header("x-csrf-token") == identity.csrf_token;
}

http::Response options(const std::string& allowed)
{
    http::Response response;
    response.status = 204;
    response.with("Allow", allowed)
        .with("GS1-EPCIS-Min", "2.0.0")
        .with("GS1-EPCIS-Max", "2.0.0")
        .with("GS1-CBV-Min", "2.0.0")
        .with("GS1-CBV-Max", "2.0.0");
    return response;
}

}  // namespace

Door::Door(Parts parts) : m_parts(std::move(parts)), m_entries(epcis_entries()) {}

Door::Found Door::find(const http::Request& request) const
{
    Found found;
    auto segments = http::path_segments(request.target);
    if (!segments) return found;
    found.segments = std::move(*segments);
    if (!found.segments.empty() && found.segments.back().empty()) found.segments.pop_back();
    const auto method = request.method == "HEAD" ? "GET" : request.method;
    for (const auto& entry : m_entries) {
        if (!matches(entry, found.segments)) continue;
        if (found.allowed.empty()) found.allowed = "OPTIONS";
        found.allowed += ", " + std::string(entry.method);
        if (entry.method == method) found.entry = &entry;
    }
    return found;
}

http::Plan Door::plan(const http::Request& request)
{
    if (!is_epcis(request)) return m_parts.rest.plan(request);
    const auto found = find(request);
    return {http::Lane::worker, found.entry != nullptr ? found.entry->max_body : most_misled};
}

http::Response Door::answer(http::Request& request)
{
    if (!is_epcis(request)) return m_parts.rest.answer(request);
    auto response = answer_found(find(request), request);
    response.with("GS1-EPCIS-Version", "2.0.0").with("GS1-CBV-Version", "2.0.0");
    response.with("Cache-Control", "no-store");
    return response;
}

http::Response Door::answer_found(const Found& found, const http::Request& request)
{
    if (found.allowed.empty())
        return problem({Refusal::not_found, "http.not_found", {}, {}}, request);
    if (request.method == "OPTIONS") return options(found.allowed);
    if (found.entry == nullptr)
        return problem({Refusal::invalid, "http.method", {}, {}}, request)
            .with("Allow", found.allowed);
    if (!takes_json(request))
        return problem({Refusal::invalid, "epcis.not_acceptable", {}, {}}, request);
    try {
        const auto now = m_parts.clock();
        const auto identity = identity_of(request, now);
        if (const auto admitted = admit(*found.entry, request, identity); !admitted)
            return problem(admitted.error(), request);
        http::Desk desk(m_parts.database, m_parts.rules, identity.actor, now, request.request_id);
        auto outcome = found.entry->handler(desk, {request, found.segments});
        if (!only_reads(request.method) && m_parts.committed) m_parts.committed();
        return outcome ? std::move(*outcome) : problem(outcome.error(), request);
    } catch (const db::Full& full) {
        spdlog::error("disk full: {} (request {})", full.what(), request.request_id);
        return problem({Refusal::unavailable, "http.disk_full", {}, {}}, request);
    } catch (const std::exception& broken) {
        spdlog::error(
            "incident {}: {} {}: {}", request.request_id, request.method, request.path,
            broken.what());
        return refuse(500, "http.incident", request.request_id);
    }
}

http::Response Door::refuse(int status, std::string_view code, const std::string& request_id)
{
    return m_parts.rest.refuse(status, code, request_id);
}

http::Response Door::problem(const Refusal& refusal, const http::Request& request) const
{
    const auto& words = m_parts.rules.words(http::language_of(request));
    auto response = trace::problem(refusal, words, request.request_id);
    if (response.status == 401) response.with("WWW-Authenticate", "Bearer");
    return response;
}

http::Identity Door::identity_of(const http::Request& request, Instant now)
{
    http::Identity identity;
    m_parts.database.read([&](db::Tx& tx) {
        const access::Actor nobody;
        Call asking{tx, nobody, m_parts.rules, now, request.request_id};
        identity = m_parts.identify(asking, request);
    });
    const bool is_guest = identity.actor.role == access::Role::anyone;
    if (is_guest && m_parts.guests == Guests::welcome) {
        identity.actor.username = "guest";
        identity.actor.role = access::Role::province;
    }
    return identity;
}

Result<void>
Door::admit(const Entry& entry, const http::Request& request, const http::Identity& identity) const
{
    const auto role = identity.actor.role;
    if (m_parts.rules.access.scope(entry.action, role) == access::Scope::none)
        return role == access::Role::anyone
                   ? sen::refuse(Refusal::unauthenticated, "access.not_signed_in")
                   : sen::refuse(Refusal::forbidden, "access.denied");
    if (!only_reads(request.method) && !is_own_write(request, identity))
        return sen::refuse(Refusal::forbidden, "access.foreign_request");
    return {};
}

}  // namespace sen::trace
