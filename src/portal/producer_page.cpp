#include "portal/asking.hpp"
#include "portal/card.hpp"
#include "portal/portal_store.hpp"

namespace sen::portal {

Made producer_page(const Asking& asking)
{
    using http::View;
    const auto& speaker = asking.speaker;
    auto& tx = asking.call.tx;
    const auto producer = store::producer_by_slug(tx, asking.request.path_value("slug"));
    if (!producer) return not_found(speaker);

    auto made = Made::at("/chu-the/" + producer->slug, "producer");
    made.shows_lists = true;  // a product may come to it at any time
    std::vector<View> cards;
    const auto shelf = asking.shelf();
    for (const auto& item : shelf->items)
        if (item.producer_id == producer->id) cards.push_back(card(speaker, item, item.star));
    made.view.set("title", producer->name)
        .set("title_is_vietnamese", true)
        .set("count", speaker.number(std::ssize(cards)))
        .set("cards", std::move(cards));
    if (producer->kind != registry::ProducerKind::unknown)
        made.view.set("kind", speaker.label("producer_kind", name_of(producer->kind)));
    if (producer->description) made.view.set("description", *producer->description);
    if (producer->source_note) made.view.set("source", *producer->source_note);
    set_place(made.view, asking, producer->commune_code, producer->old_place);
    return made;
}

}  // namespace sen::portal
