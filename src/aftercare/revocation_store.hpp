#pragma once

#include <optional>
#include <vector>

#include "aftercare/revocation.hpp"
#include "db/db.hpp"

namespace sen::aftercare::store {

void insert(db::Tx&, const Revocation&);
std::optional<Revocation> find_revocation(db::Tx&, const Id<Revocation>&);
/// Newest first; at most 100.
std::vector<Revocation> revocations_of(db::Tx&, const Id<registry::Recognition>&);
bool has_open(db::Tx&, const Id<registry::Recognition>&);
/// Writes what may change of a case seen at its version; the version goes up by one.
/// Refuses "revocation.changed_meanwhile".
Result<Revocation> update(db::Tx&, const Revocation&);

}  // namespace sen::aftercare::store
