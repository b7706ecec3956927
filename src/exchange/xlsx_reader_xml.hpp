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
        for (std::size_t at = 0; at < m_attributes.size();) {
            const auto equals = m_attributes.find('=', at);
            if (equals == std::string_view::npos) return;
            const auto open = m_attributes.find_first_of("\"'", equals);
            if (open == std::string_view::npos) return;
            const auto close = m_attributes.find(m_attributes[open], open + 1);
            if (close == std::string_view::npos) return;
            see(local(m_attributes.substr(at, equals - at)),
                m_attributes.substr(open + 1, close - open - 1));
            at = close + 1;
        }
    }

private:
    /// A name without blanks around it and without its prefix.
    static std::string_view local(std::string_view name);
    Result<bool> refill();
    Result<bool> read_text();
    Result<void> read_literal();
    Result<void> read_tag();
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
    bool m_literal = false;  ///< inside CDATA
    bool m_close_due = false;
    Event m_event = Event::end;
    std::string_view m_name;
    std::string_view m_attributes;
    std::string_view m_text;
};

}  // namespace sen::exchange
