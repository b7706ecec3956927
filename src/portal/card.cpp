#include "portal/card.hpp"

#include "portal/drawings.hpp"
#include "portal/old_place.hpp"
#include "portal/star_words.hpp"

namespace sen::portal {

using http::View;

View card(const Speaker& speaker, const search::ProductSummary& product)
{
    View view;
    view.set("name", product.name)
        .set("address", speaker.address("/san-pham/" + product.slug))
        .set("producer", product.producer_name)
        .set("star", star_view(speaker, product.star));
    const auto commune =
        product.commune_code ? speaker.commune(*product.commune_code) : std::nullopt;
    view.set("commune", capitalised(commune.value_or("")));
    set_picture(view, product.picture_id, product.group_code, 320);
    return view;
}

std::string picture_address(const std::string& picture_id, int width)
{
    return "/tep/" + picture_id + "/" + std::to_string(width);
}

void set_picture(
    View& view, const std::optional<std::string>& picture_id,
    const std::optional<std::string>& group_code, int width)
{
    view.set("picture", picture_id ? picture_address(*picture_id, width) : std::string())
        .set("drawing", drawing_of(group_code));
}

void set_place(
    View& view, const Asking& asking, const std::optional<std::string>& commune_code,
    const std::optional<std::string>& old_place)
{
    const auto& speaker = asking.speaker;
    const auto& places = asking.rules.places;
    if (commune_code) view.set("commune", capitalised(speaker.commune(*commune_code).value_or("")));
    const auto* before = old_place ? old_unit(places, asking.resolver, *old_place) : nullptr;
    view.set("has_place", commune_code || before != nullptr);
    if (before == nullptr) return;

    auto place = speaker.place(*before);
    const auto* above = places.parent(*before);
    if (above != nullptr && above->level == rulebook::Level::district)
        place += ", " + speaker.place(*above);
    const auto changed_on = last_day_of_old_units(places).plus_days(1);
    view.set(
        "before",
        speaker.words("portal.before", {{"month", Speaker::month(changed_on)}, {"place", place}}));
}

}  // namespace sen::portal
