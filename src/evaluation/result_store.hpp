#pragma once

#include <optional>

#include "db/db.hpp"
#include "evaluation/result.hpp"

namespace sen::evaluation::store {

void insert(db::Tx&, const Id<Dossier>&, const Evaluation&, Instant at);
std::optional<Evaluation> find_evaluation(db::Tx&, const Id<Dossier>&);
/// When the council concluded.
Instant evaluated_at(db::Tx&, const Id<Dossier>&);

}  // namespace sen::evaluation::store
