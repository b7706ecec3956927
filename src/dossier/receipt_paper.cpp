#include "dossier/evidence_store.hpp"
#include "dossier/paper_material.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {
namespace {

using paperwork::Values;

/// What the dossier lacks, for the slip.
std::vector<Values> missing_of(const Material& material)
{
    std::vector<Values> missing;
    for (const auto& standing :
         completeness_of(material.call, material.dossier, material.documents))
        if (standing.state == DocumentState::missing || standing.state == DocumentState::expired)
            missing.push_back(
                Values().text("name", material.label("document_kind", standing.code)));
    return missing;
}

}  // namespace

Result<Values> receipt_values(const Material& material)
{
    const auto& slip = material.receipt;
    if (!slip) return refuse(Refusal::conflict, "paper.not_yet", material.dossier.id.text);
    const auto on = slip->received_at.day();
    const auto form = material.words(slip->on_paper ? "paper.on_paper" : "paper.electronic");
    std::vector<Values> documents;
    const auto add = [&](std::string name) {
        documents.push_back(Values().text("name", std::move(name)).text("form", form));
    };
    add(material.words("paper.kind.registration"));
    add(material.words("paper.kind.self_assessment"));
    for (const auto& paper : store::evidence_of(material.call.tx, material.dossier.id))
        add(joined({material.label("document_kind", paper.kind), paper.number.value_or("")}, " "));
    auto values = heading(material);
    values.text("number", slip->number)
        .date("received_on", on)
        .text("giver", material.producer.representative_name.value_or(material.producer.name))
        .text("kind", material.label("dossier_kind", name_of(material.dossier.kind)))
        .list("documents", std::move(documents))
        .list("missing", missing_of(material))
        .text("receiver", slip->received_by.value_or(""))
        .number(
            "working_days", material.call.rules.numbers.number("dossier.commune_working_days", on))
        .date("due_on", slip->due_on)
        .text("link", material.public_url + "/quan-ly/ho-so/" + material.dossier.id.text);
    return values;
}

}  // namespace sen::dossier
