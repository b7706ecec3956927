#include "registry/product_form.hpp"

namespace sen::registry {

Product read_product(http::Form& form, Product now)
{
    constexpr std::int64_t most_dong = 1'000'000'000'000;
    now.name = form.text("name", {1, 200}, now.name);
    now.group_code = form.maybe_text("group_code", 10, now.group_code);
    now.description = form.maybe_text("description", 4'000, now.description, Lines::keep);
    now.packaging = form.maybe_text("packaging", 500, now.packaging);
    now.price_dong = form.maybe_number("price_dong", 0, most_dong, now.price_dong);
    now.commune_code = form.maybe_text("commune_code", 10, now.commune_code);
    now.old_place = form.maybe_text("old_place", 300, now.old_place);
    now.picture_id = form.maybe_id<File>("picture_id", now.picture_id);
    return now;
}

}  // namespace sen::registry
