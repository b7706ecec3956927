#include "registry/product_rules.hpp"

#include "registry/producer_rules.hpp"

namespace sen::registry {

Result<void> is_sound(const Product& product, const rulebook::Rulebook& rules)
{
    const auto& groups = rules.codelist("product_group");
    if (product.group_code && groups.find(*product.group_code) == nullptr)
        return refuse(Refusal::invalid, "product.group_unknown", *product.group_code);
    if (product.commune_code && !is_commune_today(rules.places, *product.commune_code))
        return refuse(Refusal::invalid, "product.commune_unknown", *product.commune_code);
    return {};
}

bool must_wait_for_approval(const Product& product, access::Scope scope)
{
    return product.is_public && scope == access::Scope::own;
}

}  // namespace sen::registry
