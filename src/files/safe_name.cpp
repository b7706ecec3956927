#include "files/safe_name.hpp"

#include "base/text.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace sen::files {
namespace {

constexpr std::size_t longest = 120;           ///< characters
constexpr std::size_t longest_extension = 12;  ///< characters, with the dot

bool is_shown(utf8proc_int32_t letter)
{
    switch (utf8proc_category(letter)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return false;
    default:
        return true;
    }
}

void append(std::string& out, utf8proc_int32_t letter)
{
    constexpr std::string_view reserved = "<>:\"|?*";
    if (letter < 128 && reserved.find(static_cast<char>(letter)) != reserved.npos) letter = '_';
    utf8proc_uint8_t encoded[4];
    const auto size = utf8proc_encode_char(letter, encoded);
    out.append(reinterpret_cast<const char*>(encoded), static_cast<std::size_t>(size));
}

std::string without_hidden(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        utf8proc_int32_t letter = 0;
        const auto size = utf8proc_iterate(
            reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
            static_cast<utf8proc_ssize_t>(text.size()), &letter);
        if (size > 0 && is_shown(letter)) append(out, letter);
        text.remove_prefix(size > 0 ? static_cast<std::size_t>(size) : 1);
    }
    return out;
}

std::string composed(const std::string& text)
{
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> made(
        utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str())), &std::free);
    return made ? reinterpret_cast<const char*>(made.get()) : text;
}

std::string trimmed(std::string text)
{
    const auto first = text.find_first_not_of(". ");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(". ") + 1 - first);
}

/// The first `count` characters.
std::string_view head(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    const auto continues = [&] { return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
    for (; at < text.size() && count > 0; --count)
        do
            ++at;
        while (at < text.size() && continues());
    return text.substr(0, at);
}

std::string shortened(const std::string& text)
{
    if (length(text) <= longest) return text;
    const auto dot = text.rfind('.');
    auto extension = dot == text.npos ? std::string() : text.substr(dot);
    if (length(extension) > longest_extension) extension.clear();
    return std::string(head(text, longest - length(extension))) + extension;
}

}  // namespace

SafeName safe_name(std::string_view text)
{
    const auto end = text.find_last_not_of("/\\");
    text = end == text.npos ? std::string_view{} : text.substr(0, end + 1);
    const auto slash = text.find_last_of("/\\");
    if (slash != text.npos) text.remove_prefix(slash + 1);

    auto name = shortened(trimmed(composed(without_hidden(text))));
    return SafeName(name.empty() ? "file" : std::move(name));
}

}  // namespace sen::files
