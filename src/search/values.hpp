#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "search/mask.hpp"

namespace sen::search {

/// The values of one column, numbered, each with the rows that have it.
class Values {
public:
    static constexpr std::uint16_t none = UINT16_MAX;

    /// The number of the value; made when it is new. The empty text is `none`.
    std::uint16_t number(std::string_view code);
    [[nodiscard]] const std::string& code(std::uint16_t number) const { return m_codes[number]; }
    /// The rows that have the value; empty for one never seen.
    [[nodiscard]] const Mask& rows(std::string_view code) const;
    [[nodiscard]] const Mask& rows_of(std::size_t number) const { return m_rows[number]; }
    [[nodiscard]] std::size_t size() const { return m_codes.size(); }

    /// Nothing for `none`.
    void set(Row row, std::uint16_t number);
    void unset(Row row, std::uint16_t number);

private:
    std::vector<std::string> m_codes;
    std::vector<Mask> m_rows;
    std::map<std::string, std::uint16_t, std::less<>> m_numbers;
};

}  // namespace sen::search
