#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "plan/trait.hpp"

namespace sen::plan::store {

void insert(db::Tx&, const Trait&);
/// The trait as changed, one version on; nothing when it is no longer at the version seen.
std::optional<Trait> update(db::Tx&, const Trait& changed);
std::optional<Trait> find_trait(db::Tx&, const Id<Trait>&);
std::vector<Trait> traits_of(db::Tx&, Bearer, const std::string& bearer_id, std::int64_t limit);

}  // namespace sen::plan::store
