#include "portal/shelf.hpp"

#include <map>

#include "base/text.hpp"
#include "places/names.hpp"
#include "places/resolve.hpp"
#include "portal/old_place.hpp"
#include "portal/portal_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::portal {
namespace {

using registry::Recognition;
using registry::StatusOnDate;

/// All that a reader may search a product by.
std::string folded(const rulebook::Rulebook& rules, const ShownProduct& product)
{
    auto text = product.name + " " + product.producer_name;
    if (product.commune_code)
        text += " " + places::place_name(rules.places, *product.commune_code).value_or("");
    if (product.old_place) text += " " + *product.old_place;
    return fold(text);
}

}  // namespace

bool ShelfItem::is_in_force() const
{
    return star && (star->status == StatusOnDate::valid || star->status == StatusOnDate::expiring);
}

Shelf read_shelf(Call& call, const places::Resolver& resolver)
{
    const auto& places = call.rules.places;
    std::map<std::string, std::vector<Recognition>> stars;
    for (auto& recognition : store::public_recognitions(call.tx))
        stars[recognition.product_id.text].push_back(std::move(recognition));

    Shelf shelf{call.now.day(), {}, store::public_producers(call.tx)};
    for (auto& product : store::public_products(call.tx)) {
        ShelfItem item;
        static_cast<ShownProduct&>(item) = std::move(product);
        if (const auto own = stars.find(item.id); own != stars.end())
            item.star = star_today(call, own->second);
        item.folded = folded(call.rules, item);
        const auto* before = item.old_place ? old_unit(places, resolver, *item.old_place) : nullptr;
        item.old_districts = old_districts(places, before, item.commune_code);
        shelf.items.push_back(std::move(item));
    }
    return shelf;
}

std::optional<registry::DatedRecognition>
star_today(const Call& call, const std::vector<Recognition>& recognitions)
{
    const auto today = call.now.day();
    const auto expiring = call.rules.numbers.number("recognition.expiring_days", today);
    return registry::current_on(recognitions, today, expiring);
}

}  // namespace sen::portal
