#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace sen::paperwork {

/// What a document says, as a tree: texts, and lists of trees. A name that is not set is unknown
/// and prints as a dotted line. Setters return the tree, to be chained.
class Values {
public:
    /// A text as it shall read; nothing when empty. Line breaks stay.
    Values& text(std::string name, std::string value);
    /// A day as {{name.day}} "05", {{name.month}} "3", {{name.year}}, {{name.short}} "05/03/2026"
    /// (NĐ 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 get a leading 0).
    Values& date(std::string name, const std::optional<Date>& day);
    /// 1352 as "1.352".
    Values& number(std::string name, std::int64_t value);
    /// Hundredths of a point: 6999 as "69,99".
    Values& points(std::string name, std::int64_t hundredths);
    /// A condition: {{#name}}…{{/name}} stays when it holds.
    Values& flag(std::string name, bool holds);
    Values& list(std::string name, std::vector<Values> rows);
    /// A tree of its own: {{name.part}}.
    Values& group(std::string name, Values part);

    /// Nothing when unknown or no text.
    [[nodiscard]] const std::string* text_of(std::string_view name) const;
    /// Nothing when unknown or a text.
    [[nodiscard]] const std::vector<Values>* rows_of(std::string_view name) const;

private:
    struct Entry {
        std::string text;
        std::vector<Values> rows;
        bool has_rows = false;
    };
    std::map<std::string, Entry, std::less<>> m_entries;
};

/// "1.352": thousands parted by dots.
std::string number_text(std::int64_t value);

/// "69,99": hundredths with a decimal comma.
std::string points_text(std::int64_t hundredths);

}  // namespace sen::paperwork
