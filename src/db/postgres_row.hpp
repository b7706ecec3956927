#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "db/db.hpp"
#include "db/numbers.hpp"

struct pg_result;

namespace sen::db {

/// The values of a statement as texts for the server; a null pointer is NULL.
class PostgresValues {
public:
    explicit PostgresValues(std::span<const Value>);
    [[nodiscard]] int size() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] const char* const* data() const { return m_starts.data(); }

private:
    std::vector<std::string> m_texts;
    std::vector<const char*> m_starts;
};

/// The rows of an answer, one after the other.
class PostgresRow final : public Row {
public:
    explicit PostgresRow(const pg_result*);
    /// Goes to the next row; false when there is none.
    bool next() { return ++m_row < m_count; }

    std::size_t size() const override;
    std::string_view name(std::size_t column) const override;
    bool is_null(std::size_t column) const override;
    std::string_view text(std::size_t column) const override;
    std::int64_t integer(std::size_t column) const override;
    double real(std::size_t column) const override;
    bool truth(std::size_t column) const override;

private:
    const pg_result* m_answer;
    int m_count;
    int m_row = -1;
};

/// True when the server says that it is closing the connection.
bool is_farewell(const pg_result*);

/// Throws Conflict, Full or Failure with the server's own words and the statement.
[[noreturn]] void fail(const pg_result*, std::string_view sql);

}  // namespace sen::db
