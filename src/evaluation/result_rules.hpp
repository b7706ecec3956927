#pragma once

#include <vector>

#include "evaluation/result.hpp"

namespace sen::evaluation {

/// The average of the members' totals, cut after two decimals, and every gate by the majority:
/// it is met when more than half of the members grant what it needs.
/// What the council itself found of a gate stands instead. Refuses "score.no_members" and what
/// scoring refuses.
Result<Evaluation> evaluate(
    const criteria::CriteriaSet&, const std::vector<criteria::Choices>& sheets,
    const std::vector<GateFinding>& by_council = {});

/// Why this star and what the next one takes, in sentences.
std::string explain(const criteria::CriteriaSet&, const Evaluation&, const rulebook::Words&);

}  // namespace sen::evaluation
