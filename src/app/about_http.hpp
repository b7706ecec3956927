#pragma once

#include "app/settings.hpp"
#include "http/router.hpp"

namespace sen::app {

/// GET /about: what this server is; of a demo also its accounts with their password.
void about_routes(http::Router&, const Settings&);

}  // namespace sen::app
