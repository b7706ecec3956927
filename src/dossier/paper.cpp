#include "dossier/paper.hpp"

#include <algorithm>

#include "dossier/commune_check_store.hpp"
#include "dossier/evidence_store.hpp"
#include "dossier/paper_material.hpp"
#include "dossier/receipt_store.hpp"
#include "dossier/self_assessment_store.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {
namespace {

using paperwork::Values;

std::string group_of(const Material& material)
{
    const auto& set = set_of(material.call, material.dossier);
    if (!set.classification) return "";
    const auto& [leaf, branch, group, subgroup] = *set.classification;
    return joined({branch.name, group.name, subgroup ? subgroup->name : ""}, " / ");
}

Values registration(const Material& material)
{
    const auto kind = material.dossier.kind;
    const auto filed_on = material.submitted_on().value_or(material.call.now.day());
    const auto samples = set_of(material.call, material.dossier).sample_products;
    auto values = heading(material);
    values.text("year", std::to_string(filed_on.year()))
        .text("product_group", group_of(material))
        .flag("first", kind == DossierKind::first)
        .flag("upgrade", kind == DossierKind::upgrade)
        .flag("renewal", kind == DossierKind::renewal)
        .date("registered_on", material.submitted_on());
    if (samples) values.number("samples", *samples);
    if (material.receipt)
        values.group(
            "commune_office", Values()
                                  .text("number", material.receipt->number)
                                  .date("received_on", material.receipt->received_at.day())
                                  .text("receiver", material.receipt->received_by.value_or("")));
    return values;
}

/// "Number, day" of a paper.
std::string particulars_of(const Evidence& evidence)
{
    const auto on = Values().date("on", evidence.issued_on);
    const auto* day = on.rows_of("on");
    const auto* text = day == nullptr ? nullptr : day->front().text_of("short");
    return joined(
        {evidence.number.value_or(""), text == nullptr ? "" : *text, evidence.issuer.value_or("")},
        ", ");
}

/// What the producer says of a criterion, then the papers that prove it.
std::string proof_of(
    const Material& material, const Marks& marks, const std::vector<Evidence>& evidence,
    const std::string& criterion)
{
    const auto note = marks.notes.find(criterion);
    std::vector<std::string> parts{note == marks.notes.end() ? "" : note->second};
    for (const auto& paper : evidence)
        if (std::find(paper.criteria.begin(), paper.criteria.end(), criterion) !=
            paper.criteria.end())
            parts.push_back(joined(
                {material.label("document_kind", paper.kind), paper.number.value_or("")}, " "));
    return joined(parts, "; ");
}

/// The boxes that evidence of a kind ticks without doubt.
Values held(const std::vector<Evidence>& evidence)
{
    constexpr std::pair<const char*, std::string_view> boxes[] = {
        {"registration", "business_registration"},
        {"quality", "quality_declaration"},
        {"premises", "production_licence"}};
    Values values;
    for (const auto& [box, kind] : boxes)
        values.flag(
            box, std::any_of(evidence.begin(), evidence.end(), [&, wanted = kind](const auto& one) {
                return one.kind == wanted;
            }));
    return values;
}

Values self_assessment(const Material& material)
{
    const auto& set = set_of(material.call, material.dossier);
    const auto marks = store::self_marks(material.call.tx, material.dossier.id);
    const auto evidence = store::evidence_of(material.call.tx, material.dossier.id);
    std::vector<Values> rows;
    int total = 0;
    for (const auto& [part, criterion] : rulebook::scored(set)) {
        const auto chosen = marks.choices.find(criterion->code);
        const auto place =
            chosen == marks.choices.end() ? 0U : static_cast<std::size_t>(chosen->second);
        const int points = place == 0 ? 0 : criterion->options[place - 1].points;
        total += points;
        rows.push_back(Values()
                           .text("code", criterion->code)
                           .text("name", criterion->name)
                           .number("points", points)
                           .number("most", criterion->points)
                           .text("proof", proof_of(material, marks, evidence, criterion->code)));
    }
    std::vector<Values> papers;
    for (const auto& paper : evidence)
        papers.push_back(Values()
                             .text("name", material.label("document_kind", paper.kind))
                             .text("number", particulars_of(paper)));
    auto values = heading(material);
    values.text("description", material.product.description.value_or(""))
        .group("held", held(evidence))
        .text("set_title", set.title)
        .list("criteria", std::move(rows))
        .number("total", total)
        .flag("renewal", material.dossier.kind != DossierKind::first)
        .list("evidence", std::move(papers))
        .date("signed_on", material.submitted_on());
    return values;
}

Result<Values> commune_check(const Material& material)
{
    const auto check = store::last_check(material.call.tx, material.dossier.id);
    if (!check) return refuse(Refusal::conflict, "paper.not_yet", material.dossier.id.text);
    auto values = heading(material);
    values.date("signed_on", check->checked_at.day())
        .group("materials", Values().text("finding", check->local_origin.value_or("")))
        .group("labour", Values().text("finding", check->local_labour.value_or("")))
        .text("idea", check->idea_origin.value_or(""))
        .text("identity", check->local_identity.value_or(""))
        .flag("proposed", check->forwarded)
        .text("not_proposed_reason", check->reason.value_or(""));
    return values;
}

/// The template of data/paperwork.
std::string template_of(DossierPaper paper)
{
    switch (paper) {
    case DossierPaper::registration:
        return "phieu_dang_ky";
    case DossierPaper::self_assessment:
        return "tu_danh_gia";
    case DossierPaper::commune_check:
        return "danh_gia_cap_xa";
    case DossierPaper::receipt:
        break;
    }
    return "giay_bien_nhan";
}

Result<Values> values_of(const Material& material, DossierPaper paper)
{
    switch (paper) {
    case DossierPaper::registration:
        return registration(material);
    case DossierPaper::self_assessment:
        return self_assessment(material);
    case DossierPaper::commune_check:
        return commune_check(material);
    case DossierPaper::receipt:
        break;
    }
    return receipt_values(material);
}

}  // namespace

Result<paperwork::Paper> paper_of(
    Call& call, const Id<Dossier>& id, DossierPaper paper, const DocumentList& documents,
    const std::string& public_url)
{
    const auto dossier = TRY(find_dossier(call, "dossier.read", id));
    auto producer = TRY(registry::find_producer(call, "producer.read", dossier.producer_id));
    auto product = TRY(registry::find_in_full(call, dossier.product_id)).product;
    const Material material{
        call,
        dossier,
        registry::view_for(call, std::move(producer)),
        std::move(product),
        store::last_receipt(call.tx, id),
        documents,
        public_url};
    auto values = TRY(values_of(material, paper));
    const auto name = material.words("paper.kind." + std::string(name_of(paper)));
    return paperwork::Paper{
        template_of(paper), std::move(values), name + " - " + material.product.name};
}

}  // namespace sen::dossier
