#pragma once

#include <vector>

#include "db/db.hpp"
#include "registry/recognition.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const Recognition&, Instant now);

/// Ends the decided stars of the product that run past that day.
void replace_running(db::Tx&, const Id<Product>&, Date on);

/// Lets anybody read the product and its producer.
void make_public(db::Tx&, const Id<Product>&);

/// Every star the product has had, newest term first; at most 100.
std::vector<Recognition> recognitions_of(db::Tx&, const Id<Product>&);

}  // namespace sen::registry::store
