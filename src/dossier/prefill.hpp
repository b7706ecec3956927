#pragma once

#include <optional>

#include "dossier/dossier.hpp"

namespace sen::dossier {

/// Lays into a new dossier what was last handed in for its product: the papers, and under the same
/// criteria set also choices, remarks and what each paper proves. The dossier it came from.
std::optional<Id<Dossier>> prefill(Call&, const Dossier& opened);

}  // namespace sen::dossier
