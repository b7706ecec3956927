#pragma once

#include <string_view>

namespace sen::trace {

/// True for an absolute URI (RFC 3986): a scheme, and only characters and escapes a URI may hold.
bool is_uri(std::string_view text);

}  // namespace sen::trace
