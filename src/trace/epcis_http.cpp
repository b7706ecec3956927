#include "trace/epcis_http.hpp"

#include <algorithm>

#include "http/answer.hpp"
#include "http/url.hpp"
#include "trace/event_query.hpp"

namespace sen::trace {

std::vector<Entry> epcis_entries()
{
    auto all = capture_entries();
    for (auto& entry : query_entries())
        all.push_back(std::move(entry));
    return all;
}

Result<std::string_view> json_body(const http::Request& request)
{
    auto type = request.header("content-type").value_or("");
    type = type.substr(0, type.find(';'));
    while (type.ends_with(' '))
        type.remove_suffix(1);
    if (type != "application/json" && type != "application/ld+json")
        return refuse(Refusal::unsupported, "form.content_type", std::string(type));
    return std::string_view(request.body);
}

Result<ListPage> read_list_page(const http::Request& request)
{
    ListPage page;
    for (const auto& [name, value] : request.query) {
        if (name == "nextPageToken") {
            const auto place = http::place_of(value);
            if (!place) return refuse(Refusal::malformed, "epcis.parameter_value", name);
            page.after = place->id;
        } else if (name == "perPage") {
            const bool is_whole = !value.empty() && value.size() <= 9 &&
                                  value.find_first_not_of("0123456789") == std::string::npos;
            if (!is_whole || std::stoll(value) < 1)
                return refuse(Refusal::malformed, "epcis.parameter_value", name);
            page.size = std::min<std::int64_t>(std::stoll(value), most_per_page);
        } else {
            return refuse(Refusal::malformed, "epcis.unknown_parameter", name);
        }
    }
    return page;
}

void link_next(
    http::Response& response, const http::Request& request, const std::optional<std::string>& token)
{
    if (!token) return;
    const std::string_view target(request.target);
    std::string link(target.substr(0, target.find('?')));
    char separator = '?';
    for (const auto& [name, value] : request.query) {
        if (name == "nextPageToken") continue;
        link += separator + http::percent_encoded(name) + "=" + http::percent_encoded(value);
        separator = '&';
    }
    link += separator + std::string("nextPageToken=") + *token;
    response.with("Link", "<" + link + ">; rel=\"next\"");
}

}  // namespace sen::trace
