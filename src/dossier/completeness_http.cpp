#include "dossier/completeness.hpp"
#include "http/answer.hpp"
#include "http/router.hpp"

namespace sen::dossier {

void completeness_routes(http::Router& router, const DocumentList& list)
{
    router.on(
        "getDossierDocuments",
        [&list](Call& call, const http::Request& request) -> Result<http::Response> {
            const Id<Dossier> id(request.path_value("id"));
            const auto dossier = TRY(find_dossier(call, "dossier.read", id));
            return http::json_response(
                200, json::Object{}.set("items", completeness_of(call, dossier, list)).text());
        });
}

}  // namespace sen::dossier
