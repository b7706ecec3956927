#include "portal/asking.hpp"
#include "portal/card.hpp"
#include "portal/catalogue.hpp"

namespace sen::portal {
namespace {

using http::View;

constexpr std::size_t shown_products = 8;

struct Figures {
    std::int64_t products = 0;
    std::int64_t in_force = 0;
    std::int64_t producers = 0;
    std::int64_t communes = 0;
};

/// Counts what is public.
Result<Figures> count(const search::Catalogue& catalogue, Date today)
{
    search::ProductQuery all;
    all.today = today;
    all.limit = 1;
    auto stars = all;
    stars.in_force = true;
    search::ProducerQuery makers;
    makers.limit = 1;
    Figures figures;
    figures.products = TRY(catalogue.find(all)).total;
    figures.in_force = TRY(catalogue.find(stars)).total;
    figures.producers = TRY(catalogue.find(makers)).total;
    figures.communes = std::ssize(TRY(catalogue.facets(all)).communes);
    return figures;
}

View figure(const Speaker& speaker, std::int64_t count, std::string_view what, std::string address)
{
    View view;
    view.set("count", speaker.number(count))
        .set("what", speaker.words("portal.figure." + std::string(what)));
    if (!address.empty()) view.set("address", std::move(address));
    return view;
}

}  // namespace

Made home_page(const Asking& asking)
{
    const auto& speaker = asking.speaker;
    std::vector<View> cards;
    for (const auto& product : asking.catalogue.best(asking.today, shown_products))
        cards.push_back(card(speaker, product));

    const auto counted = count(asking.catalogue, asking.today);
    CHECK(counted.has_value());
    const auto all_in_force = speaker.address(address_of({{"status", std::string(in_force)}}));
    std::vector<View> figures;
    figures.push_back(
        figure(speaker, counted->products, "products", speaker.address(address_of({}))));
    figures.push_back(figure(speaker, counted->in_force, "in_force", all_in_force));
    figures.push_back(figure(speaker, counted->producers, "producers", {}));
    figures.push_back(figure(speaker, counted->communes, "communes", {}));

    auto made = Made::at("/", "home");
    made.shows_lists = true;
    made.view.set("title", speaker.words("portal.home.title"))
        .set("is_home", true)
        .set("figures", std::move(figures))
        .set("all_in_force", all_in_force)
        .set("cards", std::move(cards));
    return made;
}

}  // namespace sen::portal
