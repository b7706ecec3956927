#include "dossier/completeness.hpp"

#include <algorithm>

#include "dossier/commune_check_store.hpp"
#include "dossier/evidence_store.hpp"
#include "registry/product.hpp"

namespace sen::dossier {
namespace {

/// The first day of the star that runs; nothing for a first dossier.
std::optional<Date> star_since(Call& call, const Dossier& dossier)
{
    if (dossier.kind == DossierKind::first) return std::nullopt;
    const auto found = registry::find_in_full(call, dossier.product_id);
    return found && found->star ? found->star->decided_on : std::nullopt;
}

}  // namespace

DocumentState state_of(
    const NeededDocument& document, const std::vector<Evidence>& of_its_kind, Date on,
    const std::optional<Date>& renewed_since)
{
    if (of_its_kind.empty())
        return document.need == Need::always ? DocumentState::missing : DocumentState::not_needed;
    const auto runs = [&](const Evidence& paper) {
        return !paper.expires_on || *paper.expires_on >= on;
    };
    const auto is_new = [&](const Evidence& paper) {
        return !document.renew || !renewed_since ||
               (paper.issued_on && *paper.issued_on >= *renewed_since);
    };
    if (std::none_of(of_its_kind.begin(), of_its_kind.end(), runs)) return DocumentState::expired;
    const bool good = std::any_of(of_its_kind.begin(), of_its_kind.end(), [&](const auto& paper) {
        return runs(paper) && is_new(paper);
    });
    return good ? DocumentState::held : DocumentState::outdated;
}

std::vector<DocumentStanding>
completeness_of(Call& call, const Dossier& dossier, const DocumentList& list)
{
    const auto today = call.now.day();
    const auto filed_on = dossier.submitted_at ? dossier.submitted_at->day() : today;
    const auto evidence = store::evidence_of(call.tx, dossier.id);
    const auto check = store::last_check(call.tx, dossier.id);
    const auto since = star_since(call, dossier);
    std::vector<DocumentStanding> all;
    for (const auto& document : list.of(dossier.kind, dossier.criteria_set, filed_on)) {
        std::vector<Evidence> of_its_kind;
        std::copy_if(
            evidence.begin(), evidence.end(), std::back_inserter(of_its_kind),
            [&](const auto& paper) { return paper.kind == document.code; });
        DocumentStanding standing{document.code, document.need, document.renew, {}, {}, {}};
        standing.state = state_of(document, of_its_kind, today, since);
        for (const auto& paper : of_its_kind)
            standing.evidence_ids.push_back(paper.id.text);
        if (check) standing.wanting = wanting_of(*check, document.code);
        all.push_back(std::move(standing));
    }
    return all;
}

}  // namespace sen::dossier
