#pragma once

#include <optional>

#include "http/view.hpp"
#include "portal/asking.hpp"

namespace sen::portal {

/// A product in a list, for the template _card.
http::View
card(const Speaker&, const ShownProduct&, const std::optional<registry::DatedRecognition>&);

/// Sets "picture" (its small form of that width) or "drawing".
void set_picture(http::View&, const ShownProduct&, int width);

/// Sets "commune" and, where the source names a place of earlier units, "before".
void set_place(
    http::View&, const Asking&, const std::optional<std::string>& commune_code,
    const std::optional<std::string>& old_place);

}  // namespace sen::portal
