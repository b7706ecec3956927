#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace sen::exchange {

/// Appends text with &amp; &lt; &gt; &quot; &apos; and numbered characters resolved; false when it
/// names any other entity or a character XML does not know.
[[nodiscard]] bool append_resolved(std::string& out, std::string_view text);

/// Pulls events out of XML in one fixed buffer of 64 KB, without a tree. It knows no DTD and no
/// entities of the file's own, looks at local names only and does not check that ends match.
class XmlScanner {
public:
    /// Fills the room given and says how much; 0 at the end.
    using Fill = std::function<Result<std::size_t>(char*, std::size_t)>;
    enum class Event { open, close, text, end };

    XmlScanner(Fill fill, int most_depth);

    /// The next event; an empty element opens and closes. Refuses "import.damaged",
    /// "import.xml_dtd", "import.xml_too_deep" and what Fill refuses.
    Result<Event> next();
    /// Goes on to the tag that holds the word, passing everything before it unread; false when
    /// there is none. The depth starts anew.
    Result<bool> skip_to(std::string_view word);

    /// The element's name without prefix, after open and close; empty after text.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// Appends the text, after a text event; long text comes in several. Refuses "import.damaged".
    Result<void> append_text(std::string& out) const;
    /// An attribute by its local name, resolved; empty when absent.
    [[nodiscard]] std::string attribute(std::string_view name) const;
    /// Calls `see(local name, raw value)` for each attribute, after open.
    template <class See>
    void each_attribute(See&& see) const
    {
        const char* at = m_attributes.data();
        const char* const end = at + m_attributes.size();
        for (;;) {
            while (at < end && is_blank(*at))
                ++at;
            const char* name = at;
            for (; at < end && *at != '='; ++at)
                if (*at == ':') name = at + 1;
            if (at == end) return;
            const char* name_end = at++;
            while (name_end > name && is_blank(name_end[-1]))
                --name_end;
            while (at < end && is_blank(*at))
                ++at;
            if (at >= end) return;
            const char* const value = at + 1;
            const char quote = *at++;
            while (at < end && *at != quote)
                ++at;
            if (at == end) return;
            see(std::string_view(name, name_end), std::string_view(value, at));
            ++at;
        }
    }

private:
    static bool is_blank(char letter)
    {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }
    Result<bool> refill();
    Result<bool> read_text();
    Result<void> read_literal();
    Result<std::size_t> tag_length(std::size_t length);
    Result<void> read_tag();
    Result<void> read_long_tag(std::size_t first, std::size_t letters);
    Result<void> pass_over(std::string_view until);
    Result<bool> starts_with(std::string_view word);
    [[nodiscard]] std::string_view left() const { return {m_buffer.data() + m_at, m_end - m_at}; }

    Fill m_fill;
    int m_most_depth;
    int m_depth = 0;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_ended = false;
    bool m_plain = false;  ///< the text holds no entities
    bool m_close_due = false;
    Event m_event = Event::end;
    std::string_view m_name;
    std::string_view m_attributes;
    std::string_view m_text;
};

}  // namespace sen::exchange
