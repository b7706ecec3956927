#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "evaluation/decision.hpp"
#include "paperwork/door.hpp"

namespace sen::evaluation {

/// What is printed of a decision: itself, and what led to it.
enum class DecisionPaper { decision, summary, proposal };
constexpr auto names(DecisionPaper)
{
    return std::array<std::string_view, 3>{"decision", "summary", "proposal"};
}

/// How the law is cited at the head of a document, by document of data/law/documents.json.
using Citations = std::map<std::string, std::string, std::less<>>;

/// The document of a decision that was taken. Refuses "decision.not_found".
Result<paperwork::Paper> paper_of(Call&, const Id<Decision>&, DecisionPaper, const Citations&);

/// The document of a decision that is still to be signed, without number and day, its products in
/// that order. Refuses "decision.dossier_twice" and "dossier.not_evaluated".
Result<paperwork::Paper>
draft_of(Call&, const std::vector<Id<Dossier>>&, DecisionPaper, const Citations&);

void paper_routes(http::Router&, const paperwork::Library&, Citations);

}  // namespace sen::evaluation
