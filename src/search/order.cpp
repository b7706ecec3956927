#include "search/order.hpp"

namespace sen::search {

std::size_t Order::position(Row row) const
{
    const auto at = std::lower_bound(
        m_rows.begin(), m_rows.end(), m_numbers[row],
        [&](Row one, std::uint64_t number) { return m_numbers[one] < number; });
    return static_cast<std::size_t>(at - m_rows.begin());
}

void Order::erase(Row row)
{
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(position(row)));
}

void Order::insert_at(std::size_t position, Row row)
{
    const auto before = position == 0 ? 0 : m_numbers[m_rows[position - 1]];
    const auto after = position == m_rows.size() ? UINT64_MAX : m_numbers[m_rows[position]];
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(position), row);
    if (row >= m_numbers.size()) m_numbers.resize(row + 1);
    if (after - before < 2) return number_all();
    // After the last one only a small step: records often come in the order of their keys.
    const auto step =
        position + 1 == m_rows.size() ? (after - before) / 1'024 : (after - before) / 2;
    m_numbers[row] = before + std::max<std::uint64_t>(step, 1);
}

void Order::number_all()
{
    Row most = 0;
    for (const auto row : m_rows)
        most = std::max(most, row);
    m_numbers.resize(std::max<std::size_t>(m_numbers.size(), most + std::size_t{1}));
    const auto gap = UINT64_MAX / (2 * m_rows.size() + 2);
    std::uint64_t number = 0;
    for (const auto row : m_rows)
        m_numbers[row] = number += gap;
}

std::vector<Row>
Order::first(const Mask& mask, std::size_t size, std::size_t position, std::size_t limit) const
{
    std::vector<Row> found;
    if (size == 0 || position >= m_rows.size() || limit == 0) return found;
    if (size / limit > m_rows.size() / size) {
        for (auto i = position; i < m_rows.size() && found.size() < limit; ++i)
            if (holds(mask, m_rows[i])) found.push_back(m_rows[i]);
        return found;
    }
    found.reserve(size);
    each_row(mask, [&](Row row) { found.push_back(row); });
    return first(std::move(found), position, limit);
}

std::vector<Row> Order::first(std::vector<Row> some, std::size_t position, std::size_t limit) const
{
    if (position >= m_rows.size()) return {};
    const auto from = m_numbers[m_rows[position]];
    if (position > 0) std::erase_if(some, [&](Row row) { return m_numbers[row] < from; });
    const auto kept = std::min(limit, some.size());
    const auto less = [&](Row left, Row right) { return m_numbers[left] < m_numbers[right]; };
    std::partial_sort(
        some.begin(), some.begin() + static_cast<std::ptrdiff_t>(kept), some.end(), less);
    some.resize(kept);
    return some;
}

}  // namespace sen::search
