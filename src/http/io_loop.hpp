#pragma once

#include "http/server.hpp"
#include "http/workers.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

/// Private to the transport.
namespace sen::http {

class Connection;

/// What the bodies of all requests may hold together, so that many large ones at once, from
/// whomever, cannot use up the memory. Each loop has its share.
constexpr std::size_t most_held = 256 * 1024 * 1024;

/// One I/O thread: its event loop and what its connections share. Only that thread touches it,
/// except for `io`, which may be posted to from anywhere.
class IoLoop {
public:
    using Clock = std::chrono::steady_clock;

    /// `closed` is called, on this loop's thread, whenever a connection has gone.
    IoLoop(const ServerSettings&, Service&, Workers&, std::function<void()> closed);
    ~IoLoop();
    IoLoop(const IoLoop&) = delete;
    IoLoop& operator=(const IoLoop&) = delete;

    void run();
    /// Lets idle connections go, answers the others, then ends run(). Called on this thread.
    void drain();
    [[nodiscard]] bool is_draining() const { return m_is_draining; }

    void add(Connection&);
    void remove(Connection&);

    /// Now, as the Date header says it.
    const std::string& date();
    /// 16 hex digits, different for every request of this process.
    std::string new_request_id();

    const ServerSettings& settings;
    Service& service;
    Workers& workers;
    std::array<char, 64 * 1024> read_buffer{};
    std::size_t held = 0;  ///< bytes of bodies that are still coming or being worked on
    boost::asio::io_context io{1};

private:
    void tick();

    std::vector<Connection*> m_connections;
    std::function<void()> m_closed;
    boost::asio::basic_waitable_timer<
        Clock, boost::asio::wait_traits<Clock>, boost::asio::io_context::executor_type>
        m_timer;
    bool m_is_draining = false;
    Clock::time_point m_drain_end{};
    std::time_t m_date_second = 0;
    std::string m_date;
    std::uint64_t m_request_count;
};

}  // namespace sen::http
