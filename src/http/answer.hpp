#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"
#include "http/message.hpp"
#include "rulebook/words.hpp"

namespace sen::http {

Response json_response(int status, std::string body);

/// A handler's last line: `return http::answer(submit(call, id));`
template <class T>
Result<Response> answer(Result<T>&& result, int status = 200)
{
    if (!result) return tl::unexpected(std::move(result).error());
    return json_response(status, json::text(*result));
}
inline Result<Response> answer(Result<void>&& result)
{
    if (!result) return tl::unexpected(std::move(result).error());
    return Response{204, {}, {}, {}, {}, {}};
}

/// A page of a list; `next` is the cursor of the page after, null on the last.
template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next;

    static constexpr auto fields()
    {
        return std::tuple{Field{"items", &Page::items}, Field{"next", &Page::next}};
    }
};

/// A cursor hides the sort key of the last item shown, so that paging needs no OFFSET.
std::string cursor_of(std::string_view sort_key, std::string_view id);
struct CursorPlace {
    std::string sort_key;
    std::string id;
};
/// Refuses "form.cursor" for what cursor_of() did not make.
Result<CursorPlace> place_of(std::string_view cursor);

/// The language asked for: English by Accept-Language or an address under /en/, else Vietnamese.
rulebook::Language language_of(const Request&);

/// The refusal as application/problem+json (RFC 9457) with its words.
Response problem(const Refusal&, const rulebook::Words&, const std::string& request_id);
int status_of(Refusal::Kind);

}  // namespace sen::http
