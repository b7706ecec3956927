#include "http/answer.hpp"
#include "http/router.hpp"
#include "work/round_board.hpp"

namespace sen::work {

void round_board_routes(http::Router& router)
{
    router.on("getRoundBoard", [](Call& call, const http::Request& request) {
        return http::answer(board_of(call, Id<dossier::Round>(request.path_value("id"))));
    });
}

}  // namespace sen::work
