#include "exchange/xlsx_reader_xml.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "exchange/charset.hpp"

namespace sen::exchange {
namespace {

constexpr std::size_t buffer_bytes = 64U << 10;
constexpr std::size_t longest_entity = 12;
constexpr std::size_t longest_prefix = 64;

tl::unexpected<Refusal> damaged() { return refuse(Refusal::malformed, "import.damaged"); }

/// The character an entity stands for; 0 when it is none of XML's own.
char32_t entity(std::string_view name)
{
    if (name == "amp") return '&';
    if (name == "lt") return '<';
    if (name == "gt") return '>';
    if (name == "quot") return '"';
    if (name == "apos") return '\'';
    if (!name.starts_with('#')) return 0;
    const bool hex = name.size() > 1 && name[1] == 'x';
    std::uint32_t number = 0;
    const auto* end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + (hex ? 2 : 1), end, number, hex ? 16 : 10);
    const bool known =
        number == '\t' || number == '\n' || number == '\r' || (number >= 0x20 && number < 0xD800) ||
        (number >= 0xE000 && number < 0xFFFE) || (number >= 0x10000 && number < 0x110000);
    return read.ec == std::errc() && read.ptr == end && known ? number : 0;
}

}  // namespace

bool append_resolved(std::string& out, std::string_view text)
{
    for (;;) {
        const auto ampersand = text.find('&');
        out += text.substr(0, ampersand);
        if (ampersand == std::string_view::npos) return true;
        const auto semicolon = text.find(';', ampersand);
        if (semicolon == std::string_view::npos) return false;
        const auto character = entity(text.substr(ampersand + 1, semicolon - ampersand - 1));
        if (character == 0) return false;
        append_character(out, character);
        text.remove_prefix(semicolon + 1);
    }
}

XmlScanner::XmlScanner(Fill fill, int most_depth)
    : m_fill(std::move(fill)), m_most_depth(most_depth), m_buffer(buffer_bytes)
{
}

Result<void> XmlScanner::append_text(std::string& out) const
{
    if (m_plain)
        out += m_text;
    else if (!append_resolved(out, m_text))
        return damaged();
    return {};
}

std::string XmlScanner::attribute(std::string_view name) const
{
    std::string value;
    each_attribute([&](std::string_view here, std::string_view raw) {
        if (here == name && value.empty() && !append_resolved(value, raw)) value.clear();
    });
    return value;
}

/// Moves what is left to the front and reads on; false when nothing more comes.
Result<bool> XmlScanner::refill()
{
    if (m_ended) return false;
    std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
    m_end -= m_at;
    m_at = 0;
    if (m_end == m_buffer.size()) return damaged();  // one tag longer than the buffer
    const auto got = TRY(m_fill(m_buffer.data() + m_end, m_buffer.size() - m_end));
    m_end += got;
    m_ended = got == 0;
    return !m_ended;
}

Result<XmlScanner::Event> XmlScanner::next()
{
    if (m_close_due) {
        m_close_due = false;
        --m_depth;
        return Event::close;
    }
    for (;;) {
        if (m_at == m_end) {
            const bool more = TRY(refill());
            if (!more && m_depth != 0) return damaged();
            if (!more) return Event::end;
        }
        if (m_buffer[m_at] != '<') {
            const bool any = TRY(read_text());
            m_name = {};
            if (any) return Event::text;
            continue;
        }
        while (left().size() < 2) {
            const bool more = TRY(refill());
            if (!more) return damaged();
        }
        const char second = m_buffer[m_at + 1];
        if (second == '?') {
            TRY(pass_over("?>"));
            continue;
        }
        if (second != '!') {
            TRY(read_tag());
            return m_event;
        }
        const bool comment = TRY(starts_with("<!--"));
        if (comment) {
            TRY(pass_over("-->"));
            continue;
        }
        const bool literal = TRY(starts_with("<![CDATA["));
        if (!literal) return refuse(Refusal::invalid, "import.xml_dtd");
        TRY(read_literal());
        m_name = {};
        return Event::text;
    }
}

/// Takes text up to the next tag or the buffer's end, never cutting an entity in two.
Result<bool> XmlScanner::read_text()
{
    const auto here = left();
    auto length = std::min(here.find('<'), here.size());
    const auto ampersand = std::min(here.substr(0, length).rfind('&'), here.size());
    m_plain = ampersand == here.size();
    const bool open = length == here.size() && length - ampersand < longest_entity && !m_plain &&
                      here.find(';', ampersand) == std::string_view::npos;
    if (open && ampersand == 0) {
        const bool more = TRY(refill());
        if (more) return false;
        return damaged();
    }
    if (open) length = ampersand;
    m_text = here.substr(0, length);
    m_at += length;
    return true;
}

Result<void> XmlScanner::read_literal()
{
    constexpr std::string_view start = "<![CDATA[";
    auto end = left().find("]]>");
    while (end == std::string_view::npos) {
        const bool more = TRY(refill());
        if (!more) return damaged();
        end = left().find("]]>");
    }
    m_text = left().substr(start.size(), end - start.size());
    m_plain = true;
    m_at += end + 3;
    return {};
}

/// How long the tag is, its '<' counted and its '>' not; a '>' between quotes does not end it. The
/// first `length` of it are known to hold neither.
Result<std::size_t> XmlScanner::tag_length(std::size_t length)
{
    for (;;) {
        const auto here = left();
        while (length < here.size() && here[length] != '>') {
            const char quote = here[length];
            auto next = length + 1;
            if (quote == '"' || quote == '\'') {
                while (next < here.size() && here[next] != quote)
                    ++next;
                if (next++ == here.size()) break;  // the rest of the value is yet to come
            }
            length = next;
        }
        if (length < here.size() && here[length] == '>') return length;
        const bool more = TRY(refill());
        if (!more) return damaged();
    }
}

Result<void> XmlScanner::read_tag()
{
    const auto here = left();
    const bool closes = here[1] == '/';
    const std::size_t first = closes ? 2 : 1;
    auto letters = first;
    while (letters < here.size() && here[letters] >= 'A')
        ++letters;
    if (letters < here.size() && here[letters] == '>') {  // as most tags are
        m_name = here.substr(first, letters - first);
        m_attributes = {};
        m_at += letters + 1;
    } else {
        TRY(read_long_tag(first, letters));
    }
    m_event = closes ? Event::close : Event::open;
    m_depth += closes ? -1 : 1;
    if (m_depth < 0 || m_name.empty()) return damaged();
    if (m_depth > m_most_depth) return refuse(Refusal::invalid, "import.xml_too_deep");
    return {};
}

/// Reads a tag that is more than a name; its name starts at `first`, and is letters up to
/// `letters`.
Result<void> XmlScanner::read_long_tag(std::size_t first, std::size_t letters)
{
    const auto length = TRY(tag_length(letters));
    auto tag = left().substr(first, length - first);
    m_at += length + 1;
    m_close_due = first == 1 && tag.ends_with('/');
    if (m_close_due) tag.remove_suffix(1);
    auto name_end = std::min(letters - first, tag.size());
    while (name_end < tag.size() && !is_blank(tag[name_end]))
        ++name_end;
    m_name = tag.substr(0, name_end);
    if (name_end > letters - first) m_name.remove_prefix(m_name.find(':') + 1);
    m_attributes = tag.substr(name_end);
    return {};
}

Result<void> XmlScanner::pass_over(std::string_view until)
{
    for (;;) {
        const auto end = left().find(until);
        if (end != std::string_view::npos) {
            m_at += end + until.size();
            return {};
        }
        m_at = m_end - std::min(left().size(), until.size() - 1);
        const bool more = TRY(refill());
        if (!more) return damaged();
    }
}

Result<bool> XmlScanner::starts_with(std::string_view word)
{
    while (left().size() < word.size()) {
        const bool more = TRY(refill());
        if (!more) return false;
    }
    return left().starts_with(word);
}

Result<bool> XmlScanner::skip_to(std::string_view word)
{
    m_depth = 0;
    m_close_due = false;
    for (;;) {
        const auto* found = memmem(m_buffer.data() + m_at, m_end - m_at, word.data(), word.size());
        if (found != nullptr) {
            const auto at =
                static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data());
            const auto open = std::string_view(m_buffer.data(), at).rfind('<');
            if (open == std::string_view::npos || open < m_at) return damaged();
            m_at = open;
            return true;
        }
        m_at = m_end - std::min(m_end - m_at, longest_prefix + word.size());
        const bool more = TRY(refill());
        if (!more) return false;
    }
}

}  // namespace sen::exchange
