#pragma once

namespace sen::http {
class Router;
}

namespace sen::search {

class Catalogue;

/// listProducts, listProducers, findSimilarProducts, findSimilarProducers.
void routes(http::Router&, const Catalogue&);

}  // namespace sen::search
