#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sen::http {

/// A fixed number of threads that work on what may block.
class Workers {
public:
    using Job = std::function<void()>;  ///< must not throw

    Workers(unsigned threads, std::size_t max_queue);
    /// Stops as stop() does.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Queues the job; false, and nothing happens, when the queue is full.
    [[nodiscard]] bool offer(Job job);
    /// Queues the next part of a job already accepted, whatever the queue's length.
    void add(Job job);
    /// Returns when the jobs being worked on are done; those waiting are dropped.
    void stop();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    std::size_t m_max_queue;
    bool m_is_stopped = false;
    std::vector<std::thread> m_threads;
};

}  // namespace sen::http
