#pragma once

#include <optional>

#include "db/db.hpp"
#include "evaluation/result.hpp"

namespace sen::evaluation::store {

void insert(db::Tx&, const Id<Dossier>&, const Evaluation&, Instant at);
/// Writes what the council found of a gate before it concludes; the last word counts.
void put(db::Tx&, const Id<Dossier>&, const GateFinding&);
/// What the council itself found of gates, at most one a gate.
std::vector<GateFinding> council_findings(db::Tx&, const Id<Dossier>&);

std::optional<Evaluation> find_evaluation(db::Tx&, const Id<Dossier>&);
/// When the council concluded.
Instant evaluated_at(db::Tx&, const Id<Dossier>&);

}  // namespace sen::evaluation::store
