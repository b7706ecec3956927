#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "http/answer.hpp"
#include "http/form.hpp"

namespace sen::http {

/// Which part of a list is asked for, by the query parameters `cursor` and `limit`.
///
///     http::Query query(request);
///     const auto paging = http::read_paging(query);
///     TRY(query.done());
///     auto rows = store::list(call.tx, paging.after, paging.rows());
///     return http::answer_page(std::move(rows), paging, [](const Product& last) {
///         return http::cursor_of(sort_key(last.name), last.id.text);
///     });
struct Paging {
    /// The last item already shown. Both members are empty at the beginning of the list, and the
    /// empty text sorts before every other: `WHERE (name_sort, id) > ($1, $2)` needs no first case.
    CursorPlace after;
    std::int64_t limit = 20;

    [[nodiscard]] bool is_at_beginning() const { return after.id.empty(); }
    /// One more than is shown: that one tells whether there is a next page.
    [[nodiscard]] std::int64_t rows() const { return limit + 1; }
};

/// A bad cursor or limit becomes a fault of the query: look at query.done() before use.
inline Paging read_paging(Query& query)
{
    Paging paging;
    paging.limit = query.number("limit", 1, 100, paging.limit);
    const auto cursor = query.maybe_text("cursor", 400);
    if (!cursor) return paging;
    if (auto place = place_of(*cursor))
        paging.after = std::move(*place);
    else
        query.fault("cursor", place.error().code);
    return paging;
}

/// The page made of the rows found for `paging`; `cursor` makes the last item shown into a cursor.
template <class T, class Cursor>
Page<T> page_of(std::vector<T> rows, const Paging& paging, Cursor cursor)
{
    Page<T> page{std::move(rows), std::nullopt};
    if (static_cast<std::int64_t>(page.items.size()) <= paging.limit) return page;
    page.items.erase(page.items.begin() + paging.limit, page.items.end());
    page.next = cursor(page.items.back());
    return page;
}

/// The last line of a list's handler.
template <class T, class Cursor>
Response answer_page(std::vector<T> rows, const Paging& paging, Cursor cursor)
{
    return json_response(200, json::text(page_of(std::move(rows), paging, cursor)));
}

}  // namespace sen::http
