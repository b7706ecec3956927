#include "base/text.hpp"
#include "http/url.hpp"
#include "portal/asking.hpp"
#include "portal/card.hpp"
#include "portal/portal_store.hpp"
#include "portal/star_words.hpp"

namespace sen::portal {
namespace {

using registry::Recognition;

/// Codes are small letters and digits; people type them in capitals and with blanks.
std::optional<Recognition> look_up(db::Tx& tx, const std::string& typed)
{
    if (auto found = store::by_certificate(tx, typed)) return found;
    std::string code;
    for (const char letter : typed)
        if (letter != ' ' && letter != '-')
            code += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    return store::by_certificate(tx, code);
}

Made form(const Speaker& speaker, const std::string& typed)
{
    auto made = Made::at("/chung-nhan", "certificate_form");
    made.view.set("title", speaker.words("portal.certificate.title"))
        .set("is_certificate", true)
        .set("form", speaker.address("/chung-nhan"))
        .set("typed", typed);
    return made;
}

Made unknown(const Speaker& speaker, const std::string& typed)
{
    auto made = form(speaker, typed);
    made.status = 404;
    made.view.set("is_unknown", true);
    return made;
}

}  // namespace

Made certificate_form_page(const Asking& asking, db::Tx& tx)
{
    const auto value = asking.request.query_value("code").value_or("");
    const auto typed = clean(value.substr(0, 100)).value_or("");
    if (typed.empty()) return form(asking.speaker, {});
    const auto found = look_up(tx, typed);
    if (!found) return unknown(asking.speaker, typed);
    Made made;
    made.location =
        asking.speaker.address("/chung-nhan/" + http::percent_encoded(found->certificate_code));
    return made;
}

Made certificate_page(const Asking& asking, db::Tx& tx)
{
    const auto& speaker = asking.speaker;
    const auto typed = asking.request.path_value("code");
    const auto found = look_up(tx, typed);
    if (!found) return unknown(speaker, typed);
    const auto product = store::product_by_id(tx, found->product_id.text);
    CHECK(product.has_value());

    const auto today = asking.today;
    const auto expiring = asking.rules.numbers.number("recognition.expiring_days", today);
    const registry::DatedRecognition star{*found, registry::status_on(*found, today, expiring)};

    const auto status = std::string(name_of(star.status));
    const auto path = "/chung-nhan/" + http::percent_encoded(found->certificate_code);
    auto made = Made::at(path, "certificate");
    made.shows = {product->id, product->producer_id};
    made.view.set("title", speaker.words("portal.certificate.of", {{"name", product->name}}))
        .set("is_certificate", true)
        .set("verdict", speaker.words("portal.verdict." + status))
        .set("tone", tone_of(star.status))
        .set("is_good", tone_of(star.status) == "good")
        .set("is_bad", tone_of(star.status) == "bad")
        .set("star", star_view(speaker, star))
        .set("sentence", capitalised(sentence_of(speaker, star)))
        .set("checked_on", Speaker::date(today))
        .set("code", found->certificate_code)
        .set("name", product->name)
        .set("product_address", speaker.address("/san-pham/" + product->slug))
        .set("producer", product->producer_name)
        .set("producer_address", speaker.address("/chu-the/" + product->producer_slug))
        .set("year", star.year);
    if (star.decision_number) made.view.set("decision", *star.decision_number);
    if (star.decided_on) made.view.set("decided_on", Speaker::date(*star.decided_on));
    if (star.extended_until && star.extension_number && star.extension_on)
        made.view.set(
            "extension", speaker.words(
                             "portal.certificate.extension_words",
                             {{"until", Speaker::date(*star.extended_until)},
                              {"number", *star.extension_number},
                              {"on", Speaker::date(*star.extension_on)}}));
    if (const auto former = store::former_holder(tx, star.id.text))
        made.view.set(
            "held_since", speaker.words(
                              "portal.certificate.held_since_words",
                              {{"on", Speaker::date(former->until_on)}, {"name", former->name}}));
    if (star.certificate_number) made.view.set("number", *star.certificate_number);
    if (star.source_note) made.view.set("source", *star.source_note);
    set_place(made.view, asking, product->commune_code, product->old_place);
    return made;
}

}  // namespace sen::portal
