#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sen::portal {

/// The drawing of views/_drawings.html that stands for a group of products while it has no picture.
std::string_view drawing_of(const std::optional<std::string>& group_code);

}  // namespace sen::portal
