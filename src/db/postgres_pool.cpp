#include "db/postgres_pool.hpp"

#include <chrono>

namespace sen::db {
namespace {

constexpr std::size_t most_connections = 32;
constexpr std::chrono::seconds longest_wait{10};

}  // namespace

std::unique_ptr<PostgresConnection> PostgresPool::take()
{
    {
        std::unique_lock lock(m_mutex);
        const auto is_free = [this] { return m_leased < most_connections; };
        if (!m_returned.wait_for(lock, longest_wait, is_free))
            throw Failure("every connection to PostgreSQL is in use");
        ++m_leased;
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    try {
        return std::make_unique<PostgresConnection>(m_url);
    } catch (...) {
        give_back(nullptr);
        throw;
    }
}

void PostgresPool::give_back(std::unique_ptr<PostgresConnection> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_leased;
        if (connection && connection->usable()) m_idle.push_back(std::move(connection));
    }
    m_returned.notify_one();
}

}  // namespace sen::db
