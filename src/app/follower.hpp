#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace sen::app {

/// How soon what another process has written is seen here.
constexpr std::chrono::milliseconds follow_interval{250};

/// Looks again and again, on a thread of its own, for as long as it lives.
class Follower {
public:
    /// A look that throws is logged, and made again after the interval.
    explicit Follower(
        std::function<void()> look, std::chrono::milliseconds interval = follow_interval);
    ~Follower();
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

private:
    void follow();

    const std::function<void()> m_look;
    const std::chrono::milliseconds m_interval;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_is_stopping = false;
    std::thread m_thread;  ///< last: it uses all of the above
};

}  // namespace sen::app
