#pragma once

#include <optional>
#include <vector>

#include "aftercare/holder_change.hpp"
#include "db/db.hpp"

namespace sen::aftercare::store {

void insert(db::Tx&, const HolderChange&);
void insert_paper(db::Tx&, const Id<HolderChange>&, const Id<registry::File>&);
std::optional<HolderChange> find_change(db::Tx&, const Id<HolderChange>&);
/// Newest first; at most 100.
std::vector<HolderChange> changes_of(db::Tx&, const Id<registry::Recognition>&);
std::vector<HolderPaper> papers_of(db::Tx&, const Id<registry::Recognition>&);
bool has_waiting(db::Tx&, const Id<registry::Recognition>&);
/// Whether a dossier of the product was handed in and is not decided yet.
bool has_open_dossier(db::Tx&, const Id<registry::Product>&);
/// Writes what may change of one seen at its version. False when it was changed meanwhile.
bool update(db::Tx&, const HolderChange&);

}  // namespace sen::aftercare::store
