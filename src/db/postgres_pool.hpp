#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "db/postgres_connection.hpp"

namespace sen::db {

/// The connections of one database, at most 32, the last used first.
class PostgresPool {
public:
    explicit PostgresPool(std::string url) : m_url(std::move(url)) {}

    /// A connection for as long as the lease lives.
    class Lease {
    public:
        explicit Lease(PostgresPool& pool) : m_pool(pool), m_connection(pool.take()) {}
        ~Lease() { m_pool.give_back(std::move(m_connection)); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        PostgresConnection& operator*() const { return *m_connection; }

    private:
        PostgresPool& m_pool;
        std::unique_ptr<PostgresConnection> m_connection;
    };

private:
    /// Waits at most ten seconds for a free one, then throws Failure.
    std::unique_ptr<PostgresConnection> take();
    void give_back(std::unique_ptr<PostgresConnection>);

    std::string m_url;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<PostgresConnection>> m_idle;
    std::size_t m_leased = 0;
};

}  // namespace sen::db
