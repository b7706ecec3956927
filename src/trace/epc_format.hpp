#pragma once

#include <string>
#include <string_view>

namespace sen::trace {

/// The event with every EPC URN written as the GS1 Digital Link of the same thing.
std::string with_digital_links(std::string_view document);

}  // namespace sen::trace
