#include "evaluation/recusal.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::evaluation {
namespace {

Result<http::Response> answer_declare(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    Declaration draft;
    draft.dossier_id = Id<Dossier>(request.path_value("id"));
    draft.conflict = form.truth("conflict");
    draft.reason = form.maybe_text("reason", 2'000, Lines::keep);
    TRY(form.done());
    return http::answer(declare(call, std::move(draft)));
}

Result<http::Response> answer_recuse(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    Recusal recusal;
    recusal.account_id = form.text("account_id", {1, 26});
    recusal.reason = form.text("reason", {1, 2'000}, Lines::keep);
    recusal.replacement_id = form.maybe_text("replacement_id", 26);
    TRY(form.done());
    return http::answer(recuse(call, Id<Dossier>(request.path_value("id")), version, recusal));
}

}  // namespace

void recusal_routes(http::Router& router)
{
    router.on("declareInterest", &answer_declare);
    router.on("recuseJudge", &answer_recuse);
}

}  // namespace sen::evaluation
