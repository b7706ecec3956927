#pragma once

#include "base/id.hpp"
#include "db/db.hpp"
#include "dossier/marks.hpp"

namespace sen::dossier {
struct Dossier;
}

namespace sen::dossier::store {

/// The producer's own choices and notes.
Marks self_marks(db::Tx&, const Id<Dossier>&);
void replace_self_marks(db::Tx&, const Id<Dossier>&, const Marks&);

}  // namespace sen::dossier::store
