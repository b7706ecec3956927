#include "exchange/charset.hpp"

#include <cstring>

#include <utf8proc.h>

namespace sen::exchange {
namespace {

constexpr std::string_view mark_utf8 = "\xEF\xBB\xBF";
constexpr std::string_view mark_le = "\xFF\xFE";
constexpr std::string_view mark_be = "\xFE\xFF";

/// How many bytes at the start are plain ASCII.
std::size_t ascii_length(std::string_view bytes)
{
    std::size_t at = 0;
    while (at + 8 <= bytes.size()) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + at, 8);
        if ((eight & 0x8080808080808080ULL) != 0) break;
        at += 8;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

struct Checked {
    std::size_t valid = 0;  ///< bytes that are whole characters
    bool broken = false;    ///< what follows can never become a character
};

Checked check_utf8(std::string_view bytes)
{
    std::size_t at = 0;
    for (;;) {
        at += ascii_length(bytes.substr(at));
        if (at == bytes.size()) return {at, false};
        const auto* here = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + at);
        const auto left = bytes.size() - at;
        utf8proc_int32_t character = 0;
        const auto used = utf8proc_iterate(here, static_cast<utf8proc_ssize_t>(left), &character);
        if (used < 1) {
            const auto due = here[0] >= 0xF0 ? 4U : here[0] >= 0xE0 ? 3U : 2U;
            bool open = here[0] >= 0xC2 && here[0] <= 0xF4 && left < due;
            for (std::size_t i = 1; i < left && open; ++i)
                open = (here[i] & 0xC0) == 0x80;
            return {at, !open};
        }
        at += static_cast<std::size_t>(used);
    }
}

/// Windows code page 1258 from 0x80 on; 0 where it has no character.
constexpr std::array<char16_t, 128> page_1258 = [] {
    std::array<char16_t, 128> page{};
    for (std::size_t i = 0x20; i < 128; ++i)
        page[i] = static_cast<char16_t>(0x80 + i);
    constexpr std::array<char16_t, 32> signs = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0,
        0x2039, 0x0152, 0,      0,      0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0,      0x203A, 0x0153, 0,      0,      0x0178};
    for (std::size_t i = 0; i < signs.size(); ++i)
        page[i] = signs[i];
    constexpr std::array<std::array<char16_t, 2>, 19> own = {
        {{0xC3, 0x0102},
         {0xCC, 0x0300},
         {0xD0, 0x0110},
         {0xD2, 0x0309},
         {0xD5, 0x01A0},
         {0xDD, 0x01AF},
         {0xDE, 0x0303},
         {0xE3, 0x0103},
         {0xEC, 0x0301},
         {0xF0, 0x0111},
         {0xF2, 0x0323},
         {0xF5, 0x01A1},
         {0xFD, 0x01B0},
         {0xFE, 0x20AB},
         {0xC5, 0x00C5},
         {0xE5, 0x00E5},
         {0xD7, 0x00D7},
         {0xF7, 0x00F7},
         {0xFF, 0x00FF}}};
    for (const auto& [byte, character] : own)
        page[byte - 0x80U] = character;
    return page;
}();

bool is_tone(char32_t character)
{
    return character == 0x300 || character == 0x301 || character == 0x303 || character == 0x309 ||
           character == 0x323;
}

/// The one character that the letter with the tone is; 0 when there is none.
char32_t composed(char32_t letter, char32_t tone)
{
    std::string both;
    append_character(both, letter);
    append_character(both, tone);
    std::array<utf8proc_int32_t, 8> parts{};
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(both.data());
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto count = utf8proc_decompose(
        bytes, static_cast<utf8proc_ssize_t>(both.size()), parts.data(),
        static_cast<utf8proc_ssize_t>(parts.size()), options);
    if (count < 1 || utf8proc_normalize_utf32(parts.data(), count, options) != 1) return 0;
    return static_cast<char32_t>(parts[0]);
}

}  // namespace

void CharsetProbe::feed(std::string_view bytes)
{
    if (m_start.size() < 3) m_start += bytes.substr(0, 3 - m_start.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (m_due == 0) at += ascii_length(bytes.substr(at));
        if (at == bytes.size()) return;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (m_due > 0 && (byte & 0xC0) == 0x80) {
            if (--m_due == 0) ++m_good;
            continue;
        }
        if (m_due > 0) {  // a character broke off: look at this byte again as a first one
            m_due = 0;
            ++m_bad;
            --at;
        } else if (byte >= 0xC2 && byte <= 0xF4) {
            m_due = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
        } else {
            ++m_bad;
        }
    }
}

Charset CharsetProbe::verdict() const
{
    if (m_start.starts_with(mark_utf8)) return Charset::utf8;
    if (m_start.starts_with(mark_le)) return Charset::utf16_le;
    if (m_start.starts_with(mark_be)) return Charset::utf16_be;
    return m_bad > m_good ? Charset::windows_1258 : Charset::utf8;
}

bool Decoder::feed(std::string_view bytes, std::string& out)
{
    std::string joined;
    if (!m_rest.empty()) {
        joined = m_rest;
        joined += bytes;
        m_rest.clear();
        bytes = joined;
    }
    if (!m_started) {
        const auto mark = m_charset == Charset::utf8       ? mark_utf8
                          : m_charset == Charset::utf16_le ? mark_le
                          : m_charset == Charset::utf16_be ? mark_be
                                                           : std::string_view();
        if (bytes.size() < mark.size() && mark.starts_with(bytes)) {
            m_rest = bytes;
            return true;
        }
        m_started = true;
        if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    }
    switch (m_charset) {
    case Charset::utf8:
        return feed_utf8(bytes, out);
    case Charset::utf16_le:
    case Charset::utf16_be:
        return feed_utf16(bytes, out);
    case Charset::windows_1258:
        break;
    }
    return feed_1258(bytes, out);
}

bool Decoder::feed_utf8(std::string_view bytes, std::string& out)
{
    const auto [valid, broken] = check_utf8(bytes);
    out += bytes.substr(0, valid);
    m_rest = bytes.substr(valid, broken ? 0 : std::string_view::npos);
    return !broken;
}

bool Decoder::feed_utf16(std::string_view bytes, std::string& out)
{
    const std::size_t low = m_charset == Charset::utf16_le ? 0 : 1;
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const auto unit = static_cast<char32_t>(
            static_cast<unsigned char>(bytes[at + low]) |
            static_cast<unsigned char>(bytes[at + 1 - low]) << 8);
        const bool is_low = unit >= 0xDC00 && unit < 0xE000;
        if (is_low != (m_high != 0)) return false;
        if (unit >= 0xD800 && unit < 0xDC00) {
            m_high = unit;
            continue;
        }
        append_character(
            out, is_low ? 0x10000 + ((m_high - 0xD800) << 10) + (unit - 0xDC00) : unit);
        m_high = 0;
    }
    m_rest = bytes.substr(at);
    return true;
}

bool Decoder::feed_1258(std::string_view bytes, std::string& out)
{
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        char32_t character = byte < 0x80 ? byte : page_1258[byte - 0x80U];
        if (byte >= 0x80 && character == 0) return false;
        if (is_tone(character)) {
            character = m_letter == 0 ? 0 : composed(m_letter, character);
            if (character == 0) return false;
            m_letter = 0;
            append_character(out, character);
            continue;
        }
        if (m_letter != 0) append_character(out, m_letter);
        const bool may_take_tone = byte >= 0x80 || (byte | 0x20) >= 'a';
        m_letter = may_take_tone ? character : 0;
        if (!may_take_tone) append_character(out, character);
    }
    return true;
}

bool Decoder::finish(std::string& out)
{
    if (m_letter != 0) append_character(out, m_letter);
    m_letter = 0;
    return m_rest.empty() && m_high == 0;
}

bool is_utf8(std::string_view bytes) { return check_utf8(bytes).valid == bytes.size(); }

void append_character(std::string& out, char32_t character)
{
    if (character < 0x80) {
        out += static_cast<char>(character);
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

}  // namespace sen::exchange
