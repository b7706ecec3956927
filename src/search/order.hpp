#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "search/mask.hpp"

namespace sen::search {

/// Rows in the order of a key, with a number for each that says which of two comes first without
/// looking at the keys. Numbers stand far apart, so that one more row rarely renumbers the others.
class Order {
public:
    /// Puts the row where `less(a, b)` wants it.
    template <class Less>
    void insert(Row row, Less less)
    {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), row, less);
        insert_at(static_cast<std::size_t>(at - m_rows.begin()), row);
    }
    void erase(Row row);
    /// Takes all rows at once.
    template <class Less>
    void assign(std::vector<Row> rows, Less less)
    {
        m_rows = std::move(rows);
        std::sort(m_rows.begin(), m_rows.end(), less);
        number_all();
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Smaller for rows that come first.
    [[nodiscard]] std::uint64_t number(Row row) const { return m_numbers[row]; }
    /// Where in rows() it stands.
    [[nodiscard]] std::size_t position(Row row) const;

    /// The first `limit` rows of the mask from `position` on; `size` is how many rows it holds.
    /// Looks at about limit * all / size rows, or at the rows of the mask when these are fewer.
    [[nodiscard]] std::vector<Row>
    first(const Mask&, std::size_t size, std::size_t position, std::size_t limit) const;
    /// The same of rows given one by one.
    [[nodiscard]] std::vector<Row>
    first(std::vector<Row> some, std::size_t position, std::size_t limit) const;

private:
    void insert_at(std::size_t position, Row row);
    void number_all();

    std::vector<Row> m_rows;
    std::vector<std::uint64_t> m_numbers;  ///< by row
};

}  // namespace sen::search
