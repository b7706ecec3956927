#include "dossier/dossier_rules.hpp"

namespace sen::dossier {
namespace {

bool runs(const registry::DatedRecognition& star) { return registry::is_in_force(star.status); }

}  // namespace

Result<const criteria::CriteriaSet*> set_for(
    const rulebook::Rulebook& rules, const std::optional<std::string>& group_code, Date filed_on)
{
    const auto* group = group_code ? rules.codelist("product_group").find(*group_code) : nullptr;
    if (group == nullptr || !group->leaf)
        return refuse(Refusal::invalid, "dossier.product_without_group");
    const auto* set = rules.criteria.in_force_on(filed_on, *group->leaf);
    if (set == nullptr) return refuse(Refusal::conflict, "dossier.no_criteria_set", group->code);
    return set;
}

Result<void> fits(DossierKind kind, const std::optional<registry::DatedRecognition>& star)
{
    if (kind == DossierKind::first && star && runs(*star))
        return refuse(Refusal::conflict, "dossier.product_has_star");
    if (kind == DossierKind::upgrade && !(star && runs(*star)))
        return refuse(Refusal::conflict, "dossier.product_has_no_star");
    if (kind == DossierKind::renewal && !star)
        return refuse(Refusal::conflict, "dossier.product_has_no_star");
    return {};
}

Result<void>
may_submit(const Dossier& dossier, const criteria::CriteriaSet& set, const Marks& marks, Date on)
{
    TRY(after(dossier.stage, Step::submit));
    if (!dossier.submitted_at) TRY(criteria::may_file_under(set, on));
    if (marks.choices.empty()) return refuse(Refusal::invalid, "dossier.nothing_chosen");
    if (!dossier.commune_code) return refuse(Refusal::invalid, "dossier.without_commune");
    return {};
}

bool reaches_by_assignment(access::Role role, access::Scope scope)
{
    return role == access::Role::council && scope == access::Scope::own;
}

}  // namespace sen::dossier
