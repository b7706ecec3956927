#pragma once

#include <optional>

#include "db/db.hpp"
#include "registry/producer.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const Producer&);
/// True when a producer other than `except` has that tax code.
bool is_tax_code_taken(db::Tx&, const std::string& tax_code, const Id<Producer>& except);
std::optional<Producer> find_producer(db::Tx&, const Id<Producer>&);

/// Writes the changed members if the row still has the version the caller saw.
/// Refuses "producer.changed_meanwhile".
Result<Producer> update(db::Tx&, const Producer& changed, Instant now);

}  // namespace sen::registry::store
