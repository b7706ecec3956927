#pragma once

namespace sen::http {
class Router;
}

namespace sen::accounts {

/// The door to the journal, which lies below the layer that knows of requests.
void journal_routes(http::Router&);

}  // namespace sen::accounts
