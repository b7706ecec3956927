#include "http/url.hpp"

#include <algorithm>

#include <utf8proc.h>

namespace sen::http {
namespace {

constexpr std::size_t max_pairs = 256;

tl::unexpected<Refusal> malformed() { return refuse(Refusal::malformed, "url.malformed"); }

int hex_value(char digit)
{
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

bool is_utf8(std::string_view text)
{
    if (std::none_of(text.begin(), text.end(), [](char letter) { return letter & '\x80'; }))
        return true;
    while (!text.empty()) {
        utf8proc_int32_t point = 0;
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
        const auto used =
            utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
        if (used <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(used));
    }
    return true;
}

bool is_unreserved(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' || letter == '_' ||
           letter == '~';
}

/// Cuts text at the first `separator`: what is before it; `text` keeps what is after.
std::string_view cut(std::string_view& text, char separator)
{
    const auto at = std::min(text.find(separator), text.size());
    const auto before = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return before;
}

/// "http://host:8080/a" → "/a"; other forms stay.
std::string_view without_authority(std::string_view target)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!target.starts_with(scheme)) continue;
        target.remove_prefix(scheme.size());
        const auto path = std::min(target.find_first_of("/?"), target.size());
        target.remove_prefix(path);
        return target.empty() ? "/" : target;
    }
    return target;
}

}  // namespace

Result<std::string> percent_decoded(std::string_view text, Plus plus)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char letter = text[i];
        if (letter == '%') {
            if (i + 2 >= text.size()) return malformed();
            const int high = hex_value(text[i + 1]);
            const int low = hex_value(text[i + 2]);
            if (high < 0 || low < 0) return malformed();
            letter = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (letter == '+' && plus == Plus::blank) {
            letter = ' ';
        }
        if (letter == '\0') return malformed();
        decoded += letter;
    }
    if (!is_utf8(decoded)) return malformed();
    return decoded;
}

std::string percent_encoded(std::string_view text)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size());
    for (const char letter : text) {
        if (is_unreserved(letter)) {
            encoded += letter;
            continue;
        }
        const auto byte = static_cast<unsigned char>(letter);
        encoded += '%';
        encoded += hex[byte >> 4];
        encoded += hex[byte & 15];
    }
    return encoded;
}

Result<Pairs> read_query(std::string_view text)
{
    Pairs pairs;
    while (!text.empty()) {
        auto value = cut(text, '&');
        if (value.empty()) continue;
        if (pairs.size() == max_pairs) return refuse(Refusal::malformed, "url.too_many_pairs");
        const auto name = cut(value, '=');
        auto decoded_name = TRY(percent_decoded(name, Plus::blank));
        auto decoded_value = TRY(percent_decoded(value, Plus::blank));
        pairs.emplace_back(std::move(decoded_name), std::move(decoded_value));
    }
    return pairs;
}

Result<Target> read_target(std::string_view target)
{
    if (target == "*") return Target{"*", {}};
    target = without_authority(target);
    if (target.find('#') != std::string_view::npos) return malformed();

    const auto path = cut(target, '?');
    if (!path.empty() && path.front() != '/') return malformed();
    Target read;
    read.path = TRY(percent_decoded(path.empty() ? "/" : path));
    read.query = TRY(read_query(target));
    return read;
}

Result<std::vector<std::string>> path_segments(std::string_view target)
{
    target = without_authority(target);
    auto path = cut(target, '?');
    if (path.starts_with('/')) path.remove_prefix(1);

    std::vector<std::string> segments;
    while (!path.empty()) {
        auto segment = TRY(percent_decoded(cut(path, '/')));
        segments.push_back(std::move(segment));
    }
    return segments;
}

}  // namespace sen::http
