#include "evaluation/panel.hpp"
#include "evaluation/result.hpp"
#include "evaluation/sheets.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::evaluation {
namespace {

Id<Dossier> id_in(const http::Request& request) { return Id<Dossier>(request.path_value("id")); }

Result<http::Response> answer_change(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto score_by = form.maybe_date("score_by");
    TRY(form.done());
    return http::answer(change_panel(call, id_in(request), version, score_by));
}

Result<http::Response> answer_open(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto absence = form.text("absence", {1, 2'000}, Lines::keep);
    TRY(form.done());
    return http::answer(open_discussion(call, id_in(request), version, absence));
}

Result<http::Response> answer_conclude(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto reason = form.maybe_text("reason", 2'000, Lines::keep);
    TRY(form.done());
    TRY(conclude(call, id_in(request), version, reason));
    return http::answer(find_result(call, id_in(request), http::language_of(request)));
}

Result<http::Response> answer_sheets(Call& call, const http::Request& request)
{
    const auto sheets = TRY(read_together(call, id_in(request)));
    return http::json_response(200, json::Object{}.set("items", sheets).text());
}

}  // namespace

void panel_routes(http::Router& router)
{
    router.on("getPanel", [](Call& call, const http::Request& request) {
        return http::answer(find_panel(call, id_in(request)));
    });
    router.on("changePanel", &answer_change);
    router.on("openDiscussion", &answer_open);
    router.on("concludeDossier", &answer_conclude);
    router.on("listScoreSheets", &answer_sheets);
}

}  // namespace sen::evaluation
