#include "aftercare/certificate.hpp"
#include "http/answer.hpp"
#include "http/desk.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::aftercare {
namespace {

Id<registry::Recognition> id_in(const http::Request& request)
{
    return Id<registry::Recognition>(request.path_value("id"));
}

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    auto wanted = read_certificate_query(query, call.now.day());
    TRY(query.done());
    wanted.before_id = paging.after.id;
    auto rows = certificates(call, std::move(wanted), paging.rows());
    return http::answer_page(std::move(rows), paging, [](const Certified& last) {
        return http::cursor_of("", last.id.text);
    });
}

Result<http::Response> answer_one(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto on = query.maybe_date("on").value_or(call.now.day());
    TRY(query.done());
    return http::answer(find_certified(call, id_in(request), on));
}

}  // namespace

CertificateQuery read_certificate_query(http::Query& query, Date today)
{
    CertificateQuery wanted;
    wanted.on = query.maybe_date("on").value_or(today);
    wanted.year = query.maybe_number("year", 2018, 2100);
    wanted.stars = query.maybe_number("stars", 1, 5);
    wanted.status = query.maybe_choice<registry::StatusOnDate>("status");
    wanted.expires_within = query.maybe_number("expires_within", 0, 1100);
    return wanted;
}

void certificate_routes(
    http::Router& router, const paperwork::Library& library, std::string base_url)
{
    router.on("listCertificates", &answer_list);
    router.on("getRecognition", &answer_one);
    router.on_desk(
        "getCertificatePaper",
        [&library, base_url = std::move(base_url)](
            http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto format = query.maybe_choice<paperwork::Format>("format");
            if (!format) query.fault("format", "form.required");
            TRY(query.done());
            const auto paper = TRY(desk.read(
                [&](Call& call) { return certificate_paper(call, id_in(request), base_url); }));
            return hand_out(library, paper, *format);
        });
}

}  // namespace sen::aftercare
