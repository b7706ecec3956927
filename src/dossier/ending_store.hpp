#pragma once

#include <optional>

#include "db/db.hpp"
#include "dossier/dossier.hpp"

namespace sen::dossier::store {

void insert(db::Tx&, const Id<Dossier>&, const Ending&);
std::optional<Ending> ending_of(db::Tx&, const Id<Dossier>&);

}  // namespace sen::dossier::store
