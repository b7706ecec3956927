#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"
#include "criteria/score.hpp"

namespace sen::db {
class Row;
}
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

/// One row of a table of marks: a choice, a remark, or both.
struct Mark {
    std::string criterion;
    int position = 0;  ///< of the chosen option, from 1; 0: none, only a remark
    std::optional<std::string> note;
};
/// The marks as rows, and back from the columns criterion, position, note.
std::vector<Mark> each_mark(const Marks&);
void add_mark(Marks&, const db::Row&);

/// Refuses "score.unknown_criterion" (also for a remark) and "score.unknown_option".
Result<criteria::Score> score_of(const criteria::CriteriaSet&, const Marks&);

}  // namespace sen::dossier
