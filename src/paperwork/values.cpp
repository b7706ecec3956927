#include "paperwork/values.hpp"

#include <cstdlib>

#include <fmt/format.h>

namespace sen::paperwork {

Values& Values::text(std::string name, std::string value)
{
    m_entries[std::move(name)] = {std::move(value), {}, false};
    return *this;
}

Values& Values::date(std::string name, const std::optional<Date>& day)
{
    if (!day || !day->is_set()) return *this;
    const auto of_month = static_cast<unsigned>(day->day.day());
    const auto month = static_cast<unsigned>(day->day.month());
    Values parts;
    parts.text("day", fmt::format("{:02}", of_month));
    parts.text("month", month < 3 ? fmt::format("{:02}", month) : fmt::format("{}", month));
    parts.text("year", fmt::format("{}", day->year()));
    parts.text("short", fmt::format("{:02}/{:02}/{}", of_month, month, day->year()));
    return group(std::move(name), std::move(parts));
}

Values& Values::number(std::string name, std::int64_t value)
{
    return text(std::move(name), number_text(value));
}

Values& Values::points(std::string name, std::int64_t hundredths)
{
    return text(std::move(name), points_text(hundredths));
}

Values& Values::flag(std::string name, bool holds)
{
    return list(std::move(name), std::vector<Values>(holds ? 1 : 0));
}

Values& Values::list(std::string name, std::vector<Values> rows)
{
    m_entries[std::move(name)] = {{}, std::move(rows), true};
    return *this;
}

Values& Values::group(std::string name, Values part)
{
    std::vector<Values> one;
    one.push_back(std::move(part));
    return list(std::move(name), std::move(one));
}

const std::string* Values::text_of(std::string_view name) const
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() || found->second.has_rows ? nullptr : &found->second.text;
}

const std::vector<Values>* Values::rows_of(std::string_view name) const
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() || !found->second.has_rows ? nullptr : &found->second.rows;
}

std::string number_text(std::int64_t value)
{
    auto digits = fmt::format("{}", value);
    const std::size_t first = value < 0 ? 1 : 0;
    for (auto at = digits.size(); at > first + 3;)
        digits.insert(at -= 3, 1, '.');
    return digits;
}

std::string points_text(std::int64_t hundredths)
{
    const auto* sign = hundredths < 0 ? "-" : "";
    const auto size = std::llabs(hundredths);
    return fmt::format("{}{},{:02}", sign, size / 100, size % 100);
}

}  // namespace sen::paperwork
