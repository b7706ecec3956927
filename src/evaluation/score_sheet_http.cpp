#include "evaluation/score_sheet.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::evaluation {
namespace {

Id<Dossier> id_in(const http::Request& request) { return Id<Dossier>(request.path_value("id")); }

Result<http::Response> answer_save(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto marks = dossier::read_marks(form);
    const auto opinion = form.maybe_text("opinion", 4'000, Lines::keep);
    TRY(form.done());
    return http::answer(save_own(call, id_in(request), version, marks, opinion));
}

Result<http::Response> answer_submit(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    TRY(form.done());
    return http::answer(submit_own(call, id_in(request), version));
}

}  // namespace

void score_sheet_routes(http::Router& router)
{
    router.on("getScoreSheet", [](Call& call, const http::Request& request) {
        return http::answer(own_sheet(call, id_in(request)));
    });
    router.on("getScoreSheetProgress", [](Call& call, const http::Request& request) {
        return http::answer(progress_of(call, id_in(request)));
    });
    router.on("saveScoreSheet", &answer_save);
    router.on("submitScoreSheet", &answer_submit);
}

}  // namespace sen::evaluation
