#pragma once

#include "appeal/appeal.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::appeal {

/// The last day of a term of that many calendar days; one on which offices do not work moves to
/// the next on which they do (Bộ luật Dân sự 2015, Điều 147, 148.5). Refuses
/// "calendar.year_missing".
Result<Date> end_of_term(const rulebook::Rulebook&, Date begins_on, std::int64_t days);

/// The days of a step of that kind: "file", "accept", "resolve" or "complicated".
std::int64_t days_of(const rulebook::Rulebook&, AppealKind, std::string_view step, Date on);

/// Whether a draft may be filed on that day about what was decided then.
Result<void>
may_file(const rulebook::Rulebook&, const AppealDraft&, std::optional<Date> decided_on, Date today);

/// Whether an answer may carry that day.
Result<void> may_answer(const Appeal&, Date answered_on, Date today);

}  // namespace sen::appeal
