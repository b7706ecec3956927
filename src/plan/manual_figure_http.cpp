#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "plan/manual_figure.hpp"

namespace sen::plan {
namespace {

constexpr std::int64_t most = 1'000'000'000;

Result<http::Response>
answer_enter(Call& call, const TargetBook& book, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    ManualFigure draft;
    draft.target_code = request.path_value("code");
    draft.commune_code = form.maybe_text("commune_code", 10);
    draft.holds_on = form.date("holds_on");
    draft.numerator = form.number("numerator", 0, most);
    draft.denominator = form.maybe_number("denominator", 1, most);
    draft.reason = form.text("reason", {3, 1'000}, Lines::keep);
    TRY(form.done());
    return http::answer(enter_figure(call, book, std::move(draft)), 201);
}

}  // namespace

void manual_figure_routes(http::Router& router, const TargetBook& book)
{
    router.on("enterFigure", [&book](Call& call, const http::Request& request) {
        return answer_enter(call, book, request);
    });
}

}  // namespace sen::plan
