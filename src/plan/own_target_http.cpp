#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "plan/own_target.hpp"

namespace sen::plan {
namespace {

Result<http::Response> answer_add(Call& call, const http::Request& request)
{
    TRY(http::Form::read(request));  // refuses what is no JSON object, and keys twice
    return http::answer(add_target(call, std::string(request.body)), 201);
}

Result<http::Response> answer_withdraw(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto reason = form.text("reason", {3, 1'000}, Lines::keep);
    TRY(form.done());
    return http::answer(withdraw_target(call, request.path_value("code"), reason));
}

}  // namespace

void own_target_routes(http::Router& router)
{
    router.on("addTarget", &answer_add);
    router.on("withdrawTarget", &answer_withdraw);
}

}  // namespace sen::plan
