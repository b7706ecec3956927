#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "db/db.hpp"

struct pg_conn;
struct pg_result;

namespace sen::db {

/// Two transactions stood in each other's way; this one may be repeated.
struct Conflict : Failure {
    using Failure::Failure;
};
/// The connection broke, and the open transaction with it.
struct Lost : Failure {
    using Failure::Failure;
};

/// One PostgreSQL connection, always in pipeline mode, and its prepared statements.
/// Reading takes neither BEGIN nor COMMIT: statements up to a Sync are one transaction, and the
/// Sync is not waited for. BEGIN travels with the first statement that may write. Reading one row
/// costs one round trip. One thread at a time.
class PostgresConnection {
public:
    /// Throws Failure unless the database is UTF-8 and ordered bytewise (C or C.UTF-8).
    explicit PostgresConnection(std::string url);

    enum class For { reading, writing };
    /// Opens a transaction when the first statement comes: a snapshot (REPEATABLE READ) to read,
    /// SERIALIZABLE to write.
    void begin(For);
    std::int64_t each(std::string_view sql, std::span<const Value>, const Tx::See&);
    void script(std::string_view sql);
    /// Throws Conflict, Full or Failure when the server did not commit.
    void commit();
    /// Ends a transaction that has only read, without waiting for the answer.
    void end_reading();
    /// Never throws; a connection that cannot even roll back is no longer usable().
    void roll_back() noexcept;
    [[nodiscard]] bool usable() const;

private:
    struct Finish {
        void operator()(pg_conn*) const;
    };
    struct Clear {
        void operator()(pg_result*) const;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Answer = std::unique_ptr<pg_result, Clear>;

    void connect();
    void check_order_and_encoding();
    void connect_to_work();
    void get_to_work();
    void enter_pipeline();
    void prepare_bounds();
    Answer execute(std::string_view sql, std::span<const Value>);
    Answer travel(std::string_view sql, std::span<const Value>);
    void ask_for_answers();
    Answer answers(std::size_t count);
    void send_bound(const char* name);
    void send_sync();
    void sent(int outcome);
    Answer next();
    Answer next_of(std::size_t answers);
    Answer next_until_sync(std::size_t answers);
    void drain();
    Answer plain(const char* sql);
    void must_succeed(const Answer&, std::string_view sql);
    [[noreturn]] void lost();

    std::string m_url;
    std::unique_ptr<pg_conn, Finish> m_handle;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_statements;
    std::size_t m_names_given = 0;
    For m_for = For::reading;
    bool m_due = false;     ///< a transaction is to be opened with the next statement
    bool m_open = false;    ///< the server has a transaction open
    bool m_unread = false;  ///< the answer to the last Sync has not been read
};

}  // namespace sen::db
