#include "dossier/dossier.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::dossier {
namespace {

constexpr std::size_t longest_reason = 2'000;

Id<Dossier> id_in(const http::Request& request) { return Id<Dossier>(request.path_value("id")); }

Result<http::Response> answer_accept(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto round = form.id<Round>("round_id");
    TRY(form.done());
    const auto accepted = TRY(accept(call, id_in(request), version, round));
    return http::json_response(200, json::text(in_full(call, accepted)));
}

/// Reads version and reason and takes the step they are for.
template <class Command>
Result<http::Response> answer_with_reason(Call& call, const http::Request& request, Command command)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto reason = form.text("reason", {1, longest_reason}, Lines::keep);
    TRY(form.done());
    const auto changed = TRY(command(call, id_in(request), version, reason));
    return http::json_response(200, json::text(in_full(call, changed)));
}

}  // namespace

void province_check_routes(http::Router& router)
{
    router.on("acceptDossier", &answer_accept);
    router.on("askToComplete", [](Call& call, const http::Request& request) {
        return answer_with_reason(call, request, &ask_to_complete);
    });
    router.on("grantWindowException", [](Call& call, const http::Request& request) {
        return answer_with_reason(call, request, &except_from_window);
    });
    router.on("withdrawDossier", [](Call& call, const http::Request& request) {
        return answer_with_reason(call, request, &withdraw);
    });
    router.on("stopDossier", [](Call& call, const http::Request& request) {
        return answer_with_reason(call, request, &stop);
    });
}

}  // namespace sen::dossier
