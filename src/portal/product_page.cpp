#include <algorithm>

#include "portal/asking.hpp"
#include "portal/card.hpp"
#include "portal/portal_store.hpp"
#include "portal/star_words.hpp"
#include "portal/structured.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::portal {
namespace {

using http::View;
using registry::DatedRecognition;
using registry::StatusOnDate;

/// One line of "stars over time".
View past_star(const Asking& asking, const DatedRecognition& star)
{
    const auto& speaker = asking.speaker;
    View view;
    view.set("star", star_view(speaker, star))
        .set("year", star.year)
        .set("check", speaker.address("/chung-nhan/" + star.certificate_code));
    if (star.decision_number) view.set("decision", *star.decision_number);
    if (star.decided_on) view.set("decided_on", Speaker::date(*star.decided_on));
    if (star.level != registry::Level::unknown)
        view.set("level", speaker.words("portal.level." + std::string(name_of(star.level))));
    if (star.regime) view.set("regime", speaker.words("regime." + *star.regime));
    if (star.source_note) view.set("source", *star.source_note);
    return view;
}

std::vector<View>
past_stars(const Asking& asking, const std::vector<registry::Recognition>& recognitions)
{
    const auto today = asking.today;
    const auto expiring = asking.rules.numbers.number("recognition.expiring_days", today);
    std::vector<View> views;
    for (const auto& recognition : recognitions)
        views.push_back(
            past_star(asking, {recognition, registry::status_on(recognition, today, expiring)}));
    return views;
}

/// The bar across the top for a star that has ended.
bool has_ended(const std::optional<DatedRecognition>& star)
{
    return star && (star->status == StatusOnDate::expired || star->status == StatusOnDate::revoked);
}

/// The text's lines, each for a paragraph of its own.
std::vector<View> paragraphs(std::string_view text)
{
    std::vector<View> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0) lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void set_story(View& view, const Speaker& speaker, const ProductStory& story)
{
    view.set("has_story", story.description.has_value());
    if (story.description) view.set("story", paragraphs(*story.description));
    if (story.packaging) view.set("packaging", *story.packaging);
    if (story.price_dong) view.set("price", speaker.money(*story.price_dong));
    if (story.source_note) view.set("source", *story.source_note);
}

}  // namespace

Made product_page(const Asking& asking, db::Tx& tx)
{
    const auto& speaker = asking.speaker;
    const auto product = store::product_by_slug(tx, asking.request.path_value("slug"));
    if (!product) return not_found(speaker);
    const auto story = store::story_of(tx, product->id);
    const auto recognitions = store::recognitions_of(tx, product->id);
    const auto expiring = asking.rules.numbers.number("recognition.expiring_days", asking.today);
    const auto star = registry::current_on(recognitions, asking.today, expiring);

    auto made = Made::at("/san-pham/" + product->slug, "product");
    made.shows = {product->id, product->producer_id};
    made.view.set("title", product->name)
        .set("title_is_vietnamese", true)
        .set("is_catalogue", true)
        .set(
            "description", story.description.value_or(speaker.words(
                               "portal.product.summary",
                               {{"name", product->name}, {"producer", product->producer_name}})))
        .set("producer", product->producer_name)
        .set("producer_address", speaker.address("/chu-the/" + product->producer_slug))
        .set("star", star_view(speaker, star))
        .set("has_ended", has_ended(star))
        .set("past_stars", past_stars(asking, recognitions))
        .set("structured", structured(asking, *product, story, star));
    if (star) made.view.set("check", speaker.address("/chung-nhan/" + star->certificate_code));
    if (product->group_code)
        made.view.set("group", speaker.label("product_group", *product->group_code));
    set_picture(made.view, product->picture_id, product->group_code, 800);
    set_place(made.view, asking, product->commune_code, product->old_place);
    set_story(made.view, speaker, story);
    return made;
}

}  // namespace sen::portal
