#include "dossier/round.hpp"
#include "dossier/round_store.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::dossier {
namespace {

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    TRY(query.done());
    auto rows = store::rounds(call.tx, paging.after.id, paging.rows());
    return http::answer_page(std::move(rows), paging, [](const RoundWithCounts& last) {
        return http::cursor_of("", last.id.text);
    });
}

Result<http::Response> answer_create(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    RoundDraft draft;
    draft.year = static_cast<int>(form.number("year", 2020, 2100));
    draft.number = static_cast<int>(form.number("number", 1, 20));
    draft.plan_number = form.maybe_text("plan_number", 100);
    draft.cut_off_on = form.maybe_date("cut_off_on");
    draft.target_on = form.maybe_date("target_on");
    TRY(form.done());
    return http::answer(create(call, draft), 201);
}

}  // namespace

void round_routes(http::Router& router)
{
    router.on("listRounds", &answer_list);
    router.on("createRound", &answer_create);
}

}  // namespace sen::dossier
