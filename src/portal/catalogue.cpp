#include "portal/catalogue.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/text.hpp"
#include "http/answer.hpp"
#include "http/url.hpp"

namespace sen::portal {
namespace {

constexpr std::size_t longest_search = 200;  // bytes

std::string stars_of(const ShelfItem& item)
{
    return item.star && item.star->stars ? std::to_string(*item.star->stars) : "";
}

std::string_view status_of(const ShelfItem& item)
{
    return name_of(item.star ? item.star->status : registry::StatusOnDate::none);
}

/// Every word of the search stands somewhere in the text.
bool holds_words(std::string_view text, std::string_view words)
{
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (text.find(words.substr(0, end)) == std::string_view::npos) return false;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return true;
}

bool agrees(const std::string& wanted, std::string_view has)
{
    return wanted.empty() || wanted == has;
}

bool fits(const ShelfItem& item, const Query& query, std::string_view words)
{
    const auto& districts = item.old_districts;
    const bool status_fits =
        query.status == in_force ? item.is_in_force() : agrees(query.status, status_of(item));
    return status_fits && agrees(query.commune, item.commune_code.value_or("")) &&
           agrees(query.group, item.group_code.value_or("")) &&
           agrees(query.stars, stars_of(item)) &&
           (query.old_district.empty() ||
            std::find(districts.begin(), districts.end(), query.old_district) != districts.end()) &&
           holds_words(item.folded, words);
}

bool comes_after(const ShelfItem& item, const http::CursorPlace& place)
{
    return std::tie(item.name_sort, item.id) > std::tie(place.sort_key, place.id);
}

using Counts = std::map<std::string, std::size_t, std::less<>>;

std::vector<Choice> choices_of(const Counts& counts)
{
    std::vector<Choice> choices;
    for (const auto& [value, count] : counts)
        if (!value.empty()) choices.push_back({value, count});
    return choices;
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
    return {clean(value("q")).value_or(""),
            value("commune"),
            value("group"),
            value("stars"),
            value("status"),
            value("old_district"),
            value("cursor")};
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

Found find(const Shelf& shelf, const Query& query)
{
    const auto words = fold(std::string_view(query.q).substr(0, longest_search));
    const auto place = http::place_of(query.cursor);
    Found found;
    bool has_more = false;
    for (const auto& item : shelf.items) {
        if (!fits(item, query, words)) continue;
        ++found.total;
        if (place && !comes_after(item, *place)) continue;
        if (found.items.size() < products_on_a_page)
            found.items.push_back(&item);
        else
            has_more = true;
    }
    if (has_more)
        found.next = http::cursor_of(found.items.back()->name_sort, found.items.back()->id);
    return found;
}

Choices choices(const Shelf& shelf)
{
    Counts communes, groups, stars, statuses, old_districts;
    for (const auto& item : shelf.items) {
        ++communes[item.commune_code.value_or("")];
        ++groups[item.group_code.value_or("")];
        ++stars[stars_of(item)];
        ++statuses[std::string(status_of(item))];
        if (item.is_in_force()) ++statuses[std::string(in_force)];
        for (const auto& district : item.old_districts)
            ++old_districts[district];
    }
    return {
        choices_of(communes), choices_of(groups), choices_of(stars), choices_of(statuses),
        choices_of(old_districts)};
}

}  // namespace sen::portal
