#include "base/text.hpp"

#include <array>
#include <cstdlib>
#include <memory>

#include <openssl/sha.h>
#include <utf8proc.h>

namespace sen {
namespace {

constexpr utf8proc_int32_t d_stroke = 0x111;

struct Free {
    void operator()(utf8proc_uint8_t* text) const { std::free(text); }
};

/// Calls `see` with each character; U+FFFD stands for bytes that are not UTF-8.
template <class See>
void each_character(std::string_view text, See see)
{
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        auto used = utf8proc_iterate(at, left, &character);
        if (used < 1) {
            used = 1;
            character = 0xFFFD;
        }
        see(character);
        at += used;
        left -= used;
    }
}

void append(std::string& text, utf8proc_int32_t character)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(character, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

/// Maps by utf8proc; invalid bytes were made U+FFFD before, so it cannot fail.
std::string mapped(std::string_view text, int options)
{
    std::string valid;
    valid.reserve(text.size());
    each_character(text, [&](auto character) { append(valid, character); });
    utf8proc_uint8_t* out = nullptr;
    const auto size = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
        static_cast<utf8proc_ssize_t>(valid.size()), &out, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, Free> owner(out);
    CHECK(size >= 0);
    return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

bool is_blank(utf8proc_int32_t character)
{
    const auto category = utf8proc_category(character);
    return character == '\t' || character == '\n' || character == '\r' ||
           category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

bool is_word(utf8proc_int32_t character)
{
    const auto category = utf8proc_category(character);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

/// Bidirectional overrides, zero-width signs and the like: they make one text look like another.
bool is_hidden(utf8proc_int32_t character)
{
    const auto category = utf8proc_category(character);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
           category == UTF8PROC_CATEGORY_CO || category == UTF8PROC_CATEGORY_CN ||
           character == 0xFFFD;
}

/// The tone of a decomposed mark, 1 to 5 in dictionary order; 0 when it is no tone.
char tone_of(utf8proc_int32_t mark)
{
    switch (mark) {
    case 0x300:
        return 1;  // huyền
    case 0x309:
        return 2;  // hỏi
    case 0x303:
        return 3;  // ngã
    case 0x301:
        return 4;  // sắc
    case 0x323:
        return 5;  // nặng
    default:
        return 0;
    }
}

/// A mark that makes another letter (ă, â, ê, ô, ơ, ư): its place after the plain letter.
char shape_of(utf8proc_int32_t mark)
{
    switch (mark) {
    case 0x306:
        return 1;  // ă
    case 0x302:
        return 2;  // â ê ô
    case 0x31B:
        return 3;  // ơ ư
    default:
        return 0;
    }
}

}  // namespace

Result<std::string> clean(std::string_view text, Lines lines)
{
    bool valid = true;
    bool hidden = false;
    std::string kept;
    kept.reserve(text.size());
    char pending = 0;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0 && valid) {
        utf8proc_int32_t character = 0;
        const auto used = utf8proc_iterate(at, left, &character);
        valid = used > 0;
        if (!valid) break;
        at += used;
        left -= used;
        if (lines == Lines::keep && character == '\n') {
            pending = '\n';
        } else if (is_blank(character)) {
            if (pending == 0) pending = ' ';
        } else {
            hidden = hidden || is_hidden(character);
            if (pending != 0 && !kept.empty()) kept += pending;
            pending = 0;
            append(kept, character);
        }
    }
    if (!valid) return refuse(Refusal::invalid, "form.utf8");
    if (hidden) return refuse(Refusal::invalid, "form.control_character");
    return mapped(kept, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
}

std::string fold(std::string_view text)
{
    const auto plain =
        mapped(text, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
    std::string folded;
    folded.reserve(plain.size());
    bool gap = false;
    each_character(plain, [&](auto character) {
        if (!is_word(character)) {
            gap = !folded.empty();
            return;
        }
        if (gap) folded += ' ';
        gap = false;
        append(folded, character == d_stroke ? 'd' : character);
    });
    return folded;
}

std::string sort_key(std::string_view text)
{
    const auto plain = mapped(text, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    std::string letters;
    std::string tones;
    char tone = 1;
    bool gap = false;
    each_character(plain, [&](auto character) {
        if (const char mark = tone_of(character); mark != 0) {
            tone = static_cast<char>(mark + 1);
        } else if (const char shape = shape_of(character); shape != 0) {
            if (!letters.empty()) letters.back() = shape;
        } else if (!is_word(character)) {
            gap = !letters.empty();
        } else {
            if (gap) {
                letters += '\x01';
                tones += tone;
                tone = 1;
            }
            gap = false;
            append(letters, character == d_stroke ? 'd' : character);
            letters += character == d_stroke ? '\x01' : '\x00';
        }
    });
    // A letter is two bytes: itself and its shape (đ after d, ă and â after a).
    // Bytes 0 and 1 become 2 and 3 so that the key holds no NUL and blanks sort first.
    for (char& byte : letters)
        if (byte >= 0 && byte < 4) byte = static_cast<char>(byte + 2);
    return letters + '\x01' + tones + tone;
}

std::string slug(std::string_view text)
{
    std::string out;
    for (const char letter : fold(text)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain)
            out += letter;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    if (out.size() > 80) out.resize(80);
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.empty() ? "x" : out;
}

bool is_text(std::string_view bytes)
{
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
    auto left = static_cast<utf8proc_ssize_t>(bytes.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        const auto used = utf8proc_iterate(at, left, &character);
        if (used < 1 || character == 0) return false;
        at += used;
        left -= used;
    }
    return true;
}

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const auto byte : digest) {
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
    return text;
}

std::size_t length(std::string_view text)
{
    std::size_t count = 0;
    each_character(text, [&](auto) { ++count; });
    return count;
}

}  // namespace sen
