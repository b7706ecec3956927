#include "portal/catalogue.hpp"

#include "portal/asking.hpp"
#include "portal/card.hpp"
#include "portal/old_place.hpp"

namespace sen::portal {
namespace {

using http::View;

/// A value of a filter in words; the value itself when nobody knows it.
std::string words_of(const Asking& asking, std::string_view filter, const std::string& value)
{
    const auto& speaker = asking.speaker;
    if (filter == "commune") return capitalised(speaker.commune(value).value_or(value));
    if (filter == "group") return speaker.label("product_group", value);
    if (filter == "stars") return speaker.words("portal.stars", {{"count", value}});
    if (filter == "status") {
        const auto key = "status_on_date." + value;
        if (value == in_force) return speaker.words("portal.in_force");
        return asking.rules.words(speaker.language()).knows(key) ? speaker.words(key) : value;
    }
    if (filter == "old_district") {
        const auto& places = asking.rules.places;
        const auto* unit = places.find(value, last_day_of_old_units(places));
        return unit != nullptr ? capitalised(speaker.place(*unit)) : value;
    }
    return value;
}

std::vector<View> options(
    const Asking& asking, std::string_view filter, const std::vector<search::FacetValue>& choices,
    const std::string& chosen)
{
    std::vector<View> options;
    for (const auto& [value, count] : choices)
        options.push_back(View()
                              .set("value", value)
                              .set("words", words_of(asking, filter, value))
                              .set("count", asking.speaker.number(count))
                              .set("chosen", value == chosen));
    return options;
}

/// One chip for each filter in use; its address is the list without it.
std::vector<View> chips(const Asking& asking, const http::Pairs& filters)
{
    std::vector<View> chips;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        const auto& [name, value] = filters[i];
        auto others = filters;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        chips.push_back(View()
                            .set("words", words_of(asking, name, value))
                            .set("address", asking.speaker.address(address_of(others))));
    }
    return chips;
}

void set_options(
    View& view, const Asking& asking, const Query& query, const search::Facets& choices)
{
    view.set("communes", options(asking, "commune", choices.communes, query.commune))
        .set("groups", options(asking, "group", choices.groups, query.group))
        .set("star_choices", options(asking, "stars", choices.stars, query.stars))
        .set("statuses", options(asking, "status", choices.statuses, query.status))
        .set(
            "old_districts",
            options(asking, "old_district", choices.old_districts, query.old_district));
}

}  // namespace

Made catalogue_page(const Asking& asking)
{
    const auto& speaker = asking.speaker;
    const auto query = read_query(asking.request);
    const auto filters = query.filters();
    const auto found = find(asking.catalogue, query, asking.today);

    std::vector<View> cards;
    for (const auto& product : found.items)
        cards.push_back(card(speaker, product));

    auto made = Made::at(address_of(filters), "catalogue");
    made.shows_lists = true;
    made.view.set("title", speaker.words("portal.catalogue.title"))
        .set("is_catalogue", true)
        .set("q", query.q)
        .set("total", speaker.number(found.total))
        .set("chips", chips(asking, filters))
        .set("is_filtered", !filters.empty())
        .set("list", speaker.address(address_of({})))
        .set("cards", std::move(cards));
    set_options(made.view, asking, query, choices(asking.catalogue, query, asking.today));
    if (found.next) {
        auto onward = filters;
        onward.emplace_back("cursor", *found.next);
        made.view.set("next", speaker.address(address_of(onward)));
    }
    return made;
}

}  // namespace sen::portal
