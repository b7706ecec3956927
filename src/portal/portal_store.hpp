#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "portal/facts.hpp"

/// Reads what is public; writes nothing.
namespace sen::portal::store {

std::optional<ShownProduct> product_by_slug(db::Tx&, const std::string& slug);
std::optional<ShownProduct> product_by_id(db::Tx&, const std::string& id);
ProductStory story_of(db::Tx&, const std::string& product_id);
/// Every star the product has had, the newest first; at most 100.
std::vector<registry::Recognition> recognitions_of(db::Tx&, const std::string& product_id);

std::optional<ShownProducer> producer_by_slug(db::Tx&, const std::string& slug);

/// Who held the star before, by another name; nothing when nobody did.
std::optional<FormerHolder> former_holder(db::Tx&, const std::string& recognition_id);

/// The recognition of a public product by the code in its QR or the number on its certificate.
std::optional<registry::Recognition> by_certificate(db::Tx&, const std::string& code);

}  // namespace sen::portal::store
