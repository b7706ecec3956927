#include "portal/catalogue.hpp"

#include "base/text.hpp"
#include "http/url.hpp"

#include <algorithm>

namespace sen::portal {
namespace {

using registry::StatusOnDate;
using search::FacetValue;

constexpr std::size_t longest_search = 200;  // bytes

std::optional<std::string> maybe(const std::string& text)
{
    if (text.empty()) return std::nullopt;
    return text;
}

std::optional<StatusOnDate> status_named(std::string_view name)
{
    const auto all = names(StatusOnDate{});
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] == name) return static_cast<StatusOnDate>(i);
    return std::nullopt;
}

search::ProductQuery wanted(const Query& query, Date today)
{
    search::ProductQuery wanted;
    wanted.today = today;
    wanted.text = query.q;
    wanted.commune = maybe(query.commune);
    wanted.old_district = maybe(query.old_district);
    wanted.group = maybe(query.group);
    if (!query.stars.empty()) wanted.stars = query.stars.front() - '0';
    wanted.status = status_named(query.status);
    wanted.in_force = query.status == in_force;
    wanted.cursor = maybe(query.cursor);
    wanted.limit = products_on_a_page;
    return wanted;
}

/// Stars that count are more than one status.
void add_in_force(std::vector<FacetValue>& statuses)
{
    FacetValue both{std::string(in_force), 0};
    for (const auto& status : statuses)
        if (status.code == name_of(StatusOnDate::valid) ||
            status.code == name_of(StatusOnDate::expiring) ||
            status.code == name_of(StatusOnDate::extended))
            both.count += status.count;
    if (both.count > 0) statuses.insert(statuses.begin(), both);
}

/// What is chosen stays among the choices when it gives nothing.
void keep_chosen(std::vector<FacetValue>& values, const std::string& chosen)
{
    const auto is_chosen = [&](const auto& value) { return value.code == chosen; };
    if (!chosen.empty() && std::none_of(values.begin(), values.end(), is_chosen))
        values.push_back({chosen, 0});
}

}  // namespace

http::Pairs Query::filters() const
{
    http::Pairs pairs;
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) pairs.emplace_back(name, value);
    };
    add("q", q);
    add("commune", commune);
    add("group", group);
    add("stars", stars);
    add("status", status);
    add("old_district", old_district);
    return pairs;
}

Query read_query(const http::Request& request)
{
    const auto value = [&](std::string_view name) {
        return std::string(request.query_value(name).value_or(""));
    };
    auto q = clean(value("q")).value_or("");
    if (q.size() > longest_search) q = clean(q.substr(0, longest_search)).value_or("");
    auto stars = value("stars");
    if (stars.size() != 1 || stars < "1" || stars > "5") stars.clear();
    auto status = value("status");
    if (status != in_force && !status_named(status)) status.clear();
    return {std::move(q),      value("commune"),      value("group"), std::move(stars),
            std::move(status), value("old_district"), value("cursor")};
}

std::string address_of(const http::Pairs& filters)
{
    std::string address = "/san-pham";
    char separator = '?';
    for (const auto& [name, value] : filters) {
        address.append(1, separator).append(name).append("=").append(http::percent_encoded(value));
        separator = '&';
    }
    return address;
}

search::Page<search::ProductSummary>
find(const search::Catalogue& catalogue, const Query& query, Date today)
{
    auto first = wanted(query, today);
    if (auto found = catalogue.find(first)) return std::move(*found);
    first.cursor.reset();
    return catalogue.find(first).value_or(search::Page<search::ProductSummary>());
}

search::Facets choices(const search::Catalogue& catalogue, const Query& query, Date today)
{
    auto facets = catalogue.facets(wanted(query, today)).value_or(search::Facets());
    add_in_force(facets.statuses);
    keep_chosen(facets.communes, query.commune);
    keep_chosen(facets.old_districts, query.old_district);
    keep_chosen(facets.groups, query.group);
    keep_chosen(facets.stars, query.stars);
    keep_chosen(facets.statuses, query.status);
    return facets;
}

}  // namespace sen::portal
