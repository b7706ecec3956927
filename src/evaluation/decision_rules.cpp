#include "evaluation/decision_rules.hpp"

#include <set>

namespace sen::evaluation {

Outcome outcome_of(int stars, const rulebook::LawNumbers& numbers, Date signed_on)
{
    if (stars < numbers.number("recognition.least_stars", signed_on))
        return Outcome::not_recognised;
    if (stars >= numbers.number("recognition.ministry_stars", signed_on))
        return Outcome::sent_to_ministry;
    return Outcome::recognised;
}

Result<void> is_sound(const DecisionDraft& draft, Date today)
{
    if (draft.signed_on > today) return refuse(Refusal::invalid, "decision.signed_in_future");
    std::set<std::string> seen;
    for (const auto& id : draft.dossier_ids)
        if (!seen.insert(id.text).second)
            return refuse(Refusal::invalid, "decision.dossier_twice", id.text);
    return {};
}

}  // namespace sen::evaluation
