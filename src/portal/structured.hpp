#pragma once

#include <optional>
#include <string>

#include "portal/asking.hpp"
#include "portal/facts.hpp"

namespace sen::portal {

/// The product for search engines (schema.org Product as JSON-LD), safe inside a script element.
/// Says only what is known, and a star only while it is in force.
std::string structured(
    const Asking&, const ShownProduct&, const ProductStory&,
    const std::optional<registry::DatedRecognition>&);

}  // namespace sen::portal
