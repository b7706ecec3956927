#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace sen::db {

/// The number the whole text is; nothing when it is anything else.
template <class Number>
std::optional<Number> whole_number(std::string_view text)
{
    Number number{};
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

}  // namespace sen::db
