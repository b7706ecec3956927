#include "dossier/dossier.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::dossier {
namespace {

Id<Dossier> id_in(const http::Request& request) { return Id<Dossier>(request.path_value("id")); }

Result<http::Response> answer_add(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    Evidence draft;
    draft.file_id = form.id<registry::File>("file_id");
    draft.kind = form.text("kind", {1, 40});
    draft.criteria = form.texts("criteria", 60, {1, 20});
    draft.number = form.maybe_text("number", 100);
    draft.issuer = form.maybe_text("issuer", 200);
    draft.issued_on = form.maybe_date("issued_on");
    draft.expires_on = form.maybe_date("expires_on");
    TRY(form.done());
    const auto dossier = TRY(add_evidence(call, id_in(request), std::move(draft)));
    return http::json_response(201, json::text(in_full(call, dossier)));
}

Result<http::Response> answer_remove(Call& call, const http::Request& request)
{
    const Id<Evidence> evidence(request.path_value("evidence_id"));
    const auto dossier = TRY(remove_evidence(call, id_in(request), evidence));
    return http::json_response(200, json::text(in_full(call, dossier)));
}

}  // namespace

void evidence_routes(http::Router& router)
{
    router.on("addEvidence", &answer_add);
    router.on("removeEvidence", &answer_remove);
}

}  // namespace sen::dossier
