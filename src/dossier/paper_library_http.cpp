#include "dossier/paper_library_store.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"
#include "registry/producer.hpp"

namespace sen::dossier {

void paper_library_routes(http::Router& router)
{
    router.on(
        "listProducerPapers",
        [](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto paging = http::read_paging(query);
            TRY(query.done());
            const Id<registry::Producer> id(request.path_value("id"));
            const auto producer = TRY(registry::find_producer(call, "dossier.read", id));
            auto rows = store::papers_of(call.tx, producer.id, paging.after.id, paging.rows());
            return http::answer_page(std::move(rows), paging, [](const LibraryPaper& last) {
                return http::cursor_of("", last.id.text);
            });
        });
}

}  // namespace sen::dossier
