#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "registry/product.hpp"
#include "registry/recognition.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const Product&);
std::optional<Product> find_product(db::Tx&, const Id<Product>&);
std::optional<Product> find_product_by_slug(db::Tx&, const std::string& slug);

/// A product with what is read beside it, in one statement: a point read is one round trip.
struct ProductWithNeighbours {
    Product product;
    std::string producer_name;
    std::string producer_slug;
    std::optional<std::string> producer_commune;
    std::optional<Id<ChangeRequest>> pending_change_id;
    std::vector<Recognition> recognitions;  ///< the last to end first; at most 100
};
std::optional<ProductWithNeighbours> find_with_neighbours(db::Tx&, const Id<Product>&);

/// Writes the changed members if the row still has the version the caller saw.
/// Refuses "product.changed_meanwhile".
Result<Product> update(db::Tx&, const Product& changed, Instant now);

}  // namespace sen::registry::store
