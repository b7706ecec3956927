#pragma once

#include <string>

#include "rulebook/criteria_set.hpp"

namespace sen::http {
class Router;
}

namespace sen::criteria {

/// Lists the criteria sets, shows one as its file lies in `folder`, and scores choices by one.
/// The files are read here, once. Throws std::runtime_error when one cannot be read.
void criteria_routes(http::Router&, const rulebook::CriteriaSets& sets, const std::string& folder);

}  // namespace sen::criteria
