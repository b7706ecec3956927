#pragma once

#include <optional>

#include "db/db.hpp"
#include "dossier/result.hpp"

namespace sen::dossier::store {

void insert(db::Tx&, const Id<Dossier>&, const Evaluation&, Instant at);
std::optional<Evaluation> find_evaluation(db::Tx&, const Id<Dossier>&);
/// When the last sheet came in.
Instant evaluated_at(db::Tx&, const Id<Dossier>&);

}  // namespace sen::dossier::store
