#pragma once

#include "db/db.hpp"
#include "http/contract.hpp"
#include "http/router.hpp"

namespace sen::app {

/// What machines ask of the process itself: /healthz (it lives), /readyz (the database answers;
/// 503 when not) and the contract at /api/openapi.json.
void system_routes(http::Router&, const http::Contract&, db::Database&);

}  // namespace sen::app
