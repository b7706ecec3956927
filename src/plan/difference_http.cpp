#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "plan/board_query.hpp"
#include "plan/difference.hpp"

namespace sen::plan {
namespace {

Result<http::Response>
answer_differences(Call& call, const TargetBook& book, const http::Request& request)
{
    http::Query query(request);
    const auto asked = read_asked(query, call.now.day());
    const auto known_from = query.maybe_date("known_from");
    if (!known_from) query.fault("known_from", "form.required");
    const auto side = query.maybe_choice<Side>("side").value_or(Side::numerator);
    TRY(query.done());
    return http::answer(
        differences(call, book, request.path_value("code"), asked, *known_from, side));
}

}  // namespace

void difference_routes(http::Router& router, const TargetBook& book)
{
    router.on("listTargetDifferences", [&book](Call& call, const http::Request& request) {
        return answer_differences(call, book, request);
    });
}

}  // namespace sen::plan
