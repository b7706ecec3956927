#include "dossier/work.hpp"
#include "http/answer.hpp"
#include "http/router.hpp"

namespace sen::dossier {

void work_routes(http::Router& router)
{
    router.on("listWork", [](Call& call, const http::Request&) -> Result<http::Response> {
        return http::json_response(200, json::Object{}.set("items", work_of(call)).text());
    });
}

}  // namespace sen::dossier
