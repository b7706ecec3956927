#include "exchange/import_http.hpp"

#include <charconv>

#include <boost/json.hpp>

#include "base/text.hpp"
#include "exchange/import_jobs.hpp"
#include "exchange/import_store.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::exchange {
namespace {

constexpr std::int64_t most_items = 100;
constexpr std::int64_t usual_items = 20;
constexpr std::size_t longest_cursor = 300;

Id<Import> id_in(const http::Request& request) { return Id<Import>(request.path_value("id")); }

Result<http::Response> create(http::Desk& desk, ImportJobs& jobs, const http::Request& request)
{
    http::Query query(request);
    const auto name = query.text("name", {1, 300});
    TRY(query.done());
    TRY(jobs.importer().probe(Source::memory(request.body)));
    auto import = TRY(desk.write([&](Call& call) -> Result<Import> { return start(call, name); }));
    if (jobs.offer({import.id, request.body, desk.actor(), desk.now(), desk.request_id()}))
        return http::json_response(202, json::text(import));
    desk.write([&](Call& call) -> Result<void> {
        store::end_reading(call.tx, import.id, ImportState::failed, "import.busy");
        return {};
    });
    return refuse(Refusal::unavailable, "import.busy");
}

/// The reasons as kept (field and code) with the words of the code.
json::Raw worded(const json::Raw& reasons, const rulebook::Words& words)
{
    std::vector<json::Raw> all;
    const auto kept = boost::json::parse(reasons.text);
    for (const auto& reason : kept.as_array()) {
        const std::string_view field = reason.at("field").as_string();
        const std::string_view code = reason.at("code").as_string();
        all.push_back(json::Object{}
                          .set("field", field)
                          .set("code", code)
                          .set("detail", words.text(code))
                          .raw());
    }
    return {json::text(all)};
}

template <class T>
http::Page<T> page_of(std::vector<T> items, std::int64_t limit, std::string (*key)(const T&))
{
    http::Page<T> page;
    const bool more = items.size() > static_cast<std::size_t>(limit);
    if (more) items.pop_back();
    if (more) page.next = http::cursor_of(key(items.back()), "");
    page.items = std::move(items);
    return page;
}

Result<http::Response> list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto cursor = query.maybe_text("cursor", longest_cursor);
    const auto limit = query.number("limit", 1, most_items, usual_items);
    TRY(query.done());
    std::optional<std::string> below;
    if (cursor) {
        const auto place = TRY(http::place_of(*cursor));
        below = place.sort_key;
    }
    const auto page =
        page_of<Import>(store::page(call.tx, below, limit + 1), limit, [](const Import& last) {
            return last.id.text;
        });
    return http::json_response(200, json::text(page));
}

Result<http::Response> list_rows(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto verdict = query.maybe_choice<RowVerdict>("verdict");
    const auto cursor = query.maybe_text("cursor", longest_cursor);
    const auto limit = query.number("limit", 1, most_items, usual_items);
    TRY(query.done());
    const auto import = TRY(find_import(call, id_in(request)));
    std::int64_t after = 0;
    if (cursor) {
        const auto place = TRY(http::place_of(*cursor));
        const auto& key = place.sort_key;
        const auto [end, fault] = std::from_chars(key.data(), key.data() + key.size(), after);
        if (fault != std::errc() || end != key.data() + key.size())
            return refuse(Refusal::malformed, "form.cursor");
    }
    auto page = page_of<ImportRow>(
        store::rows(call.tx, import.id, verdict, after, limit + 1), limit,
        [](const ImportRow& last) { return std::to_string(last.row); });
    const auto& words = call.rules.words(http::language_of(request));
    for (auto& row : page.items)
        row.reasons = worded(row.reasons, words);
    return http::json_response(200, json::text(page));
}

Result<http::Response>
apply_choice(http::Desk& desk, const Importer& importer, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    ImportChoice choice;
    choice.version = form.number("version", 1, INT64_MAX);
    choice.include_doubtful = form.truth("include_doubtful");
    TRY(form.done());
    return http::answer(apply(desk, importer, id_in(request), choice), 202);
}

}  // namespace

void import_routes(http::Router& router, ImportJobs& jobs)
{
    router.on_desk("createImport", [&jobs](http::Desk& desk, const http::Request& request) {
        return create(desk, jobs, request);
    });
    router.on("getImport", [](Call& call, const http::Request& request) {
        return http::answer(find_import(call, id_in(request)));
    });
    router.on("listImports", &list);
    router.on("listImportRows", &list_rows);
    router.on_desk("applyImport", [&jobs](http::Desk& desk, const http::Request& request) {
        return apply_choice(desk, jobs.importer(), request);
    });
    router.on("undoImport", [](Call& call, const http::Request& request) {
        return http::answer(undo(call, id_in(request)), 202);
    });
}

}  // namespace sen::exchange
