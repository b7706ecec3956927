#pragma once

#include <vector>

#include "db/db.hpp"
#include "plan/census.hpp"
#include "plan/manual_figure.hpp"

namespace sen::plan::store {

/// Known from the line of the journal that the caller writes next.
void insert(db::Tx&, const ManualFigure&);

/// The figures that hold on the basis, by target and commune, the one that counts first.
std::vector<ManualFigure> manual_figures(db::Tx&, const Basis&);

}  // namespace sen::plan::store
