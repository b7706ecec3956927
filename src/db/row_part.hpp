#pragma once

#include "db/db.hpp"

namespace sen::db {

/// The columns of a row from `first` on, as a row of their own: the second of two records that a
/// JOIN puts side by side, which may share names with the first. Valid as long as that row.
class RowPart final : public Row {
public:
    RowPart(const Row& whole, std::size_t first) : m_whole(whole), m_first(first) {}

    [[nodiscard]] std::size_t size() const override { return m_whole.size() - m_first; }
    [[nodiscard]] std::string_view name(std::size_t column) const override
    {
        return m_whole.name(m_first + column);
    }
    [[nodiscard]] bool is_null(std::size_t column) const override
    {
        return m_whole.is_null(m_first + column);
    }
    [[nodiscard]] std::string_view text(std::size_t column) const override
    {
        return m_whole.text(m_first + column);
    }
    [[nodiscard]] std::int64_t integer(std::size_t column) const override
    {
        return m_whole.integer(m_first + column);
    }
    [[nodiscard]] double real(std::size_t column) const override
    {
        return m_whole.real(m_first + column);
    }
    [[nodiscard]] bool truth(std::size_t column) const override
    {
        return m_whole.truth(m_first + column);
    }

private:
    const Row& m_whole;
    std::size_t m_first;
};

}  // namespace sen::db
