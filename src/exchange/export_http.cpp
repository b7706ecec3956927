#include "aftercare/certificate.hpp"
#include "exchange/export_certificates.hpp"
#include "exchange/export_products.hpp"
#include "exchange/export_targets.hpp"
#include "exchange/import_http.hpp"
#include "exchange/table_file.hpp"
#include "http/desk.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "plan/board_query.hpp"
#include "search/catalogue.hpp"

namespace sen::exchange {
namespace {

search::ProductQuery read_query(http::Query& query)
{
    search::ProductQuery wanted;
    wanted.text = query.text("q", {0, 200});
    wanted.commune = query.maybe_text("commune", 10);
    wanted.old_district = query.maybe_text("old_district", 10);
    wanted.group = query.maybe_text("group", 10);
    if (const auto stars = query.maybe_number("stars", 1, 5))
        wanted.stars = static_cast<int>(*stars);
    wanted.status = query.maybe_choice<registry::StatusOnDate>("status");
    wanted.sort = search::Sort::name;
    return wanted;
}

Result<http::Response>
export_products(http::Desk& desk, const search::Catalogue& catalogue, const http::Request& request)
{
    http::Query query(request);
    const auto format = query.maybe_choice<Format>("format");
    auto wanted = read_query(query);
    if (!format) query.fault("format", "form.required");
    TRY(query.done());

    const auto today = desk.now().day();
    wanted.today = today;
    wanted.sight = desk.read([](Call& call) { return search::sight_of(call, "product.export"); });
    std::vector<std::string> ids;
    TRY(catalogue.for_each(std::move(wanted), [&](const search::ProductSummary& product) {
        ids.push_back(product.id.text);
    }));
    return table_response(
        *format, product_table(desk.database(), desk.rules(), std::move(ids), *format, today),
        "san-pham-ocop-" + today.text());
}

Result<http::Response> export_certificates(http::Desk& desk, const http::Request& request)
{
    http::Query query(request);
    const auto format = query.maybe_choice<Format>("format");
    auto wanted = aftercare::read_certificate_query(query, desk.now().day());
    if (!format) query.fault("format", "form.required");
    TRY(query.done());
    const auto on = wanted.on;
    return table_response(
        *format, certificate_table(desk, std::move(wanted), *format),
        "so-giay-chung-nhan-" + on.text());
}

Result<http::Response>
export_targets(http::Desk& desk, const plan::TargetBook& book, const http::Request& request)
{
    http::Query query(request);
    const auto format = query.maybe_choice<Format>("format");
    const auto asked = plan::read_asked(query, desk.now().day());
    if (!format) query.fault("format", "form.required");
    TRY(query.done());
    auto board = TRY(desk.read([&](Call& call) { return plan::board(call, book, asked); }));
    return table_response(
        *format, target_table(desk.rules(), std::move(board), *format),
        "chi-tieu-ocop-" + asked.on.text());
}

}  // namespace

void export_routes(
    http::Router& router, const search::Catalogue& catalogue, const plan::TargetBook& targets)
{
    router.on_desk("exportProducts", [&catalogue](http::Desk& desk, const http::Request& request) {
        return export_products(desk, catalogue, request);
    });
    router.on_desk("exportCertificates", &export_certificates);
    router.on_desk("exportTargets", [&targets](http::Desk& desk, const http::Request& request) {
        return export_targets(desk, targets, request);
    });
}

}  // namespace sen::exchange
