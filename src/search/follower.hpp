#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "search/catalogue.hpp"

namespace sen::search {

/// How soon what another process has written is seen here.
constexpr std::chrono::milliseconds follow_interval{250};

/// Lets a catalogue catch up from time to time, on a thread of its own, for as long as it lives.
class Follower {
public:
    explicit Follower(Catalogue&);
    ~Follower();
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

private:
    void follow();

    Catalogue& m_catalogue;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_is_stopping = false;
    std::thread m_thread;  ///< last: it uses all of the above
};

}  // namespace sen::search
