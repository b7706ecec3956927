#pragma once

#include "dossier/dossier.hpp"
#include "paperwork/door.hpp"

namespace sen::evaluation {

/// The minutes of the council on a dossier whose sheets are all in: of its meeting or, for a
/// renewal, of its written opinions (QĐ 26/2026/QĐ-TTg, Điều 12). Refuses "result.not_ready".
Result<paperwork::Paper> minutes_of(Call&, const Id<dossier::Dossier>&);

}  // namespace sen::evaluation
