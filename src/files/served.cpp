#include "files/served.hpp"

#include <cctype>

namespace sen::files {
namespace {

bool is_attr_char(unsigned char letter)
{
    constexpr std::string_view marks = "!#$&+-.^_`|~";
    return letter < 128 &&
           (std::isalnum(letter) || marks.find(static_cast<char>(letter)) != marks.npos);
}

/// RFC 8187 (which replaced RFC 5987): UTF-8, percent-encoded.
std::string percent_encoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char sign : text) {
        const auto letter = static_cast<unsigned char>(sign);
        if (is_attr_char(letter))
            out += static_cast<char>(letter);
        else
            out += {'%', digits[letter >> 4], digits[letter & 15]};
    }
    return out;
}

/// For readers older than RFC 5987: what is not plain becomes "_".
std::string plain(std::string_view text)
{
    std::string out;
    for (const char sign : text) {
        const auto letter = static_cast<unsigned char>(sign);
        const bool continues = (letter & 0xC0) == 0x80;
        if (continues) continue;
        out += letter == ' ' || (is_attr_char(letter) && letter != '%') ? static_cast<char>(letter)
                                                                        : '_';
    }
    return out;
}

bool ends_with_extension(std::string_view name, std::string_view extension)
{
    const auto dot = name.rfind('.');
    if (dot == name.npos) return false;
    std::string own;
    for (const char letter : name.substr(dot + 1))
        own += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return own == extension || (own == "jpeg" && extension == "jpg");
}

std::string disposition(const FileType& type, const SafeName& name)
{
    auto full = name.text();
    if (!ends_with_extension(full, type.extension)) full += '.' + type.extension;
    const bool shown =
        type.media_type.starts_with("image/") || type.media_type == "application/pdf";
    return std::string(shown ? "inline" : "attachment") + "; filename=\"" + plain(full) +
           "\"; filename*=UTF-8''" + percent_encoded(full);
}

}  // namespace

Headers served_type(const FileType& type, const SafeName& name)
{
    CHECK(is_recognised(type.media_type) && extension_of(type.media_type) == type.extension);
    return {
        {"Content-Type", type.media_type},
        {"Content-Disposition", disposition(type, name)},
        {"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy", "sandbox; default-src 'none'"},
    };
}

}  // namespace sen::files
