#include <algorithm>
#include <set>

#include "portal/asking.hpp"
#include "portal/card.hpp"
#include "portal/catalogue.hpp"

namespace sen::portal {
namespace {

using http::View;

constexpr std::size_t shown_products = 8;

/// The products with a star in force: most stars first, then the star given last.
std::vector<const ShelfItem*> best(const Shelf& shelf)
{
    std::vector<const ShelfItem*> items;
    for (const auto& item : shelf.items)
        if (item.is_in_force()) items.push_back(&item);
    const auto key = [](const ShelfItem* item) {
        return std::tuple{-item->star->stars.value_or(0), -item->star->valid_until.days()};
    };
    std::stable_sort(items.begin(), items.end(), [&](auto* left, auto* right) {
        return key(left) < key(right);
    });
    return items;
}

std::size_t commune_count(const Shelf& shelf)
{
    std::set<std::string_view> communes;
    for (const auto& item : shelf.items)
        if (item.commune_code) communes.insert(*item.commune_code);
    return communes.size();
}

View figure(const Speaker& speaker, std::size_t count, std::string_view what, std::string address)
{
    View view;
    view.set("count", speaker.number(static_cast<std::int64_t>(count)))
        .set("what", speaker.words("portal.figure." + std::string(what)));
    if (!address.empty()) view.set("address", std::move(address));
    return view;
}

}  // namespace

Made home_page(const Asking& asking)
{
    const auto& speaker = asking.speaker;
    const auto shelf = asking.shelf();
    const auto in_force_items = best(*shelf);

    std::vector<View> cards;
    for (const auto* item : in_force_items) {
        if (cards.size() == shown_products) break;
        cards.push_back(card(speaker, *item, item->star));
    }
    const auto list = address_of({});
    std::vector<View> figures;
    figures.push_back(figure(speaker, shelf->items.size(), "products", speaker.address(list)));
    figures.push_back(figure(
        speaker, in_force_items.size(), "in_force",
        speaker.address(address_of({{"status", std::string(in_force)}}))));
    figures.push_back(figure(speaker, shelf->producers.size(), "producers", {}));
    figures.push_back(figure(speaker, commune_count(*shelf), "communes", {}));

    auto made = Made::at("/", "home");
    made.shows_lists = true;
    made.view.set("title", speaker.words("portal.home.title"))
        .set("is_home", true)
        .set("figures", std::move(figures))
        .set("all_in_force", speaker.address(address_of({{"status", std::string(in_force)}})))
        .set("cards", std::move(cards));
    return made;
}

}  // namespace sen::portal
