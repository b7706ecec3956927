#include "trace/resolver.hpp"

#include <spdlog/spdlog.h>

#include "base/json.hpp"
#include "http/answer.hpp"
#include "http/url.hpp"
#include "trace/linkset.hpp"

namespace sen::trace {
namespace {

constexpr std::string_view description_path = "/.well-known/gs1resolver";
constexpr std::string_view linkset_type = "application/linkset+json";

bool is_ours(const http::Request& request)
{
    return request.path == description_path || looks_like_digital_link(request.path);
}

bool takes(const http::Request& request, std::string_view type)
{
    return request.header("accept").value_or("").find(type) != std::string_view::npos;
}

bool wants_linkset(const http::Request& request, std::string_view type)
{
    return type == "linkset" || type == "all" || takes(request, linkset_type);
}

/// The address led to, with what the query said besides.
std::string with_query(std::string href, const http::Pairs& query)
{
    char separator = href.find('?') == std::string::npos ? '?' : '&';
    for (const auto& [name, value] : query) {
        if (name == "linkType") continue;
        href += separator + http::percent_encoded(name) + "=" + http::percent_encoded(value);
        separator = '&';
    }
    return href;
}

http::Response answer_linkset(const Linkset& linkset)
{
    auto response = http::json_response(200, linkset.json());
    response.content_type = linkset_type;
    return response.with(
        "Link", "<https://ref.gs1.org/standards/resolver/linkset-context>; "
                "rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\"");
}

http::Response answer_redirect(const Linkset& linkset, const Link& link, const http::Pairs& query)
{
    http::Response response;
    response.status = 307;
    response.with("Location", with_query(link.href, query))
        .with("Vary", "Accept, Accept-Language")
        .with(
            "Link", "<" + linkset.anchor + "?linkType=linkset>; rel=\"linkset\"; type=\"" +
                        std::string(linkset_type) + "\"");
    return response;
}

http::Response options()
{
    http::Response response;
    response.status = 204;
    response.with("Allow", "GET, HEAD, OPTIONS")
        .with("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
        .with("Access-Control-Allow-Headers", "Accept, Accept-Language");
    return response;
}

}  // namespace

Resolver::Resolver(Parts parts)
    : m_parts(std::move(parts)), m_identifiers(ApplicationIdentifiers::load(m_parts.file))
{
}

http::Plan Resolver::plan(const http::Request& request)
{
    if (!is_ours(request)) return m_parts.rest.plan(request);
    const bool waits = m_parts.database.engine() == db::Engine::postgres;
    return {waits ? http::Lane::worker : http::Lane::here, 0};
}

http::Response Resolver::answer(http::Request& request)
{
    if (!is_ours(request)) return m_parts.rest.answer(request);
    auto response = resolve(request);
    response.with("Access-Control-Allow-Origin", "*")
        .with("Access-Control-Expose-Headers", "Link, Location");
    return response;
}

http::Response Resolver::refuse(int status, std::string_view code, const std::string& request_id)
{
    return m_parts.rest.refuse(status, code, request_id);
}

http::Response Resolver::resolve(const http::Request& request)
{
    if (request.method == "OPTIONS") return options();
    if (request.method != "GET" && request.method != "HEAD")
        return refuse(405, "http.method", request.request_id).with("Allow", "GET, HEAD, OPTIONS");
    if (request.path == description_path) return description();
    try {
        auto outcome = led(request);
        return outcome ? std::move(*outcome) : refused(request, outcome.error());
    } catch (const std::exception& broken) {
        spdlog::error(
            "incident {}: {} {}: {}", request.request_id, request.method, request.path,
            broken.what());
        return refuse(500, "http.incident", request.request_id);
    }
}

Result<http::Response> Resolver::led(const http::Request& request)
{
    const auto link = TRY(read_digital_link(m_identifiers, request.target, request.query));
    const auto& [key, value] = link.keys.front();
    std::optional<store::ScannedProduct> product;
    if (key == "01")
        m_parts.database.read([&](db::Tx& tx) { product = store::find_scanned(tx, value); });
    if (!product) return sen::refuse(Refusal::not_found, "digital_link.unknown", value);

    const auto linkset = links_of(*product, link, m_parts.base_url, m_parts.rules);
    const auto type = link_type(request.query_value("linkType").value_or(""));
    if (wants_linkset(request, type)) return answer_linkset(linkset);
    const auto* chosen = linkset.choose(type, request.header("accept-language").value_or(""));
    if (chosen == nullptr)
        return sen::refuse(Refusal::not_found, "digital_link.no_such_link", std::string(type));
    return answer_redirect(linkset, *chosen, request.query);
}

http::Response Resolver::refused(const http::Request& request, const Refusal& refusal)
{
    const auto status = http::status_of(refusal.kind);
    if (takes(request, "text/html")) {
        auto page = m_parts.error_page(request, 404);
        page.status = status;
        return page;
    }
    return http::problem(
        refusal, m_parts.rules.words(http::language_of(request)), request.request_id);
}

http::Response Resolver::description() const
{
    return http::json_response(
        200, json::Object{}
                 .set("name", "Sen")
                 .set("resolverRoot", m_parts.base_url)
                 .set("supportedPrimaryKeys", std::vector<std::string>{"01"})
                 .set("linkTypeDefaultCanBeLinkset", false)
                 .text());
}

}  // namespace sen::trace
