#include "base/json.hpp"

#include <array>
#include <cstring>

#include <fmt/format.h>

namespace sen::json {
namespace {

void escape(std::string& out, unsigned char byte)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
}

bool is_plain(unsigned char byte) { return byte >= 0x20 && byte != '"' && byte != '\\'; }

/// Whether all of eight bytes stay as they are: a byte of `high` is set where one is below 0x20,
/// a quotation mark or a backslash ("Bit Twiddling Hacks": hasless, hasvalue).
bool are_plain(const char* bytes)
{
    constexpr std::uint64_t each = 0x0101010101010101U;
    constexpr std::uint64_t high = 0x8080808080808080U;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const auto has_zero = [](std::uint64_t value) { return (value - each) & ~value & high; };
    const auto below = (word - each * 0x20) & ~word & high;
    return (below | has_zero(word ^ (each * '"')) | has_zero(word ^ (each * '\\'))) == 0;
}

/// How many bytes from the beginning stay as they are.
std::size_t plain_run(std::string_view text)
{
    constexpr std::size_t step = sizeof(std::uint64_t);
    std::size_t at = 0;
    while (at + step <= text.size() && are_plain(text.data() + at))
        at += step;
    // The last eight together, some of them again, unless one of them is to be escaped.
    if (text.size() >= step && at + step > text.size() &&
        are_plain(text.data() + text.size() - step))
        return text.size();
    while (at < text.size() && is_plain(static_cast<unsigned char>(text[at])))
        ++at;
    return at;
}

}  // namespace

void write_text(std::string& out, std::string_view text)
{
    constexpr std::size_t shortest_long = 126;
    const auto first = plain_run(text);
    if (first == text.size() && first <= shortest_long) {
        // Most texts: nothing to escape, and short enough to be put together beforehand.
        std::array<char, shortest_long + 2> quoted;
        quoted[0] = '"';
        std::memcpy(quoted.data() + 1, text.data(), first);
        quoted[first + 1] = '"';
        out.append(quoted.data(), first + 2);
        return;
    }
    out += '"';
    for (auto run = first;; run = plain_run(text)) {
        out.append(text.data(), run);
        if (run == text.size()) break;
        escape(out, static_cast<unsigned char>(text[run]));
        text.remove_prefix(run + 1);
    }
    out += '"';
}

void write(std::string& out, double value) { fmt::format_to(std::back_inserter(out), "{}", value); }

}  // namespace sen::json
