#pragma once

#include <string>

#include "base/result.hpp"
#include "paperwork/flow.hpp"

namespace sen::paperwork {

/// A PDF of the flow: fonts embedded as subsets, text that can be searched, table heads repeated.
/// Refuses "paperwork.too_large" past 2,000 pages.
Result<std::string> draw_pages(const Flow&);

}  // namespace sen::paperwork
