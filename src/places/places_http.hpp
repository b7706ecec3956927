#pragma once

namespace sen::http {
class Router;
}

namespace sen::places {

class Resolver;

/// The communes of a day and what an address means today. The resolver must outlive the router.
void place_routes(http::Router&, const Resolver&);

/// Every list of data/codelists, with labels in the language asked for.
void codelist_routes(http::Router&);

}  // namespace sen::places
