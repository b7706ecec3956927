#include "aftercare/holder_change.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::aftercare {
namespace {

constexpr http::Length wish_length{1, 500};
constexpr http::Length reason_length{3, 1000};
constexpr std::size_t most_papers = 10;
constexpr std::size_t most_address = 500;

Id<HolderChange> id_in(const http::Request& request)
{
    return Id<HolderChange>(request.path_value("id"));
}

Result<http::Response> answer_ask(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    HolderChange draft;
    draft.recognition_id = Id<registry::Recognition>(request.path_value("id"));
    draft.kind = form.choice<HolderChangeKind>("kind");
    draft.wish = form.text("wish", wish_length);
    draft.reason = form.text("reason", reason_length, Lines::keep);
    std::vector<Id<registry::File>> papers;
    for (auto& id : form.texts("file_ids", most_papers, {1, 26}))
        papers.emplace_back(std::move(id));
    if (papers.empty()) form.fault("file_ids", "form.required");
    TRY(form.done());
    return http::answer(ask_for_change(call, std::move(draft), papers), 201);
}

Result<http::Response> answer_grant(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    HolderDecision decision;
    decision.number = form.text("decision_number", {1, 100});
    decision.on = form.date("decided_on");
    decision.producer_id = form.maybe_id<registry::Producer>("producer_id");
    decision.address = form.maybe_text("address", most_address);
    decision.commune_code = form.maybe_text("commune_code", 10);
    TRY(form.done());
    return http::answer(grant(call, id_in(request), version, decision));
}

Result<http::Response> answer_refuse(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto reason = form.text("reason", reason_length, Lines::keep);
    TRY(form.done());
    return http::answer(refuse_change(call, id_in(request), version, reason));
}

}  // namespace

void holder_change_routes(http::Router& router)
{
    router.on("getHolders", [](Call& call, const http::Request& request) {
        return http::answer(holders_of(call, Id<registry::Recognition>(request.path_value("id"))));
    });
    router.on("askForHolderChange", &answer_ask);
    router.on("grantHolderChange", &answer_grant);
    router.on("refuseHolderChange", &answer_refuse);
}

}  // namespace sen::aftercare
