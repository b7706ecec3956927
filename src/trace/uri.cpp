#include "trace/uri.hpp"

#include <algorithm>

namespace sen::trace {
namespace {

bool is_letter(char sign) { return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'); }
bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }
bool is_hex(char sign)
{
    return is_digit(sign) || (sign >= 'a' && sign <= 'f') || (sign >= 'A' && sign <= 'F');
}

bool is_scheme(std::string_view text)
{
    static constexpr std::string_view signs = "+.-";
    return !text.empty() && is_letter(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char sign) {
               return is_letter(sign) || is_digit(sign) ||
                      signs.find(sign) != std::string_view::npos;
           });
}

bool has_only_uri_signs(std::string_view text)
{
    constexpr std::string_view signs = "-._~:/?#[]@!$&'()*+,;=";
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || !is_hex(text[i + 1]) || !is_hex(text[i + 2])) return false;
            i += 2;
            continue;
        }
        const bool fits = is_letter(text[i]) || is_digit(text[i]) ||
                          signs.find(text[i]) != std::string_view::npos;
        if (!fits) return false;
    }
    return true;
}

/// Square brackets stand only around the IP address that is the host.
bool has_sound_brackets(std::string_view rest)
{
    auto upto_query = rest.substr(0, rest.find_first_of("?#"));
    if (!rest.starts_with("//")) return upto_query.find_first_of("[]") == std::string_view::npos;
    upto_query.remove_prefix(2);
    auto host = upto_query.substr(0, upto_query.find('/'));
    if (const auto at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
    if (host.find_first_of("[]") == std::string_view::npos) return true;
    const auto end = host.find(']');
    return host.starts_with('[') && end != std::string_view::npos && end > 1 &&
           (end + 1 == host.size() || host[end + 1] == ':') && host.find_first_of("[]", 1) == end;
}

}  // namespace

bool is_uri(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || !is_scheme(text.substr(0, colon))) return false;
    const auto rest = text.substr(colon + 1);
    return has_only_uri_signs(rest) && std::count(rest.begin(), rest.end(), '#') <= 1 &&
           has_sound_brackets(rest);
}

}  // namespace sen::trace
