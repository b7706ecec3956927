#pragma once

#include <vector>

#include "db/db.hpp"
#include "registry/recognition.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const Recognition&, Instant now);

/// Every star the product has had, newest term first; at most 100.
std::vector<Recognition> recognitions_of(db::Tx&, const Id<Product>&);

}  // namespace sen::registry::store
