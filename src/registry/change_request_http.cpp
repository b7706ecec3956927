#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"
#include "registry/change_request.hpp"

namespace sen::registry {
namespace {

Id<ChangeRequest> id_in(const http::Request& request)
{
    return Id<ChangeRequest>(request.path_value("id"));
}

}  // namespace

void change_request_routes(http::Router& router)
{
    router.on(
        "listChangeRequests",
        [](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto paging = http::read_paging(query);
            const auto subject_id = query.maybe_text("subject", 26);
            TRY(query.done());
            auto changes = pending_changes(
                call, subject_id, {paging.after.sort_key, paging.after.id}, paging.rows());
            return http::answer_page(std::move(changes), paging, [](const ChangeRequest& last) {
                return http::cursor_of(last.requested_at.text(), last.id.text);
            });
        });
    // At a desk, because a request that was overtaken is ended and then refused.
    router.on_desk(
        "approveChangeRequest",
        [](http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            const auto id = id_in(request);
            auto decided = TRY(desk.write([&](Call& call) { return approve(call, id); }));
            if (decided.state == ChangeState::superseded)
                return refuse(Refusal::conflict, "change_request.overtaken", id.text);
            return http::json_response(200, json::text(decided));
        });
    router.on(
        "rejectChangeRequest",
        [](Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            const auto reason = form.text("reason", {3, 1'000}, Lines::keep);
            TRY(form.done());
            return http::answer(reject(call, id_in(request), reason));
        });
}

}  // namespace sen::registry
