#pragma once

#include "evaluation/result.hpp"

namespace sen::evaluation {

/// Why this star and what the next one takes, in sentences.
std::string explain(const criteria::CriteriaSet&, const Evaluation&, const rulebook::Words&);

}  // namespace sen::evaluation
