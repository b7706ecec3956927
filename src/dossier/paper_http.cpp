#include "dossier/paper.hpp"
#include "http/desk.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::dossier {

void paper_routes(
    http::Router& router, const paperwork::Library& library, const DocumentList& documents,
    const std::string& public_url)
{
    router.on_desk(
        "getDossierPaper",
        [&library, &documents,
         public_url](http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto kind = query.maybe_choice<DossierPaper>("paper");
            const auto format = query.maybe_choice<paperwork::Format>("format");
            if (!kind) query.fault("paper", "form.required");
            if (!format) query.fault("format", "form.required");
            TRY(query.done());
            const Id<Dossier> id(request.path_value("id"));
            const auto paper = TRY(desk.read(
                [&](Call& call) { return paper_of(call, id, *kind, documents, public_url); }));
            return hand_out(library, paper, *format);
        });
}

}  // namespace sen::dossier
