#include <charconv>

#include "http/field_text.hpp"
#include "http/form.hpp"

namespace sen::http {

std::optional<std::string> Query::maybe_text(std::string_view name, std::size_t most)
{
    const auto given = m_request.query_value(name);
    if (!given) return std::nullopt;
    auto text = checked_text(*given, {0, most}, Lines::join);
    if (!text) {
        fault(name, text.error().code);
        return std::nullopt;
    }
    if (text->empty()) return std::nullopt;
    return std::move(*text);
}

std::string Query::text(std::string_view name, Length length)
{
    const auto before = m_faults.size();
    auto given = maybe_text(name, length.most);
    if (!given && length.least > 0 && m_faults.size() == before) fault(name, "form.required");
    return std::move(given).value_or("");
}

std::optional<std::int64_t>
Query::maybe_number(std::string_view name, std::int64_t least, std::int64_t most)
{
    const auto given = m_request.query_value(name);
    if (!given || given->empty()) return std::nullopt;
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(given->begin(), given->end(), number);
    if (problem != std::errc{} || end != given->end())
        fault(name, "form.not_whole_number");
    else if (number < least || number > most)
        fault(name, "form.out_of_range");
    else
        return number;
    return std::nullopt;
}

std::int64_t
Query::number(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t otherwise)
{
    return maybe_number(name, least, most).value_or(otherwise);
}

std::optional<Date> Query::maybe_date(std::string_view name)
{
    const auto given = m_request.query_value(name);
    if (!given || given->empty()) return std::nullopt;
    const auto date = Date::parse(*given);
    if (!date) {
        fault(name, date.error().code);
        return std::nullopt;
    }
    return *date;
}

void Query::fault(std::string_view name, std::string_view code)
{
    m_faults.push_back({std::string(name), std::string(code)});
}

Result<void> Query::done()
{
    if (!m_faults.empty()) return refuse_fields(std::move(m_faults));
    return {};
}

}  // namespace sen::http
