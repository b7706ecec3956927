#include "db/sqlite_database.hpp"

#include <filesystem>
#include <mutex>

#include <fmt/format.h>
#include <sqlite3.h>

#include "db/connection_tx.hpp"
#include "db/sqlite_connection.hpp"
#include "db/sqlite_writer.hpp"

namespace sen::db {
namespace {

using Connection = std::unique_ptr<SqliteConnection>;

/// Nobody asks SQLite how much memory it holds, and counting it takes a lock at every allocation.
/// Once a process, before the first connection.
void leave_memory_uncounted()
{
    static const int outcome = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)outcome;  // refused when somebody else has begun already: then it is counted
}

/// The connections of readers: as many as ever read at once, the last used first.
class Readers {
public:
    Readers(std::string path, Spending& spending) : m_path(std::move(path)), m_spending(spending) {}

    Connection take()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_idle.empty()) {
                auto connection = std::move(m_idle.back());
                m_idle.pop_back();
                return connection;
            }
        }
        return std::make_unique<SqliteConnection>(m_path, SqliteConnection::Use::read, m_spending);
    }
    void give_back(Connection connection)
    {
        connection->trim();
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(connection));
    }

private:
    std::string m_path;
    Spending& m_spending;
    std::mutex m_mutex;
    std::vector<Connection> m_idle;
};

void copy_pages(SqliteConnection& from, sqlite3* to)
{
    auto* backup = sqlite3_backup_init(to, "main", from.handle(), "main");
    if (!backup) fail(to, "copy");
    const auto stepped = sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK || stepped != SQLITE_DONE) fail(to, "copy");
}

class SqliteDatabase final : public Database {
public:
    explicit SqliteDatabase(const std::string& path)
        : m_writer(path, m_spending), m_readers(path, m_spending)
    {
    }

    void read(const std::function<void(Tx&)>& work) override
    {
        auto connection = m_readers.take();
        connection->control("BEGIN");
        try {
            ConnectionTx tx(*connection);
            work(tx);
        } catch (...) {
            connection->abandon();
            m_readers.give_back(std::move(connection));
            throw;
        }
        connection->control("COMMIT");
        m_readers.give_back(std::move(connection));
    }
    void write(const std::function<Verdict(Tx&)>& work) override { m_writer.write(work); }
    Engine engine() const override { return Engine::sqlite; }
    Cost cost() const override { return m_spending.sum(); }

    void copy_to(const std::string& path) override
    {
        const auto part = path + ".part";
        std::filesystem::remove(part);
        {
            auto source = m_readers.take();
            SqliteConnection target(part, SqliteConnection::Use::copy, m_spending);
            copy_pages(*source, target.handle());
            m_readers.give_back(std::move(source));
        }
        std::filesystem::rename(part, path);
    }

private:
    Spending m_spending;
    SqliteWriter m_writer;
    Readers m_readers;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path)
{
    leave_memory_uncounted();
    return std::make_unique<SqliteDatabase>(path);
}

}  // namespace sen::db
