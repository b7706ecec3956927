#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "work/reminder.hpp"

namespace sen::work {

void reminder_routes(http::Router& router, std::string base_url)
{
    router.on(
        "remindJudges",
        [base_url = std::move(base_url)](
            Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            const auto dossier = form.maybe_id<dossier::Dossier>("dossier_id");
            TRY(form.done());
            const Id<dossier::Round> round(request.path_value("id"));
            return http::answer(remind(call, round, dossier, base_url));
        });
}

}  // namespace sen::work
