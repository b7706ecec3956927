#include "aftercare/revocation.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::aftercare {
namespace {

constexpr http::Length number_length{1, 100};
constexpr http::Length reason_length{3, 1000};

Id<Revocation> id_in(const http::Request& request)
{
    return Id<Revocation>(request.path_value("id"));
}

Result<http::Response> answer_open(Call& call, const http::Request& request, const Grounds& grounds)
{
    auto form = TRY(http::Form::read(request));
    Revocation draft;
    draft.recognition_id = Id<registry::Recognition>(request.path_value("id"));
    draft.ground = form.text("ground", {1, 10});
    draft.concluded_on = form.date("concluded_on");
    draft.note = form.text("note", {3, 4000}, Lines::keep);
    TRY(form.done());
    return http::answer(open(call, std::move(draft), grounds), 201);
}

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    const Id<registry::Recognition> id(request.path_value("id"));
    const auto cases = TRY(revocations_of(call, id));
    return http::json_response(200, json::Object{}.set("items", cases).text());
}

Result<http::Response> answer_revoke(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const Signed decision{form.text("decision_number", number_length), form.date("decided_on")};
    TRY(form.done());
    return http::answer(revoke(call, id_in(request), version, decision));
}

Result<http::Response> answer_drop(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto reason = form.text("reason", reason_length, Lines::keep);
    TRY(form.done());
    return http::answer(drop(call, id_in(request), version, reason));
}

Result<http::Response> answer_reinstate(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const Signed decision{form.text("decision_number", number_length), form.date("decided_on")};
    const auto reason = form.text("reason", reason_length, Lines::keep);
    TRY(form.done());
    return http::answer(reinstate(call, id_in(request), version, decision, reason));
}

}  // namespace

void revocation_routes(http::Router& router, Grounds grounds)
{
    router.on(
        "openRevocation", [grounds = std::move(grounds)](Call& call, const http::Request& request) {
            return answer_open(call, request, grounds);
        });
    router.on("listRevocations", &answer_list);
    router.on("decideRevocation", &answer_revoke);
    router.on("dropRevocation", &answer_drop);
    router.on("reinstateRevocation", &answer_reinstate);
}

}  // namespace sen::aftercare
