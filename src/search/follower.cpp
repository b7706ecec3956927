#include "search/follower.hpp"

#include <spdlog/spdlog.h>

namespace sen::search {

Follower::Follower(Catalogue& catalogue) : m_catalogue(catalogue), m_thread([this] { follow(); }) {}

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
    while (!m_stopped.wait_for(lock, follow_interval, [this] { return m_is_stopping; })) {
        lock.unlock();
        try {
            m_catalogue.catch_up();
        } catch (const std::exception& broken) {
            // The edge of this job: the next look begins where this one failed.
            spdlog::error("the catalogue could not catch up: {}", broken.what());
        }
        lock.lock();
    }
}

}  // namespace sen::search
