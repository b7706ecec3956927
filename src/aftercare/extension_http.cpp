#include "aftercare/extension.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::aftercare {
namespace {

Result<http::Response> answer_extend(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    registry::Extension extension;
    extension.until = form.date("until");
    extension.number = form.text("decision_number", {1, 100});
    extension.on = form.date("decided_on");
    const auto reason = form.text("reason", {3, 1000}, Lines::keep);
    TRY(form.done());
    const Id<registry::Recognition> id(request.path_value("id"));
    return http::answer(extend(call, id, extension, reason), 201);
}

}  // namespace

void extension_routes(http::Router& router) { router.on("extendCertificate", &answer_extend); }

}  // namespace sen::aftercare
