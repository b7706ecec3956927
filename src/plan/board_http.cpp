#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"
#include "plan/board.hpp"
#include "plan/board_query.hpp"

namespace sen::plan {
namespace {

constexpr std::size_t longest_code = 10;

std::size_t place_after(const std::vector<CountedRecord>& records, const std::string& last)
{
    for (std::size_t i = 0; i < records.size(); ++i)
        if (records[i].id == last) return i + 1;
    return 0;
}

Result<http::Response>
answer_records(Call& call, const TargetBook& book, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    const auto asked = read_asked(query, call.now.day());
    const auto side = query.maybe_choice<Side>("side").value_or(Side::numerator);
    TRY(query.done());
    auto all = TRY(records(call, book, request.path_value("code"), asked, side));
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(place_after(all, paging.after.id));
    const auto rows = std::min<std::ptrdiff_t>(paging.rows(), all.end() - first);
    return http::answer_page(
        std::vector<CountedRecord>(first, first + rows), paging,
        [](const CountedRecord& last) { return http::cursor_of("", last.id); });
}

}  // namespace

Asked read_asked(http::Query& query, Date today)
{
    Asked asked;
    asked.on = query.maybe_date("on").value_or(today);
    asked.known_on = query.maybe_date("known_on");
    asked.commune_code = query.maybe_text("commune", longest_code);
    return asked;
}

void target_routes(http::Router& router, const TargetBook& book)
{
    router.on(
        "getTargetBoard",
        [&book](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto asked = read_asked(query, call.now.day());
            TRY(query.done());
            return http::answer(board(call, book, asked));
        });
    router.on(
        "listTargetCommunes",
        [&book](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto asked = read_asked(query, call.now.day());
            TRY(query.done());
            return http::answer(figures_by_commune(call, book, request.path_value("code"), asked));
        });
    router.on("listTargetRecords", [&book](Call& call, const http::Request& request) {
        return answer_records(call, book, request);
    });
}

}  // namespace sen::plan
