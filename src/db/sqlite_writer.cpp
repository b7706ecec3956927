#include "db/sqlite_writer.hpp"

#include <chrono>

#include "base/result.hpp"
#include "db/connection_tx.hpp"

namespace sen::db {
namespace {

constexpr std::size_t most_works_in_a_commit = 256;
constexpr std::chrono::milliseconds longest_gathering{20};

}  // namespace

SqliteWriter::SqliteWriter(const std::string& path, Spending& spending)
    : m_connection(path, SqliteConnection::Use::write, spending), m_spending(spending),
      m_thread([this] { work_until_stopped(); })
{
}

SqliteWriter::~SqliteWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

void SqliteWriter::write(const Work& work)
{
    CHECK(std::this_thread::get_id() != m_thread.get_id());
    Waiting waiting{&work, {}, {}};
    auto outcome = waiting.outcome.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(waiting));
    }
    m_arrived.notify_one();
    outcome.get();
}

void SqliteWriter::work_until_stopped()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty()) return;
        }
        commit_together();
    }
}

/// One transaction for the works that wait and those that come while it runs.
void SqliteWriter::commit_together()
{
    Batch batch;
    try {
        m_connection.trim();
        m_connection.control("BEGIN IMMEDIATE");
        m_changed = false;
        attempt_all(batch);
        m_connection.control(m_changed ? "COMMIT" : "ROLLBACK");
        if (m_changed) m_spending.commits.fetch_add(1, std::memory_order_relaxed);
    } catch (...) {
        fail_all(batch, std::current_exception());
        return;
    }
    settle(batch);
}

bool SqliteWriter::take_next(Batch& batch)
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty()) return false;
    batch.push_back(std::move(m_queue.front()));
    m_queue.pop_front();
    return true;
}

void SqliteWriter::attempt_all(Batch& batch)
{
    const auto until = std::chrono::steady_clock::now() + longest_gathering;
    while (batch.size() < most_works_in_a_commit && take_next(batch)) {
        attempt(batch.back());
        if (std::chrono::steady_clock::now() > until) return;
    }
}

/// Runs one work in a savepoint. Throws only when the whole transaction is lost.
void SqliteWriter::attempt(Waiting& waiting)
{
    m_connection.control("SAVEPOINT work");
    auto verdict = Verdict::roll_back;
    try {
        ConnectionTx tx(m_connection);
        verdict = (*waiting.work)(tx);
        if (verdict == Verdict::commit) tx.may_commit();
        if (m_connection.owes_foreign_keys()) throw Failure("a foreign key is left broken");
    } catch (...) {
        verdict = Verdict::roll_back;
        waiting.error = std::current_exception();
    }
    // A full disk makes SQLite roll everything back, the works before this one too.
    if (!m_connection.in_transaction())
        std::rethrow_exception(
            waiting.error ? waiting.error
                          : std::make_exception_ptr(Failure("the transaction was lost")));

    if (verdict == Verdict::roll_back) m_connection.control("ROLLBACK TO work");
    m_connection.control("RELEASE work");
    if (verdict == Verdict::commit) m_changed = true;
}

/// A refusal is told only now: it may rest on what another work of the batch wrote.
void SqliteWriter::settle(Batch& batch)
{
    for (auto& waiting : batch) {
        if (waiting.error)
            waiting.outcome.set_exception(waiting.error);
        else
            waiting.outcome.set_value();
    }
}

void SqliteWriter::fail_all(Batch& batch, const std::exception_ptr& error)
{
    m_connection.abandon();
    // When not even BEGIN succeeded, nobody who waits now could have done better.
    if (batch.empty())
        while (take_next(batch)) {
        }
    for (auto& waiting : batch)
        waiting.outcome.set_exception(waiting.error ? waiting.error : error);
}

}  // namespace sen::db
