#include <algorithm>

#include "http/url.hpp"
#include "portal/asking.hpp"
#include "portal/portal_store.hpp"
#include "portal/star_words.hpp"
#include "registry/recognition.hpp"

namespace sen::portal {
namespace {

using http::View;

constexpr auto address = "/ket-qua";
constexpr std::int64_t shown_decisions = 30;

View round_view(const Speaker& speaker, const ShownRound& round)
{
    View view;
    view.set(
        "words", speaker.words(
                     "portal.results.round", {{"number", std::to_string(round.number)},
                                              {"year", std::to_string(round.year)},
                                              {"cut_off", Speaker::date(round.cut_off_on)},
                                              {"target", Speaker::date(round.target_on)}}));
    return view;
}

std::string title_of(const Speaker& speaker, const ShownDecision& decision)
{
    const auto on = Speaker::date(decision.signed_on);
    return speaker.words("portal.results.decision", {{"number", decision.number}, {"on", on}});
}

View decision_view(const Speaker& speaker, const ShownDecision& decision)
{
    View view;
    view.set("address", speaker.address(std::string(address) + "/" + decision.id))
        .set("words", title_of(speaker, decision))
        .set("count", speaker.number(decision.products));
    return view;
}

View row_of(const Asking& asking, const ShownProduct& product, const registry::Recognition& found)
{
    const auto& speaker = asking.speaker;
    const auto expiring = asking.rules.numbers.number("recognition.expiring_days", asking.today);
    const registry::DatedRecognition star{
        found, registry::status_on(found, asking.today, expiring)};
    const auto code = http::percent_encoded(found.certificate_code);
    View view;
    view.set("name", product.name)
        .set("address", speaker.address("/san-pham/" + product.slug))
        .set("producer", product.producer_name)
        .set("commune", speaker.commune(product.commune_code.value_or("")).value_or(""))
        .set("star", star_view(speaker, star))
        .set("certificate", speaker.address("/chung-nhan/" + code))
        .set("number", found.certificate_number.value_or(found.certificate_code));
    return view;
}

}  // namespace

Made results_page(const Asking& asking, db::Tx& tx)
{
    const auto& speaker = asking.speaker;
    const std::string before(asking.request.query_value("truoc").value_or(""));
    auto decisions = store::decisions_before(tx, before, shown_decisions + 1);
    const bool has_more = std::ssize(decisions) > shown_decisions;
    if (has_more) decisions.pop_back();

    std::vector<View> rounds;
    for (const auto& round : store::rounds_to_come(tx, asking.today))
        rounds.push_back(round_view(speaker, round));
    std::vector<View> shown;
    for (const auto& decision : decisions)
        shown.push_back(decision_view(speaker, decision));

    auto made = Made::at(address, "results");
    made.shows_lists = true;
    made.view.set("title", speaker.words("portal.results.title"))
        .set("has_rounds", before.empty() && !rounds.empty())
        .set("rounds", std::move(rounds))
        .set("decisions", std::move(shown));
    if (has_more) made.view.set("next", speaker.address(address) + "?truoc=" + decisions.back().id);
    return made;
}

Made result_page(const Asking& asking, db::Tx& tx)
{
    const auto& speaker = asking.speaker;
    const auto id = asking.request.path_value("id");
    const auto decision = store::find_decision(tx, id);
    if (!decision) return not_found(speaker);

    const auto products = store::products_of_decision(tx, id);
    std::vector<View> rows;
    for (const auto& star : store::recognitions_of_decision(tx, id)) {
        const auto product =
            std::find_if(products.begin(), products.end(), [&](const ShownProduct& one) {
                return one.id == star.product_id.text;
            });
        if (product != products.end()) rows.push_back(row_of(asking, *product, star));
    }
    auto made = Made::at(std::string(address) + "/" + id, "result");
    made.shows_lists = true;
    made.view.set("title", title_of(speaker, *decision))
        .set("to_results", speaker.address(address))
        .set("count", speaker.number(decision->products))
        .set("rows", std::move(rows));
    return made;
}

}  // namespace sen::portal
