#pragma once

#include <optional>

#include "db/db.hpp"
#include "registry/producer.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const Producer&);
bool is_tax_code_taken(db::Tx&, const std::string& tax_code);
std::optional<Producer> find_producer(db::Tx&, const Id<Producer>&);

}  // namespace sen::registry::store
