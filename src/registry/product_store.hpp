#pragma once

#include <optional>

#include "db/db.hpp"
#include "registry/product.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const Product&);
std::optional<Product> find_product(db::Tx&, const Id<Product>&);
std::optional<Product> find_product_by_slug(db::Tx&, const std::string& slug);

/// Writes the changed members if the row still has the version the caller saw.
/// Refuses "product.changed_meanwhile".
Result<Product> update(db::Tx&, const Product& changed, Instant now);

}  // namespace sen::registry::store
