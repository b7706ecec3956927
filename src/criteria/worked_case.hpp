#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "criteria/score.hpp"
#include "rulebook/finding.hpp"

namespace sen::criteria {

/// Choices and what must come out of them, with the reason: data/criteria/<ID>.cases.json.
struct WorkedCase {
    std::string name;
    std::string why;
    Choices choices;
    Score expect;
};

/// The cases of one file. Findings name the file and the place; nothing comes back with findings.
std::vector<WorkedCase> read_worked_cases(
    std::string_view text, const std::string& file, std::vector<rulebook::Finding>& findings);

/// What the engine makes of the case, when it is not what the case says; nothing when they agree.
std::optional<std::string> disagreement(const CriteriaSet& set, const WorkedCase& worked);

}  // namespace sen::criteria
