#include "db/postgres_database.hpp"

#include <chrono>
#include <mutex>
#include <random>
#include <shared_mutex>
#include <thread>

#include "base/result.hpp"
#include "db/connection_tx.hpp"
#include "db/postgres_pool.hpp"

namespace sen::db {
namespace {

constexpr int most_repeats = 5;

thread_local bool is_writing = false;

/// Marks this thread as inside a write, so that a write inside it is found out.
struct Writing {
    Writing()
    {
        CHECK(!is_writing);
        is_writing = true;
    }
    ~Writing() { is_writing = false; }
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;
};

/// Longer with every repeat, and never the same for two.
void wait_before(int repeat)
{
    thread_local std::minstd_rand dice{std::random_device{}()};
    std::uniform_int_distribution<int> spread(1, 2 << repeat);
    std::this_thread::sleep_for(std::chrono::milliseconds(spread(dice)));
}

class PostgresDatabase final : public Database {
public:
    explicit PostgresDatabase(const std::string& url) : m_pool(url)
    {
        const PostgresPool::Lease connects_now(m_pool);
    }

    void read(const std::function<void(Tx&)>& work) override
    {
        const PostgresPool::Lease lease(m_pool);
        auto& connection = *lease;
        connection.begin(PostgresConnection::For::reading);
        try {
            ConnectionTx tx(connection);
            work(tx);
            connection.end_reading();
        } catch (...) {
            connection.roll_back();
            throw;
        }
    }

    void write(const std::function<Verdict(Tx&)>& work) override
    {
        const Writing writing;
        for (int repeat = 0;; ++repeat) {
            try {
                attempt(work, repeat);
                return;
            } catch (const Conflict&) {
                if (repeat == most_repeats) throw;
            }
            wait_before(repeat);
        }
    }

    Engine engine() const override { return Engine::postgres; }
    Cost cost() const override { return {}; }
    void copy_to(const std::string&) override
    {
        throw Failure("PostgreSQL is copied with pg_dump or pg_basebackup");
    }

private:
    /// A repeat runs while no other write of this process does, so it succeeds sooner or later.
    void attempt(const std::function<Verdict(Tx&)>& work, int repeat)
    {
        std::shared_lock together(m_turn, std::defer_lock);
        std::unique_lock alone(m_turn, std::defer_lock);
        if (repeat == 0)
            together.lock();
        else
            alone.lock();
        transact(work);
    }

    void transact(const std::function<Verdict(Tx&)>& work)
    {
        const PostgresPool::Lease lease(m_pool);
        auto& connection = *lease;
        connection.begin(PostgresConnection::For::writing);
        try {
            ConnectionTx tx(connection);
            const auto verdict = work(tx);
            if (verdict == Verdict::commit) tx.may_commit();
            if (verdict == Verdict::commit)
                connection.commit();
            else
                connection.roll_back();
        } catch (...) {
            connection.roll_back();
            throw;
        }
    }

    PostgresPool m_pool;
    std::shared_mutex m_turn;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& url)
{
    return std::make_unique<PostgresDatabase>(url);
}

}  // namespace sen::db
