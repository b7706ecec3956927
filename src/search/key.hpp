#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace sen::search {

/// By what a list is ordered: a number first (date, score), then a text, then the id.
struct Key {
    std::int64_t number = 0;
    std::string_view text;
    std::string_view id;
    auto operator<=>(const Key&) const = default;
};

/// A key as it travels inside a cursor. Long texts are cut: who reads it looks the id up first.
struct CursorKey {
    std::int64_t number = 0;
    std::string text;
    std::string id;

    [[nodiscard]] Key key() const { return {number, text, id}; }
};

/// Text that read_cursor() reads back.
std::string cursor_of(const Key&);
/// Refuses "form.cursor" for what cursor_of() did not make.
Result<CursorKey> read_cursor(const std::string& cursor);

}  // namespace sen::search
