#include "accounts/journal_http.hpp"

#include <charconv>

#include "access/journal.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::accounts {
namespace {

/// A journal line as it is shown.
struct ShownLine {
    std::int64_t seq = 0;
    Instant at;
    std::string actor;
    std::string action;
    std::string subject_kind;
    std::string subject_id;
    json::Raw particulars;
    std::string hash;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"seq", &ShownLine::seq},
            Field{"at", &ShownLine::at},
            Field{"actor", &ShownLine::actor},
            Field{"action", &ShownLine::action},
            Field{"subject_kind", &ShownLine::subject_kind},
            Field{"subject_id", &ShownLine::subject_id},
            Field{"particulars", &ShownLine::particulars},
            Field{"hash", &ShownLine::hash},
        };
    }
};

ShownLine shown(access::JournalLine line)
{
    return {
        line.seq,
        line.at,
        std::move(line.actor),
        std::move(line.action),
        std::move(line.subject_kind),
        std::move(line.subject_id),
        {std::move(line.particulars)},
        std::move(line.hash)};
}

/// The number of the last line already shown; none at the beginning of the list.
std::optional<std::int64_t> seq_of(const http::Paging& paging, http::Query& query)
{
    if (paging.is_at_beginning()) return std::nullopt;
    const auto& text = paging.after.id;
    std::int64_t seq = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seq);
    if (problem != std::errc{} || end != text.data() + text.size())
        query.fault("cursor", "form.cursor");
    return seq;
}

}  // namespace

void journal_routes(http::Router& router)
{
    router.on(
        "listJournal", [](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto paging = http::read_paging(query);
            const auto seq = seq_of(paging, query);
            const auto subject_id = query.maybe_text("subject", 64);
            TRY(query.done());

            std::vector<ShownLine> lines;
            for (auto& line : access::lines_before(call.tx, seq, subject_id, paging.rows()))
                lines.push_back(shown(std::move(line)));
            return http::answer_page(std::move(lines), paging, [](const ShownLine& last) {
                return http::cursor_of("", std::to_string(last.seq));
            });
        });
}

}  // namespace sen::accounts
