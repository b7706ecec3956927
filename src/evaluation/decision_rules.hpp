#pragma once

#include "evaluation/decision.hpp"
#include "rulebook/law_number.hpp"

namespace sen::evaluation {

/// What follows from a star on the day of signing, by "recognition.least_stars" and
/// "recognition.ministry_stars".
Outcome outcome_of(int stars, const rulebook::LawNumbers&, Date signed_on);

/// Refuses "decision.signed_in_future" and "decision.dossier_twice".
Result<void> is_sound(const DecisionDraft&, Date today);

}  // namespace sen::evaluation
