#pragma once

#include "access/actor.hpp"
#include "base/result.hpp"
#include "dossier/dossier.hpp"
#include "registry/recognition.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {

/// The set for a product group on the day of filing. Refuses "dossier.product_without_group" and
/// "dossier.no_criteria_set".
Result<const criteria::CriteriaSet*>
set_for(const rulebook::Rulebook&, const std::optional<std::string>& group_code, Date filed_on);

/// Refuses a first dossier of a product with a star that runs, and the others without a star.
Result<void> fits(DossierKind, const std::optional<registry::DatedRecognition>& star);

/// Refuses what cannot be handed in on that day. A set is asked for only the first time.
Result<void> may_submit(const Dossier&, const criteria::CriteriaSet&, const Marks&, Date on);

/// True for a judge whose reach is what is assigned to it.
bool reaches_by_assignment(access::Role, access::Scope);

}  // namespace sen::dossier
