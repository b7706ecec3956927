#include "http/answer.hpp"
#include "http/router.hpp"
#include "registry/product.hpp"
#include "registry/product_form.hpp"

namespace sen::registry {
namespace {

Id<Product> id_in(const http::Request& request) { return Id<Product>(request.path_value("id")); }

/// 200 with the product, or 202 with the request that waits.
Result<http::Response> answer(Result<std::variant<Product, ChangeRequest>> outcome)
{
    if (!outcome) return tl::unexpected(outcome.error());
    if (const auto* product = std::get_if<Product>(&*outcome))
        return http::json_response(200, json::text(*product));
    return http::json_response(202, json::text(std::get<ChangeRequest>(*outcome)));
}

}  // namespace

void product_routes(http::Router& router)
{
    router.on(
        "createProduct", [](Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            Product draft;
            draft.producer_id = form.id<Producer>("producer_id");
            draft = read_product(form, std::move(draft));
            TRY(form.done());
            return http::answer(create(call, std::move(draft)), 201);
        });
    router.on("getProduct", [](Call& call, const http::Request& request) {
        return http::answer(find_in_full(call, id_in(request)));
    });
    router.on(
        "updateProduct", [](Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            auto product = TRY(find_product(call, "product.write", id_in(request)));
            product.version = form.number("version", 1, INT64_MAX);
            product = read_product(form, std::move(product));
            TRY(form.done());
            return answer(update(call, product));
        });
}

}  // namespace sen::registry
