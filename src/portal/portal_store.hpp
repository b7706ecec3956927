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

/// Rounds whose day for results is not past, the nearest first; at most 10.
std::vector<ShownRound> rounds_to_come(db::Tx&, Date today);
/// Decisions made before that one (of all, when it is empty), the newest first.
std::vector<ShownDecision>
decisions_before(db::Tx&, const std::string& before_id, std::int64_t limit);
/// Nothing when it recognised no public product.
std::optional<ShownDecision> find_decision(db::Tx&, const std::string& id);
/// What a decision recognised, the most stars first; at most 500.
std::vector<registry::Recognition> recognitions_of_decision(db::Tx&, const std::string& id);
/// Their products, in no order.
std::vector<ShownProduct> products_of_decision(db::Tx&, const std::string& id);

}  // namespace sen::portal::store
