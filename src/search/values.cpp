#include "search/values.hpp"

#include "base/result.hpp"

namespace sen::search {

std::uint16_t Values::number(std::string_view code)
{
    if (code.empty()) return none;
    const auto known = m_numbers.find(code);
    if (known != m_numbers.end()) return known->second;
    CHECK(m_codes.size() < none);
    const auto number = static_cast<std::uint16_t>(m_codes.size());
    m_numbers.emplace(code, number);
    m_codes.emplace_back(code);
    m_rows.emplace_back();
    return number;
}

const Mask& Values::rows(std::string_view code) const
{
    static const Mask nothing;
    const auto known = m_numbers.find(code);
    return known == m_numbers.end() ? nothing : m_rows[known->second];
}

void Values::set(Row row, std::uint16_t number)
{
    if (number != none) add(m_rows[number], row);
}

void Values::unset(Row row, std::uint16_t number)
{
    if (number != none) drop(m_rows[number], row);
}

}  // namespace sen::search
