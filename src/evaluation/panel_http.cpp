#include "evaluation/gate.hpp"
#include "evaluation/knock_out.hpp"
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
    const auto chair = form.maybe_text("chair_id", 26);
    TRY(form.done());
    return http::answer(change_panel(call, id_in(request), version, score_by, chair));
}

Result<http::Response> answer_open(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto absence = form.text("absence", {1, 2'000}, Lines::keep);
    TRY(form.done());
    return http::answer(open_discussion(call, id_in(request), version, absence));
}

Result<http::Response> answer_meeting(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto reason = form.text("reason", {1, 2'000}, Lines::keep);
    TRY(form.done());
    return http::answer(call_meeting(call, id_in(request), version, reason));
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

Result<http::Response> answer_gates(const std::vector<GateFinding>& gates)
{
    return http::json_response(200, json::Object{}.set("items", gates).text());
}

Result<http::Response> answer_gate(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    GateFinding finding;
    finding.criterion = form.text("criterion", {1, 20});
    finding.stars = static_cast<int>(form.number("stars", 3, 5));
    finding.met = form.truth("met");
    finding.reason = form.text("reason", {1, 2'000}, Lines::keep);
    TRY(form.done());
    return answer_gates(TRY(find_otherwise(call, id_in(request), version, std::move(finding))));
}

Result<http::Response> answer_knock_out(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    KnockOutFinding draft;
    draft.dossier_id = id_in(request);
    draft.criterion = form.maybe_text("criterion", 20);
    draft.place = form.number("place", 1, 100);
    draft.reason = form.text("reason", {1, 2'000}, Lines::keep);
    TRY(form.done());
    TRY(knock_out(call, version, std::move(draft)));
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
    router.on("callMeeting", &answer_meeting);
    router.on("concludeDossier", &answer_conclude);
    router.on("listScoreSheets", &answer_sheets);
    router.on("listGates", [](Call& call, const http::Request& request) -> Result<http::Response> {
        return answer_gates(TRY(find_gates(call, id_in(request))));
    });
    router.on("findGate", &answer_gate);
    router.on("knockOut", &answer_knock_out);
}

}  // namespace sen::evaluation
