#include "evaluation/result.hpp"
#include "http/answer.hpp"
#include "http/router.hpp"

namespace sen::evaluation {

void result_routes(http::Router& router)
{
    router.on("getResult", [](Call& call, const http::Request& request) {
        const Id<Dossier> id(request.path_value("id"));
        return http::answer(find_result(call, id, http::language_of(request)));
    });
}

}  // namespace sen::evaluation
