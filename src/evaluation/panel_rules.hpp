#pragma once

#include <vector>

#include "evaluation/panel.hpp"

namespace sen::evaluation {

/// The highest total less the lowest, in hundredths; 0 without totals.
std::int64_t spread_of(const std::vector<Total>&);

/// Who differs from another by more than the limit, in hundredths; nobody when none does.
std::vector<std::string> far_from_another(const std::vector<Total>&, std::int64_t limit);

/// Refuses "council.no_quorum" unless that many sheets are in, the chair's among them.
Result<void> has_quorum(const std::vector<Total>& judged, const Panel&, std::int64_t quorum);

/// How far a sheet is; `opened` once the discussion began.
SheetState state_of(Phase, bool is_in, bool opened);

}  // namespace sen::evaluation
