#include "aftercare/mail_trouble.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::aftercare {
namespace {

constexpr std::size_t most_address = 254;  // RFC 5321

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    TRY(query.done());
    auto rows = mail_troubles(call, paging.after.id, paging.rows());
    return http::answer_page(std::move(rows), paging, [](const MailTrouble& last) {
        return http::cursor_of("", last.id.text);
    });
}

Result<http::Response> answer_again(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto recipient = form.maybe_text("recipient", most_address);
    TRY(form.done());
    return http::answer(send_again(call, Id<Mail>(request.path_value("id")), recipient));
}

}  // namespace

void mail_routes(http::Router& router)
{
    router.on("listMails", &answer_list);
    router.on("sendMailAgain", &answer_again);
}

}  // namespace sen::aftercare
