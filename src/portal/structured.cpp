#include "portal/structured.hpp"

#include "base/json.hpp"
#include "portal/card.hpp"

namespace sen::portal {
namespace {

using registry::StatusOnDate;

/// No "<" may end the script element from inside.
std::string without_tags(std::string json)
{
    for (auto at = json.find('<'); at != std::string::npos; at = json.find('<', at))
        json.replace(at, 1, "\\u003c");
    return json;
}

bool is_in_force(const std::optional<registry::DatedRecognition>& star)
{
    return star && registry::is_in_force(star->status);
}

}  // namespace

std::string structured(
    const Asking& asking, const ShownProduct& product, const ProductStory& story,
    const std::optional<registry::DatedRecognition>& star)
{
    const auto& speaker = asking.speaker;
    const auto url = asking.base_url + speaker.address("/san-pham/" + product.slug);
    json::Object object;
    object.set("@context", "https://schema.org").set("@type", "Product");
    object.set("name", product.name).set("url", url);
    object.set(
        "manufacturer",
        json::Object{}.set("@type", "Organization").set("name", product.producer_name).raw());
    if (story.description) object.set("description", *story.description);
    if (product.group_code)
        object.set("category", speaker.label("product_group", *product.group_code));
    if (product.picture_id)
        object.set("image", asking.base_url + picture_address(*product.picture_id, 800));
    if (story.price_dong) {
        json::Object offer;
        offer.set("@type", "Offer").set("price", *story.price_dong).set("priceCurrency", "VND");
        object.set("offers", offer.raw());
    }
    if (is_in_force(star) && star->stars)
        object.set(
            "award",
            "OCOP " + speaker.words("portal.stars", {{"count", std::to_string(*star->stars)}}));
    return without_tags(object.text());
}

}  // namespace sen::portal
