#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "db/db.hpp"

/// Many rows with few statements.
namespace sen::trace {

/// Gathers rows of one INSERT and writes them by the dozen; flush() writes the rest. The numbers of
/// rows in a statement are few, so that each is prepared once.
class Rows {
public:
    /// `head` ends with "VALUES ".
    Rows(db::Tx& tx, std::string head, std::size_t columns)
        : m_tx(tx), m_head(std::move(head)), m_columns(columns)
    {
    }

    template <class... Args>
    void add(const Args&... args)
    {
        (m_values.push_back(db::value(args)), ...);
        if (m_values.size() == most_rows * m_columns) flush();
    }
    /// Writes what has been gathered.
    void flush()
    {
        std::size_t done = 0;
        for (std::size_t rows = most_rows; rows > 0; rows /= 4)
            while (m_values.size() - done * m_columns >= rows * m_columns) {
                write(done, rows);
                done += rows;
            }
        m_values.clear();
    }

private:
    static constexpr std::size_t most_rows = 64;

    void write(std::size_t from, std::size_t rows)
    {
        auto sql = m_head;
        for (std::size_t row = 0; row < rows; ++row)
            sql +=
                (row == 0 ? "(" : ", (") + db::placeholders(row * m_columns + 1, m_columns) + ")";
        const std::span all(m_values);
        m_tx.each(sql, all.subspan(from * m_columns, rows * m_columns), [](const db::Row&) {});
    }

    db::Tx& m_tx;
    std::string m_head;
    std::size_t m_columns;
    std::vector<db::Value> m_values;
};

/// Calls `use(count, values)` with the items by the dozen, as parameters of an IN list. The last
/// dozen is filled up with its last item, so that there is one statement only.
template <class T, class Use>
void each_chunk(const std::vector<T>& items, Use use)
{
    constexpr std::size_t size = 64;
    for (std::size_t from = 0; from < items.size(); from += size) {
        std::vector<db::Value> values;
        for (std::size_t i = 0; i < size; ++i)
            values.push_back(db::value(items[std::min(from + i, items.size() - 1)]));
        use(size, values);
    }
}

}  // namespace sen::trace
