#include "search/search_http.hpp"

#include "access/actor.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "search/catalogue.hpp"

namespace sen::search {
namespace {

constexpr std::size_t longest_text = 200;
constexpr std::size_t longest_cursor = 400;
constexpr std::size_t longest_code = 10;
constexpr std::size_t longest_id = 26;

struct SimilarThings {
    std::vector<SimilarThing> items;

    static constexpr auto fields() { return std::tuple{Field{"items", &SimilarThings::items}}; }
};

std::size_t limit_of(http::Query& query)
{
    return static_cast<std::size_t>(query.number("limit", 1, 100, 20));
}

Result<http::Response>
list_products(const Catalogue& catalogue, const Call& call, const http::Request& request)
{
    http::Query query(request);
    ProductQuery wanted;
    wanted.sight = sight_of(call, "product.read");
    wanted.today = call.now.day();
    wanted.text = query.text("q", {0, longest_text});
    wanted.commune = query.maybe_text("commune", longest_code);
    wanted.old_district = query.maybe_text("old_district", longest_code);
    wanted.group = query.maybe_text("group", longest_code);
    if (const auto stars = query.maybe_number("stars", 1, 5))
        wanted.stars = static_cast<int>(*stars);
    wanted.status = query.maybe_choice<registry::StatusOnDate>("status");
    wanted.producer = query.maybe_text("producer", longest_id);
    wanted.producer_kind = query.maybe_choice<registry::ProducerKind>("producer_kind");
    wanted.sort = query.maybe_choice<Sort>("sort");
    wanted.cursor = query.maybe_text("cursor", longest_cursor);
    wanted.limit = limit_of(query);
    TRY(query.done());
    return http::answer(catalogue.find(wanted));
}

Result<http::Response>
list_producers(const Catalogue& catalogue, const Call& call, const http::Request& request)
{
    http::Query query(request);
    ProducerQuery wanted;
    wanted.sight = sight_of(call, "producer.read");
    wanted.text = query.text("q", {0, longest_text});
    wanted.commune = query.maybe_text("commune", longest_code);
    wanted.old_district = query.maybe_text("old_district", longest_code);
    wanted.kind = query.maybe_choice<registry::ProducerKind>("kind");
    wanted.cursor = query.maybe_text("cursor", longest_cursor);
    wanted.limit = limit_of(query);
    TRY(query.done());
    return http::answer(catalogue.find(wanted));
}

}  // namespace

Sight sight_of(const Call& call, std::string_view action)
{
    switch (access::scope(call, action)) {
    case access::Scope::all:
        return {true, {}, {}};
    case access::Scope::commune:
        return {false, {}, call.actor.commune_code};
    case access::Scope::own:
        return {false, call.actor.producer_id, {}};
    case access::Scope::none:
        break;
    }
    return {};
}

void routes(http::Router& router, const Catalogue& catalogue)
{
    router.on("listProducts", [&catalogue](Call& call, const http::Request& request) {
        return list_products(catalogue, call, request);
    });
    router.on("listProducers", [&catalogue](Call& call, const http::Request& request) {
        return list_producers(catalogue, call, request);
    });
    router.on(
        "findSimilarProducts",
        [&catalogue](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto name = query.text("name", {1, longest_text});
            const auto producer = query.text("producer_id", {0, longest_id});
            TRY(query.done());
            const auto sight = sight_of(call, "product.read");
            return http::answer(Result<SimilarThings>(
                SimilarThings{catalogue.similar_products(name, producer, sight)}));
        });
    router.on(
        "findSimilarProducers",
        [&catalogue](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto name = query.text("name", {1, longest_text});
            TRY(query.done());
            const auto sight = sight_of(call, "producer.read");
            return http::answer(Result<SimilarThings>(
                SimilarThings{catalogue.similar_producers(name, call.actor.commune_code, sight)}));
        });
}

}  // namespace sen::search
