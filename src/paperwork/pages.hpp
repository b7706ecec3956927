#pragma once

#include <string>

#include "base/result.hpp"
#include "paperwork/flow.hpp"

namespace sen::paperwork {

/// A PDF of the flow: fonts embedded as subsets, text that can be searched, table heads repeated,
/// the same bytes for the same flow.
/// Refuses "paperwork.too_large" past 2,000 pages and "paperwork.font_missing" on a machine that
/// would draw Vietnamese letters from another font.
Result<std::string> draw_pages(const Flow&);

}  // namespace sen::paperwork
