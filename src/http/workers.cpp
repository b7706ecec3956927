#include "http/workers.hpp"

#include <algorithm>
#include <utility>

namespace sen::http {

Workers::Workers(unsigned threads, std::size_t max_queue) : m_max_queue(max_queue)
{
    for (unsigned i = 0; i < std::max(threads, 1U); ++i)
        m_threads.emplace_back([this] { work(); });
}

Workers::~Workers() { stop(); }

bool Workers::offer(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_is_stopped || m_queue.size() >= m_max_queue) return false;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void Workers::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_is_stopped) return;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Workers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_is_stopped = true;
    }
    m_wake.notify_all();
    for (auto& thread : m_threads)
        if (thread.joinable()) thread.join();
    const std::lock_guard lock(m_mutex);
    m_queue.clear();
}

void Workers::work()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_is_stopped || !m_queue.empty(); });
            if (m_is_stopped) return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        job();
    }
}

}  // namespace sen::http
