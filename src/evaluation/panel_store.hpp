#pragma once

#include <optional>

#include "db/db.hpp"
#include "evaluation/panel.hpp"

namespace sen::evaluation::store {

void insert(db::Tx&, const Panel&);
std::optional<Panel> find_panel(db::Tx&, const Id<Dossier>&);
/// Refuses "panel.changed_meanwhile" when the row has another version.
Result<Panel> update(db::Tx&, const Panel& changed);

}  // namespace sen::evaluation::store
