#include "portal/asking.hpp"
#include "portal/card.hpp"
#include "portal/portal_store.hpp"
#include "search/catalogue.hpp"

namespace sen::portal {
namespace {

constexpr std::size_t most_products = 200;

/// The producer's public products in the order of their names.
search::Page<search::ProductSummary> products_of(const Asking& asking, const std::string& producer)
{
    search::ProductQuery query;
    query.today = asking.today;
    query.producer = producer;
    query.limit = most_products;
    auto found = asking.catalogue.find(query);
    CHECK(found.has_value());
    return std::move(*found);
}

}  // namespace

Made producer_page(const Asking& asking, db::Tx& tx)
{
    using http::View;
    const auto& speaker = asking.speaker;
    const auto producer = store::producer_by_slug(tx, asking.request.path_value("slug"));
    if (!producer) return not_found(speaker);

    auto made = Made::at("/chu-the/" + producer->slug, "producer");
    made.shows_lists = true;  // a product may come to it at any time
    std::vector<View> cards;
    const auto products = products_of(asking, producer->id);
    for (const auto& product : products.items)
        cards.push_back(card(speaker, product));
    made.view.set("title", producer->name)
        .set("title_is_vietnamese", true)
        .set("count", speaker.number(products.total))
        .set("cards", std::move(cards));
    if (producer->kind != registry::ProducerKind::unknown)
        made.view.set("kind", speaker.label("producer_kind", name_of(producer->kind)));
    if (producer->description) made.view.set("description", *producer->description);
    if (producer->source_note) made.view.set("source", *producer->source_note);
    set_place(made.view, asking, producer->commune_code, producer->old_place);
    return made;
}

}  // namespace sen::portal
