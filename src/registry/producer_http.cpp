#include "http/answer.hpp"
#include "http/router.hpp"
#include "registry/producer.hpp"
#include "registry/producer_form.hpp"

namespace sen::registry {
namespace {

Id<Producer> id_in(const http::Request& request) { return Id<Producer>(request.path_value("id")); }

/// 200 with the producer, or 202 with the request that waits.
Result<http::Response>
answer(Call& call, const Result<std::variant<Producer, ChangeRequest>>& outcome)
{
    if (!outcome) return tl::unexpected(outcome.error());
    if (const auto* producer = std::get_if<Producer>(&*outcome))
        return http::json_response(200, json::text(view_for(call, *producer)));
    return http::json_response(202, json::text(std::get<ChangeRequest>(*outcome)));
}

}  // namespace

void producer_routes(http::Router& router)
{
    router.on(
        "createProducer", [](Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            if (!form.has("kind")) form.fault("kind", "form.required");
            auto draft = read_producer(form, {});
            TRY(form.done());
            const auto producer = TRY(create(call, std::move(draft)));
            return http::json_response(201, json::text(view_for(call, producer)));
        });
    router.on("getProducer", [](Call& call, const http::Request& request) {
        return http::answer(find_in_full(call, id_in(request)));
    });
    router.on(
        "updateProducer", [](Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            auto producer = TRY(find_producer(call, "producer.write", id_in(request)));
            producer.version = form.number("version", 1, INT64_MAX);
            producer = read_producer(form, std::move(producer));
            TRY(form.done());
            return answer(call, update(call, producer));
        });
}

}  // namespace sen::registry
