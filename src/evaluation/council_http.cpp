#include "evaluation/council.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::evaluation {
namespace {

Result<http::Response> answer_create(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    CouncilDraft draft;
    draft.name = form.text("name", {1, 200});
    draft.decision_number = form.text("decision_number", {1, 100});
    draft.chair_id = form.text("chair_id", {1, 26});
    draft.member_ids = form.texts("member_ids", 30, {1, 26});
    draft.secretary_id = form.maybe_text("secretary_id", 26);
    if (form.has("advisor_ids")) draft.advisor_ids = form.texts("advisor_ids", 30, {1, 26});
    TRY(form.done());
    return http::answer(create(call, draft), 201);
}

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    TRY(query.done());
    auto rows = councils(call, paging.after.id, paging.rows());
    return http::answer_page(std::move(rows), paging, [](const Council& last) {
        return http::cursor_of("", last.id.text);
    });
}

Result<http::Response> answer_call(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto council = form.id<Council>("council_id");
    const auto score_by = form.maybe_date("score_by");
    TRY(form.done());
    const Id<Dossier> id(request.path_value("id"));
    const auto assigned = TRY(call_council(call, id, version, council, score_by));
    return http::json_response(200, json::text(dossier::in_full(call, assigned)));
}

}  // namespace

void council_routes(http::Router& router)
{
    router.on("createCouncil", &answer_create);
    router.on("listCouncils", &answer_list);
    router.on("assignCouncil", &answer_call);
}

}  // namespace sen::evaluation
