#pragma once

#include <optional>
#include <string>

#include "http/view.hpp"
#include "portal/asking.hpp"
#include "search/query.hpp"

namespace sen::portal {

/// A product in a list, for the template _card.
http::View card(const Speaker&, const search::ProductSummary&);

/// The address of a public picture at that width, 320 or 800 px.
std::string picture_address(const std::string& picture_id, int width);
/// Sets "picture" (its form of that width) or "drawing".
void set_picture(
    http::View&, const std::optional<std::string>& picture_id,
    const std::optional<std::string>& group_code, int width);

/// Sets "commune" and, where the source names a place of earlier units, "before".
void set_place(
    http::View&, const Asking&, const std::optional<std::string>& commune_code,
    const std::optional<std::string>& old_place);

}  // namespace sen::portal
