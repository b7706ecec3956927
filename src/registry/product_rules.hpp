#pragma once

#include "access/actor.hpp"
#include "base/result.hpp"
#include "registry/product.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::registry {

/// Refuses "product.group_unknown" for a code that is not in the list of product groups, and
/// "product.commune_unknown" for one that no commune bears today.
Result<void> is_sound(const Product&, const rulebook::Rulebook&);

/// True when the change must wait: the public sees the product, and its own producer asks.
bool must_wait_for_approval(const Product&, access::Scope);

}  // namespace sen::registry
