#include "db/sqlite_connection.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include "db/numbers.hpp"

namespace sen::db {
namespace {

constexpr int longest_wait_for_another_process_ms = 10'000;
constexpr std::size_t most_statements = 500;

constexpr auto settings = R"sql(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA case_sensitive_like = ON;
    PRAGMA cache_size = -16000;
    PRAGMA journal_size_limit = 67108864;
)sql";

class SqliteRow final : public Row {
public:
    explicit SqliteRow(const SqliteStatement& statement) : m_statement(statement) {}

    std::size_t size() const override { return m_statement.columns().size(); }
    std::string_view name(std::size_t column) const override
    {
        return m_statement.columns()[column];
    }
    bool is_null(std::size_t column) const override { return type(column) == SQLITE_NULL; }
    std::string_view text(std::size_t column) const override
    {
        const auto* start = sqlite3_column_text(m_statement.handle(), place(column));
        if (!start) return {};
        const auto length = sqlite3_column_bytes(m_statement.handle(), place(column));
        return {reinterpret_cast<const char*>(start), static_cast<std::size_t>(length)};
    }
    std::int64_t integer(std::size_t column) const override
    {
        if (type(column) == SQLITE_INTEGER)
            return sqlite3_column_int64(m_statement.handle(), place(column));
        return parse<std::int64_t>(column);
    }
    double real(std::size_t column) const override
    {
        const auto found = type(column);
        if (found == SQLITE_FLOAT || found == SQLITE_INTEGER)
            return sqlite3_column_double(m_statement.handle(), place(column));
        return parse<double>(column);
    }
    bool truth(std::size_t column) const override
    {
        const auto number = integer(column);
        if (number != 0 && number != 1) unreadable(column);
        return number == 1;
    }

private:
    static int place(std::size_t column) { return static_cast<int>(column); }
    int type(std::size_t column) const
    {
        return sqlite3_column_type(m_statement.handle(), place(column));
    }
    template <class Number>
    Number parse(std::size_t column) const
    {
        const auto number = whole_number<Number>(text(column));
        if (!number) unreadable(column);
        return *number;
    }

    const SqliteStatement& m_statement;
};

/// Leaves a statement ready for its next run, however this one ends.
struct Run {
    SqliteStatement& statement;
    Spending& spending;

    Run(SqliteStatement& it, Spending& to) : statement(it), spending(to) { it.in_use = true; }
    ~Run()
    {
        statement.finish(spending);
        statement.in_use = false;
    }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;
};

}  // namespace

void SqliteConnection::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

SqliteConnection::SqliteConnection(const std::string& path, Use use, Spending& spending)
    : m_spending(spending)
{
    sqlite3* handle = nullptr;
    constexpr auto flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const auto outcome = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (outcome != SQLITE_OK) fail(handle, path);
    sqlite3_extended_result_codes(handle, 0);
    sqlite3_busy_timeout(handle, longest_wait_for_another_process_ms);
    // A word in double quotes is a column, as in PostgreSQL, and never a text.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (use != Use::copy) script(settings);
    if (use == Use::read) script("PRAGMA query_only = ON");
}

std::int64_t
SqliteConnection::each(std::string_view sql, std::span<const Value> values, const Tx::See& see)
{
    auto& kept = prepared(sql);
    // The same text again while its rows are being looked at: a second one, for this once.
    std::optional<SqliteStatement> second;
    if (kept.in_use) second.emplace(handle(), sql);
    auto& statement = second ? *second : kept;

    const Run run(statement, m_spending);
    statement.bind(values);
    const SqliteRow row(statement);
    while (statement.step())
        see(row);
    return sqlite3_stmt_readonly(statement.handle()) != 0 ? 0 : sqlite3_changes64(handle());
}

void SqliteConnection::script(std::string_view sql)
{
    const std::string text(sql);
    if (sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(handle(), text);
}

void SqliteConnection::control(std::string_view sql)
{
    auto& statement = prepared(sql);
    const auto outcome = sqlite3_step(statement.handle());
    if (outcome == SQLITE_DONE || outcome == SQLITE_ROW) {
        sqlite3_reset(statement.handle());
        return;
    }
    try {
        fail(handle(), sql);
    } catch (...) {
        sqlite3_reset(statement.handle());
        throw;
    }
}

void SqliteConnection::abandon() noexcept
{
    // Should even this fail, the next BEGIN says so.
    if (in_transaction()) sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool SqliteConnection::in_transaction() const { return sqlite3_get_autocommit(handle()) == 0; }

bool SqliteConnection::owes_foreign_keys() const
{
    int owed = 0;
    int unused = 0;
    sqlite3_db_status(handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &owed, &unused, 0);
    return owed != 0;
}

void SqliteConnection::trim()
{
    if (m_statements.size() > most_statements) m_statements.clear();
}

SqliteStatement& SqliteConnection::prepared(std::string_view sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) return found->second;
    return m_statements.try_emplace(std::string(sql), handle(), sql).first->second;
}

}  // namespace sen::db
