#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "trace/profile.hpp"

namespace sen::trace {
namespace {

Id<registry::Product> id_in(const http::Request& request)
{
    return Id<registry::Product>(request.path_value("id"));
}

}  // namespace

void profile_routes(http::Router& router)
{
    router.on("getTraceProfile", [](Call& call, const http::Request& request) {
        return http::answer(find_profile(call, id_in(request)));
    });
    router.on(
        "setTraceProfile", [](Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            const auto gtin = form.text("gtin", {8, 14});
            TRY(form.done());
            return http::answer(set_gtin(call, id_in(request), gtin));
        });
}

}  // namespace sen::trace
