#include "search/key.hpp"

#include <charconv>

#include "http/answer.hpp"

namespace sen::search {
namespace {

constexpr std::size_t longest_text = 120;  // bytes; the contract holds a cursor to 400 letters

}  // namespace

std::string cursor_of(const Key& key)
{
    const auto text =
        std::to_string(key.number) + ' ' + std::string(key.text.substr(0, longest_text));
    return http::cursor_of(text, key.id);
}

Result<CursorKey> read_cursor(const std::string& cursor)
{
    const auto place = TRY(http::place_of(cursor));
    CursorKey key;
    const auto* end = place.sort_key.data() + place.sort_key.size();
    const auto [at, error] = std::from_chars(place.sort_key.data(), end, key.number);
    if (error != std::errc{} || at == end || *at != ' ')
        return refuse(Refusal::invalid, "form.cursor");
    key.text.assign(at + 1, end);
    key.id = place.id;
    return key;
}

}  // namespace sen::search
