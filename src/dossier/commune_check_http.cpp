#include "dossier/dossier.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::dossier {
namespace {

Result<http::Response> answer_check(Call& call, const http::Request& request)
{
    constexpr std::size_t longest = 2'000;
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    CommuneCheck finding;
    finding.forwarded = form.truth("forward");
    finding.local_origin = form.maybe_text("local_origin", longest, Lines::keep);
    finding.local_labour = form.maybe_text("local_labour", longest, Lines::keep);
    finding.idea_origin = form.maybe_text("idea_origin", longest, Lines::keep);
    finding.local_identity = form.maybe_text("local_identity", longest, Lines::keep);
    finding.reason = form.maybe_text("reason", longest, Lines::keep);
    auto wanting = form.maybe_texts("wanting", 30, longest);
    std::erase_if(wanting, [](const auto& one) { return one.second.empty(); });
    TRY(form.done());
    const Id<Dossier> id(request.path_value("id"));
    const auto checked = TRY(check(call, id, version, std::move(finding), wanting));
    return http::json_response(200, json::text(in_full(call, checked)));
}

}  // namespace

void commune_check_routes(http::Router& router) { router.on("checkDossier", &answer_check); }

}  // namespace sen::dossier
