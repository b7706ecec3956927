#include "evaluation/decision.hpp"
#include "evaluation/decision_store.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::evaluation {
namespace {

Result<http::Response> answer_create(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    DecisionDraft draft;
    draft.number = form.text("number", {1, 100});
    draft.signed_on = form.date("signed_on");
    for (auto& id : form.texts("dossier_ids", 500, {1, 26}))
        draft.dossier_ids.emplace_back(std::move(id));
    if (draft.dossier_ids.empty()) form.fault("dossier_ids", "form.required");
    TRY(form.done());
    return http::answer(decide(call, draft), 201);
}

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    TRY(query.done());
    auto rows = store::decisions(call.tx, paging.after.id, paging.rows());
    return http::answer_page(std::move(rows), paging, [](const Decision& last) {
        return http::cursor_of("", last.id.text);
    });
}

}  // namespace

void decision_routes(http::Router& router)
{
    router.on("createDecision", &answer_create);
    router.on("listDecisions", &answer_list);
}

}  // namespace sen::evaluation
