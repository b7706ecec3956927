#include <cerrno>

#include <fmt/format.h>
#include <sqlite3.h>

#include "db/sqlite_connection.hpp"

namespace sen::db {
namespace {

constexpr std::size_t longest_sql_in_message = 300;

/// What the system said of the log's last failure: sqlite3_system_errno() does not know it of a
/// COMMIT.
int log_errno(sqlite3* handle)
{
    sqlite3_file* log = nullptr;
    int reason = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log != nullptr && log->pMethods != nullptr)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &reason);
    return reason;
}

bool means_full(sqlite3* handle)
{
    const auto code = sqlite3_errcode(handle);
    if (code != SQLITE_IOERR) return code == SQLITE_FULL;
    const auto is_full = [](int reason) {
        return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    };
    return is_full(sqlite3_system_errno(handle)) || is_full(log_errno(handle));
}

struct Bind {
    sqlite3_stmt* statement;
    int place;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
    int operator()(bool truth) const { return sqlite3_bind_int(statement, place, truth ? 1 : 0); }
    int operator()(std::int64_t number) const
    {
        return sqlite3_bind_int64(statement, place, number);
    }
    int operator()(double number) const { return sqlite3_bind_double(statement, place, number); }
    int operator()(const std::string& text) const
    {
        if (text.find('\0') != std::string::npos) throw Failure("a text holds a zero byte");
        return sqlite3_bind_text64(
            statement, place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
};

}  // namespace

void fail(sqlite3* handle, std::string_view doing)
{
    const auto message = fmt::format(
        "SQLite: {} ({}) in: {}", sqlite3_errmsg(handle), sqlite3_extended_errcode(handle),
        doing.substr(0, longest_sql_in_message));
    if (means_full(handle)) throw Full(message);
    throw Failure(message);
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(sqlite3* database, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const auto length = static_cast<int>(sql.size());
    const auto outcome = sqlite3_prepare_v3(
        database, sql.data(), length, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    m_handle.reset(statement);
    if (outcome != SQLITE_OK) fail(database, sql);
    const auto used = static_cast<std::size_t>(rest - sql.data());
    if (!statement || sql.substr(used).find_first_not_of(" \t\r\n") != std::string_view::npos)
        throw Failure(fmt::format("not one statement: {}", sql.substr(0, longest_sql_in_message)));

    const auto parameters = sqlite3_bind_parameter_count(statement);
    for (int number = 1; number <= parameters; ++number) {
        const auto name = fmt::format("${}", number);
        const auto place = sqlite3_bind_parameter_index(statement, name.c_str());
        if (place == 0) throw Failure(fmt::format("parameter {} is not used: {}", name, sql));
        m_places.push_back(place);
    }
    name_columns();
}

void SqliteStatement::name_columns()
{
    m_columns.clear();
    const auto count = sqlite3_column_count(handle());
    for (int column = 0; column < count; ++column)
        m_columns.emplace_back(sqlite3_column_name(handle(), column));
}

std::string_view SqliteStatement::sql() const { return sqlite3_sql(handle()); }

void SqliteStatement::bind(std::span<const Value> values)
{
    if (values.size() != m_places.size())
        throw Failure(
            fmt::format("{} values for {} parameters: {}", values.size(), m_places.size(), sql()));
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::visit(Bind{handle(), m_places[i]}, values[i]) != SQLITE_OK)
            fail(sqlite3_db_handle(handle()), sql());
}

bool SqliteStatement::step()
{
    const auto outcome = sqlite3_step(handle());
    if (outcome == SQLITE_DONE) return false;
    if (outcome != SQLITE_ROW) fail(sqlite3_db_handle(handle()), sql());
    // The schema may have changed since it was prepared.
    if (sqlite3_stmt_status(handle(), SQLITE_STMTSTATUS_REPREPARE, 1) != 0) name_columns();
    return true;
}

void SqliteStatement::finish(Spending& spending)
{
    sqlite3_reset(handle());
    constexpr auto relaxed = std::memory_order_relaxed;
    spending.statements.fetch_add(1, relaxed);
    spending.steps.fetch_add(sqlite3_stmt_status(handle(), SQLITE_STMTSTATUS_VM_STEP, 1), relaxed);
    spending.scan_steps.fetch_add(
        sqlite3_stmt_status(handle(), SQLITE_STMTSTATUS_FULLSCAN_STEP, 1), relaxed);
}

}  // namespace sen::db
