#include "portal/drawings.hpp"

#include <charconv>

namespace sen::portal {

std::string_view drawing_of(const std::optional<std::string>& group_code)
{
    constexpr std::string_view drawings[] = {
        "lotus", "fruit", "fish", "rice",  "honey", "bowl",   "rice",   "fruit",  "fish",
        "jar",   "jar",   "leaf", "leaf",  "leaf",  "bottle", "bottle", "bottle", "bottle",
        "leaf",  "leaf",  "leaf", "craft", "craft", "flower", "flower", "fish",   "boat"};
    std::size_t number = 0;
    if (group_code)
        std::from_chars(group_code->data(), group_code->data() + group_code->size(), number);
    return number < std::size(drawings) ? drawings[number] : drawings[0];
}

}  // namespace sen::portal
