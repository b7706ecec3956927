#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace sen::exchange {

enum class Charset { utf8, utf16_le, utf16_be, windows_1258 };
constexpr auto names(Charset)
{
    return std::array<std::string_view, 4>{"utf8", "utf16_le", "utf16_be", "windows_1258"};
}

/// Tells a text's charset by its mark (BOM) or, without one, by what its bytes can be. A text that
/// is mostly good UTF-8 stays UTF-8, so that decoding it can name the broken place.
class CharsetProbe {
public:
    void feed(std::string_view bytes);
    [[nodiscard]] Charset verdict() const;

private:
    std::string m_start;
    std::int64_t m_good = 0;  ///< characters of more than one byte
    std::int64_t m_bad = 0;   ///< bytes that cannot be UTF-8
    int m_due = 0;            ///< continuation bytes still to come
};

/// Turns pieces of a text into UTF-8. Windows-1258 comes out composed (NFC).
class Decoder {
public:
    explicit Decoder(Charset charset) : m_charset(charset) {}

    /// Appends what the bytes say; false at the first that say nothing, with the good part kept.
    [[nodiscard]] bool feed(std::string_view bytes, std::string& out);
    /// Appends what was held back; false when the text ends inside a character.
    [[nodiscard]] bool finish(std::string& out);

private:
    bool feed_utf8(std::string_view bytes, std::string& out);
    bool feed_utf16(std::string_view bytes, std::string& out);
    bool feed_1258(std::string_view bytes, std::string& out);

    Charset m_charset;
    bool m_started = false;
    std::string m_rest;     ///< the start of an unfinished character
    char32_t m_high = 0;    ///< the first half of a UTF-16 pair
    char32_t m_letter = 0;  ///< of Windows-1258: may yet take a tone
};

/// Whether the bytes are UTF-8 through and through.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Appends one Unicode character as UTF-8.
void append_character(std::string& out, char32_t character);

}  // namespace sen::exchange
