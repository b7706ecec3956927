#include "app/follower.hpp"

#include <spdlog/spdlog.h>

namespace sen::app {

Follower::Follower(std::function<void()> look, std::chrono::milliseconds interval)
    : m_look(std::move(look)), m_interval(interval), m_thread([this] { follow(); })
{
}

Follower::~Follower()
{
    {
        const std::lock_guard lock(m_mutex);
        m_is_stopping = true;
    }
    m_stopped.notify_all();
    m_thread.join();
}

void Follower::follow()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped.wait_for(lock, m_interval, [this] { return m_is_stopping; })) {
        lock.unlock();
        try {
            m_look();
        } catch (const std::exception& broken) {
            // The edge of this job: the next look begins where this one failed.
            spdlog::error("what others wrote could not be followed: {}", broken.what());
        }
        lock.lock();
    }
}

}  // namespace sen::app
