#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "db/db.hpp"
#include "db/sqlite_connection.hpp"

namespace sen::db {

using Work = std::function<Verdict(Tx&)>;

/// The one writer of a SQLite database. Works that wait together are committed together: one sync
/// of the disk for all, which is what a durable write costs.
class SqliteWriter {
public:
    SqliteWriter(const std::string& path, Spending&);
    ~SqliteWriter();
    SqliteWriter(const SqliteWriter&) = delete;
    SqliteWriter& operator=(const SqliteWriter&) = delete;

    /// Waits until the work is durable or rolled back; throws what went wrong.
    void write(const Work&);

private:
    /// A work and the promise its caller waits on.
    struct Waiting {
        const Work* work = nullptr;
        std::promise<void> outcome;
        std::exception_ptr error;  ///< why this one alone was rolled back
    };
    using Batch = std::vector<Waiting>;

    void work_until_stopped();
    void commit_together();
    void attempt(Waiting&);
    void attempt_all(Batch&);
    void settle(Batch&);
    bool take_next(Batch&);
    void fail_all(Batch&, const std::exception_ptr&);

    SqliteConnection m_connection;
    Spending& m_spending;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Waiting> m_queue;
    bool m_stopping = false;
    bool m_changed = false;  ///< something in the open transaction is to be committed
    std::thread m_thread;    ///< last: it uses all of the above
};

}  // namespace sen::db
