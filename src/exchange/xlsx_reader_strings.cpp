#include "exchange/xlsx_reader_strings.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "exchange/charset.hpp"

namespace sen::exchange {

Result<void> SharedTexts::add(std::string_view text, const Limits& limits)
{
    const auto length = static_cast<std::uint32_t>(text.size());
    const auto needed = text.size() + sizeof length;
    if (text.size() > limits.cell_bytes || needed > block_bytes)
        return refuse(Refusal::too_large, "import.text_too_long");
    if (m_used + needed > block_bytes) {
        if ((m_blocks.size() + 1) * block_bytes > limits.shared_bytes)
            return refuse(Refusal::too_large, "import.too_many_texts");
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(block_bytes));
        m_used = 0;
    }
    if (m_starts.size() == limits.shared_texts)
        return refuse(Refusal::too_large, "import.too_many_texts");
    m_starts.push_back(static_cast<std::uint32_t>((m_blocks.size() - 1) * block_bytes + m_used));
    char* to = m_blocks.back().get() + m_used;
    std::memcpy(to, &length, sizeof length);
    std::memcpy(to + sizeof length, text.data(), text.size());
    m_used += needed;
    return {};
}

std::string_view SharedTexts::at(std::size_t number) const
{
    const auto start = m_starts[number];
    const char* from = m_blocks[start / block_bytes].get() + start % block_bytes;
    std::uint32_t length = 0;
    std::memcpy(&length, from, sizeof length);
    return {from + sizeof length, length};
}

Result<SharedTexts>
read_shared_texts(Package& package, const std::string& part, const Limits& limits)
{
    using Event = XmlScanner::Event;
    auto xml = TRY(package.scan(part));
    SharedTexts texts;
    std::string text;
    bool in_text = false;
    bool in_guide = false;
    for (;;) {
        const auto event = TRY(xml.next());
        if (event == Event::end) return texts;
        if (event == Event::text) {
            if (!in_text || in_guide) continue;
            TRY(xml.append_text(text));
            if (text.size() > 7 * limits.cell_bytes)
                return refuse(Refusal::too_large, "import.text_too_long");
            continue;
        }
        const bool opens = event == Event::open;
        if (xml.name() == "t") {
            in_text = opens;
        } else if (xml.name() == "rPh") {
            in_guide = opens;
        } else if (xml.name() == "si" && !opens) {
            resolve_escapes(text);
            if (!is_utf8(text)) return refuse(Refusal::malformed, "import.damaged", part);
            TRY(texts.add(text, limits));
            text.clear();
        }
    }
}

void resolve_escapes(std::string& text)
{
    unsigned rare =
        0;  // looked for without an early end, so that the compiler looks at many at once
    for (const char letter : text)
        rare |= static_cast<unsigned>(letter == '_' || static_cast<unsigned char>(letter) < 0x20);
    if (rare == 0) return;

    constexpr std::size_t escape_length = 7;
    std::size_t kept = 0;
    std::string character;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        std::uint32_t code = 0;
        if (letter == '_' && at + escape_length <= text.size() && text[at + 1] == 'x' &&
            text[at + 6] == '_') {
            const char* end = text.data() + at + 6;
            if (std::from_chars(text.data() + at + 2, end, code, 16).ptr != end) code = 0;
        }
        character.clear();
        if (code != 0 && (code < 0xD800 || code >= 0xE000)) {
            append_character(character, code);
            at += escape_length - 1;
        } else {
            character += letter;
        }
        const auto first = static_cast<unsigned char>(character[0]);
        if (first < 0x20 && first != '\t' && first != '\n' && first != '\r') continue;
        text.replace(kept, character.size(), character);
        kept += character.size();
    }
    text.resize(kept);
}

}  // namespace sen::exchange
