#pragma once

#include <map>
#include <string>

#include "base/json.hpp"
#include "base/result.hpp"
#include "criteria/score.hpp"

namespace sen::http {
class Form;
}

namespace sen::dossier {

/// What one person chose on a sheet, and the remarks beside it.
struct Marks {
    criteria::Choices choices;  ///< what is not chosen is left out
    std::map<std::string, std::string> notes;
};

/// Reads the fields "choices" and "notes". Look at form.done() before use.
Marks read_marks(http::Form&);

/// {"1.1":2,…} in the order of the codes, always written the same way.
json::Raw choices_json(const Marks&);
json::Raw notes_json(const Marks&);

/// Refuses "score.unknown_criterion" (also for a remark) and "score.unknown_option".
Result<criteria::Score> score_of(const criteria::CriteriaSet&, const Marks&);

}  // namespace sen::dossier
