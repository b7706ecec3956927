#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "db/db.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace sen::db {

/// What all connections of a database have cost together.
struct Spending {
    std::atomic<std::int64_t> statements = 0;
    std::atomic<std::int64_t> steps = 0;
    std::atomic<std::int64_t> scan_steps = 0;
    std::atomic<std::int64_t> commits = 0;

    [[nodiscard]] Cost sum() const { return {statements, steps, scan_steps, commits}; }
};

/// A prepared statement with the names of its columns and the places of its parameters.
class SqliteStatement {
public:
    SqliteStatement(sqlite3*, std::string_view sql);

    /// Sets `$1`, `$2`, … . SQLite takes these for names and numbers them as they appear, so each
    /// is bound where it really stands. Throws Failure unless there is one value for each.
    void bind(std::span<const Value> values);
    /// Goes to the next row; false when there is none.
    bool step();
    /// Makes the statement ready for another run and counts what this one cost.
    void finish(Spending&);

    [[nodiscard]] sqlite3_stmt* handle() const { return m_handle.get(); }
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    [[nodiscard]] std::string_view sql() const;
    bool in_use = false;  ///< a row of it is being looked at

private:
    void name_columns();

    struct Finalize {
        void operator()(sqlite3_stmt*) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    std::vector<std::string> m_columns;
    std::vector<int> m_places;  ///< where $1, $2, … stand
};

/// One SQLite connection and its prepared statements. One thread at a time.
class SqliteConnection {
public:
    enum class Use { read, write, copy };

    /// Opens the file in WAL mode, every commit synced. The file is made when missing.
    /// For `copy` it is a plain file without settings, to be filled by a backup.
    SqliteConnection(const std::string& path, Use, Spending&);

    std::int64_t each(std::string_view sql, std::span<const Value>, const Tx::See&);
    void script(std::string_view sql);
    /// BEGIN, SAVEPOINT and the like: prepared, without rows, not counted.
    void control(std::string_view sql);
    /// Ends an open transaction, whatever state it is in, and keeps nothing of it.
    void abandon() noexcept;
    /// False also after SQLite itself rolled the transaction back (a full disk, for one).
    [[nodiscard]] bool in_transaction() const;
    /// True while a foreign key is broken that only the commit would find.
    [[nodiscard]] bool owes_foreign_keys() const;
    /// Lets go of statements when there are too many. Between transactions only.
    void trim();
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    SqliteStatement& prepared(std::string_view sql);

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    struct Close {
        void operator()(sqlite3*) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<std::string, SqliteStatement, Hash, std::equal_to<>> m_statements;
    Spending& m_spending;
};

/// Throws Full when the disk is full, else Failure, with SQLite's own words and the statement.
[[noreturn]] void fail(sqlite3*, std::string_view doing);

}  // namespace sen::db
