#pragma once

#include "http/form.hpp"
#include "plan/board.hpp"

namespace sen::plan {

/// Reads `on`, `known_on` and `commune`; look at query.done() before use.
Asked read_asked(http::Query&, Date today);

}  // namespace sen::plan
