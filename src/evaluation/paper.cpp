#include "evaluation/paper.hpp"

#include <algorithm>
#include <set>

#include "access/actor.hpp"
#include "evaluation/council.hpp"
#include "evaluation/council_store.hpp"
#include "evaluation/decision_rules.hpp"
#include "evaluation/paper_rows.hpp"
#include "evaluation/paper_store.hpp"
#include "places/names.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {
namespace {

using paperwork::Values;
using store::Judged;

/// What a document of several dossiers is made from.
struct Material {
    Call& call;
    std::vector<Judged> all;
    std::optional<store::DecisionHead> decision;
    Date on;  ///< of signing; today for a draft
    const Citations& citations;

    [[nodiscard]] Outcome outcome(const Judged& one) const
    {
        return outcome_of(one.stars, call.rules.numbers, on);
    }
    [[nodiscard]] std::string words(std::string_view key, std::string_view subject = {}) const
    {
        return call.rules.vietnamese.text(key, subject);
    }
};

std::vector<Values> products_with(const Material& material, Outcome outcome)
{
    std::vector<Values> rows;
    for (const auto& one : material.all)
        if (material.outcome(one) == outcome)
            rows.push_back(product_row(material.call, one).number("stars", one.stars));
    return rows;
}

/// How many products came to each star, the highest first.
std::vector<Values> totals_of(const Material& material, Outcome least)
{
    std::map<int, std::int64_t, std::greater<>> counts;
    for (const auto& one : material.all)
        if (least == Outcome::not_recognised || material.outcome(one) != Outcome::not_recognised)
            ++counts[material.outcome(one) == Outcome::not_recognised ? 0 : one.stars];
    std::vector<Values> rows;
    for (const auto& [stars, count] : counts) {
        const auto rank = stars == 0 ? material.words("paper.rank.not_reached")
                                     : material.words("paper.rank.stars", std::to_string(stars));
        rows.push_back(Values().text("rank", rank).number("count", count));
    }
    return rows;
}

/// What the law is called that the dossiers were judged by, each once.
std::vector<Values> bases_of(const Material& material)
{
    std::vector<std::string> cited;
    for (const auto& one : material.all) {
        const auto* set = material.call.rules.criteria.find(one.criteria_set);
        if (set == nullptr) continue;
        for (const auto& basis : set->basis) {
            const auto found = material.citations.find(basis.document);
            if (found == material.citations.end()) continue;
            if (std::find(cited.begin(), cited.end(), found->second) == cited.end())
                cited.push_back(found->second);
        }
    }
    std::vector<Values> rows;
    for (const auto& one : cited)
        rows.push_back(Values().text("basis", one));
    return rows;
}

/// The council that judged them all; nothing when there were several.
std::optional<Council> council_of(const Material& material)
{
    std::set<std::string> councils;
    for (const auto& one : material.all)
        councils.insert(one.council_id ? one.council_id->text : "");
    if (councils.size() != 1 || councils.begin()->empty()) return std::nullopt;
    return store::find_council(material.call.tx, Id<Council>(*councils.begin()));
}

std::string chair_of(const Material& material)
{
    const auto council = council_of(material);
    return council ? holder_of(*council, Part::chair) : "";
}

Values heading(const Material& material)
{
    Values values;
    name_province(material.call, values);
    return values;
}

Values recognised_and_sent(const Material& material, Values values)
{
    auto recognised = products_with(material, Outcome::recognised);
    auto sent = products_with(material, Outcome::sent_to_ministry);
    values.flag("recognised", !recognised.empty())
        .number("recognised_count", std::ssize(recognised))
        .list("products", std::move(recognised))
        .flag("sent", !sent.empty())
        .number("sent_count", std::ssize(sent))
        .list("sent_products", std::move(sent))
        .list("bases", bases_of(material));
    return values;
}

Values decision_values(const Material& material)
{
    auto values = recognised_and_sent(material, heading(material));
    if (material.decision)
        values.text("number", material.decision->number)
            .date("signed_on", material.decision->signed_on);
    const auto months = material.call.rules.numbers.number("recognition.term_months", material.on);
    values.number("valid_months", months)
        .text("signer_title", material.words("paper.signer.chairman"));
    return values;
}

Values proposal_values(const Material& material)
{
    auto values = recognised_and_sent(material, heading(material));
    const auto* province = places::own_province(material.call.rules.places);
    CHECK(province != nullptr);
    const auto name = places::full_name(material.call.rules.places, *province);
    const auto failed = products_with(material, Outcome::not_recognised).size();
    values.text("issuer_above", material.words("paper.people_committee", name))
        .text("issuer", material.words("paper.council"))
        .text("addressee", material.words("paper.chairman_of", name))
        .number("evaluated_count", std::ssize(material.all))
        .list("totals", totals_of(material, Outcome::recognised))
        .text("signer_title", material.words("paper.signer.council_chair"))
        .text("signer_name", chair_of(material));
    if (failed > 0) values.number("failed_count", static_cast<std::int64_t>(failed));
    return values;
}

Values summary_values(const Material& material)
{
    std::vector<Values> rows;
    for (const auto& one : material.all) {
        const auto* set = material.call.rules.criteria.find(one.criteria_set);
        auto row = product_row(material.call, one);
        row.text("product_group", set == nullptr ? one.criteria_set : set->title)
            .number("sheets", one.sheets)
            .text("rank", rank_of(material.call, one, material.on));
        if (material.outcome(one) == Outcome::sent_to_ministry)
            row.text("note", material.words("decision.sent_to_ministry"));
        rows.push_back(std::move(row));
    }
    auto values = heading(material);
    values.list("products", std::move(rows))
        .list("totals", totals_of(material, Outcome::not_recognised))
        .number("count", std::ssize(material.all))
        .text("chair", chair_of(material));
    return values;
}

paperwork::Paper paper(const Material& material, DecisionPaper kind)
{
    const auto number = material.decision ? material.decision->number : material.on.text();
    switch (kind) {
    case DecisionPaper::summary:
        return {
            "tong_hop_ket_qua", summary_values(material),
            material.words("paper.file.summary", number)};
    case DecisionPaper::proposal:
        return {
            "to_trinh", proposal_values(material), material.words("paper.file.proposal", number)};
    case DecisionPaper::decision:
        break;
    }
    return {"quyet_dinh", decision_values(material), material.words("paper.file.decision", number)};
}

/// In the order asked for; refuses one without a result.
Result<std::vector<Judged>> in_order(Call& call, const std::vector<Id<Dossier>>& dossiers)
{
    const auto found = store::judged_among(call.tx, dossiers);
    std::vector<Judged> ordered;
    for (const auto& id : dossiers) {
        const auto one = std::find_if(
            found.begin(), found.end(), [&](const Judged& each) { return each.dossier_id == id; });
        if (one == found.end()) return refuse(Refusal::conflict, "dossier.not_evaluated", id.text);
        ordered.push_back(*one);
    }
    return ordered;
}

}  // namespace

Result<paperwork::Paper>
paper_of(Call& call, const Id<Decision>& id, DecisionPaper kind, const Citations& citations)
{
    TRY(access::may(call, "decision.read", {}));
    auto head = store::find_head(call.tx, id);
    if (!head) return refuse(Refusal::not_found, "decision.not_found", id.text);
    const auto on = head->signed_on;
    return paper({call, store::judged_by(call.tx, id), std::move(head), on, citations}, kind);
}

Result<paperwork::Paper> draft_of(
    Call& call, const std::vector<Id<Dossier>>& dossiers, DecisionPaper kind,
    const Citations& citations)
{
    TRY(access::may(call, "decision.write", {}));
    const auto today = call.now.day();
    TRY(is_sound({{}, today, dossiers}, today));
    auto all = TRY(in_order(call, dossiers));
    return paper({call, std::move(all), std::nullopt, today, citations}, kind);
}

}  // namespace sen::evaluation
