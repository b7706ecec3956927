#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "dossier/round.hpp"

namespace sen::dossier::store {

/// False when the year has a round of that number.
bool insert(db::Tx&, const Round&);
std::optional<Round> find_round(db::Tx&, const Id<Round>&);
/// Newest first, after the place of a cursor; at most `limit`.
std::vector<RoundWithCounts> rounds(db::Tx&, const std::string& before_id, std::int64_t limit);

}  // namespace sen::dossier::store
