#include "http/io_loop.hpp"

#include "http/connection.hpp"
#include "http/response_head.hpp"

#include <algorithm>
#include <ctime>

namespace sen::http {
namespace {

std::uint64_t random_start()
{
    std::random_device random;
    return (std::uint64_t{random()} << 32) | random();
}

/// A bijection that scatters neighbours (splitmix64).
std::uint64_t scattered(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

/// Often enough for the shortest timeout, at most once in 10 ms.
std::chrono::milliseconds tick_of(const ServerSettings& settings)
{
    const auto shortest = std::min(
        {settings.head_timeout, settings.body_timeout, settings.idle_timeout,
         settings.write_timeout, settings.drain_timeout, ServerSettings::Span{4'000}});
    return std::max(shortest / 4, ServerSettings::Span{10});
}

}  // namespace

IoLoop::IoLoop(
    const ServerSettings& server_settings, Service& server_service, Workers& server_workers,
    std::function<void()> closed)
    : settings(server_settings), service(server_service), workers(server_workers),
      m_closed(std::move(closed)), m_timer(io), m_request_count(random_start())
{
}

IoLoop::~IoLoop() = default;

void IoLoop::run()
{
    tick();
    io.run();
}

void IoLoop::drain()
{
    m_is_draining = true;
    m_drain_end = Clock::now() + settings.drain_timeout;
    for (auto i = m_connections.size(); i-- > 0;)
        m_connections[i]->drain();
    if (m_connections.empty()) io.stop();
}

void IoLoop::add(Connection& connection)
{
    connection.place = m_connections.size();
    m_connections.push_back(&connection);
}

void IoLoop::remove(Connection& connection)
{
    m_connections.back()->place = connection.place;
    m_connections[connection.place] = m_connections.back();
    m_connections.pop_back();
    m_closed();
    if (m_is_draining && m_connections.empty()) io.stop();
}

const std::string& IoLoop::date()
{
    const auto now = std::time(nullptr);
    if (now != m_date_second) {
        m_date = http_date(now);
        m_date_second = now;
    }
    return m_date;
}

std::string IoLoop::new_request_id()
{
    constexpr std::string_view hex = "0123456789abcdef";
    auto bits = scattered(m_request_count++);
    std::string id(16, '0');
    for (auto& letter : id) {
        letter = hex[bits & 15];
        bits >>= 4;
    }
    return id;
}

void IoLoop::tick()
{
    const auto now = Clock::now();
    const bool is_over = m_is_draining && now >= m_drain_end;
    // From the back: a connection that closes is replaced by one already visited.
    for (auto i = m_connections.size(); i-- > 0;) {
        if (is_over)
            m_connections[i]->close();
        else
            m_connections[i]->check(now);
    }
    if (is_over) return io.stop();
    m_timer.expires_after(tick_of(settings));
    m_timer.async_wait([this](boost::system::error_code ec) {
        if (!ec) tick();
    });
}

}  // namespace sen::http
