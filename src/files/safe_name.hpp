#pragma once

#include <string>
#include <string_view>

namespace sen::files {

/// A name to show and to save under, never a path. Only safe_name() makes one.
class SafeName {
public:
    [[nodiscard]] const std::string& text() const { return m_text; }
    bool operator==(const SafeName&) const = default;

private:
    explicit SafeName(std::string text) : m_text(std::move(text)) {}
    friend SafeName safe_name(std::string_view);
    std::string m_text;
};

/// Reduces what a sender called the file to a SafeName: its last path segment, valid UTF-8 in NFC
/// without control, format or reserved characters, no dot first, 1 to 120 characters. A long name
/// keeps its extension; a name with nothing left is "file". Never fails.
SafeName safe_name(std::string_view text);

}  // namespace sen::files
