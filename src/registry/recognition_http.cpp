#include "base/text.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "registry/product.hpp"
#include "registry/recognition.hpp"

namespace sen::registry {
namespace {

struct Recognitions {
    std::vector<DatedRecognition> items;

    static constexpr auto fields() { return std::tuple{Field{"items", &Recognitions::items}}; }
};

}  // namespace

void recognition_routes(http::Router& router)
{
    router.on(
        "listRecognitions", [](Call& call, const http::Request& request) -> Result<http::Response> {
            const Id<Product> id(request.path_value("id"));
            TRY(find_product(call, "product.read", id));
            const Recognitions stars{recognitions_dated(call, id, call.now.day())};
            return http::json_response(200, json::text(stars));
        });
    router.on(
        "checkCertificate", [](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto on = query.maybe_date("on").value_or(call.now.day());
            TRY(query.done());
            const auto code = TRY(clean(request.path_value("code")));
            return http::answer(find_certificate(call, code, on));
        });
}

}  // namespace sen::registry
