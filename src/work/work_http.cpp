#include "http/answer.hpp"
#include "http/router.hpp"
#include "work/work.hpp"

namespace sen::work {

void work_routes(http::Router& router)
{
    router.on("listWork", [](Call& call, const http::Request&) -> Result<http::Response> {
        return http::json_response(200, json::Object{}.set("items", work_of(call)).text());
    });
}

}  // namespace sen::work
