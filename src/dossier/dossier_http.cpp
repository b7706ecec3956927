#include "dossier/dossier.hpp"
#include "dossier/dossier_list.hpp"
#include "dossier/dossier_store.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::dossier {
namespace {

Id<Dossier> id_in(const http::Request& request) { return Id<Dossier>(request.path_value("id")); }

Result<http::Response> answer_open(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto product = form.id<registry::Product>("product_id");
    const auto kind = form.choice<DossierKind>("kind");
    TRY(form.done());
    const auto opened = TRY(open(call, product, kind));
    return http::json_response(201, json::text(in_full(call, opened)));
}

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    DossierQuery wanted;
    wanted.stage = query.maybe_choice<Stage>("stage");
    wanted.product_id = query.maybe_text("product", 26);
    wanted.round_id = query.maybe_text("round", 26);
    TRY(query.done());
    if (!paging.is_at_beginning()) wanted.before_id = paging.after.id;
    auto rows = store::list(call.tx, within_reach(call, std::move(wanted)), paging.rows());
    return http::answer_page(std::move(rows), paging, [](const DossierSummary& last) {
        return http::cursor_of("", last.id.text);
    });
}

Result<http::Response> answer_assess(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const auto marks = read_marks(form);
    TRY(form.done());
    const auto saved = TRY(assess_self(call, id_in(request), version, marks));
    return http::json_response(200, json::text(in_full(call, saved)));
}

Result<http::Response> answer_submit(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 1, INT64_MAX);
    const bool on_paper = form.truth("on_paper", false);
    TRY(form.done());
    const auto how = on_paper ? Medium::paper : Medium::electronic;
    const auto submitted = TRY(submit(call, id_in(request), version, how));
    return http::json_response(200, json::text(in_full(call, submitted)));
}

}  // namespace

void dossier_routes(http::Router& router)
{
    router.on("createDossier", &answer_open);
    router.on("listDossiers", &answer_list);
    router.on("saveSelfAssessment", &answer_assess);
    router.on("submitDossier", &answer_submit);
    router.on("getDossier", [](Call& call, const http::Request& request) -> Result<http::Response> {
        const auto dossier = TRY(find_dossier(call, "dossier.read", id_in(request)));
        return http::json_response(200, json::text(in_full(call, dossier)));
    });
}

}  // namespace sen::dossier
