#include "http/connection.hpp"

#include <boost/asio/post.hpp>

namespace sen::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

}  // namespace

void Connection::start()
{
    error_code ec;
    const auto peer = m_socket.remote_endpoint(ec);
    m_loop.add(*this);
    if (ec || m_loop.is_draining()) return close();
    m_peer = peer.address().to_string();
    m_socket.non_blocking(true, ec);
    m_socket.set_option(asio::ip::tcp::no_delay(true), ec);
    m_deadline = IoLoop::Clock::now() + m_loop.settings.head_timeout;
    wait_to_read();
}

void Connection::check(Time now)
{
    if (now < m_deadline) return;
    if (m_phase == Phase::head || m_phase == Phase::body) return refuse(408, "request.too_slow");
    if (m_phase != Phase::working && m_phase != Phase::pulling) close();
}

void Connection::drain()
{
    if (m_phase == Phase::idle || m_phase == Phase::lingering) return close();
    m_keeps_alive = false;
}

void Connection::close()
{
    if (m_phase == Phase::closed) return;
    m_phase = Phase::closed;
    let_go();
    error_code ignored;
    m_socket.close(ignored);
    m_loop.remove(*this);
}

void Connection::dispatch()
{
    m_whole_at = IoLoop::Clock::now();
    m_phase = Phase::working;
    if (m_lane == Lane::here) {
        m_response = m_loop.service.answer(m_reader->request());
        return answer();
    }
    if (m_loop.workers.offer([self = shared_from_this()] { self->work(); })) return;
    refuse(503, "server.busy");
}

/// On a worker's thread; nothing else touches the connection until it is back on its own.
void Connection::work()
{
    m_response = m_loop.service.answer(m_reader->request());
    asio::post(m_loop.io, [self = shared_from_this()] { self->take_answer(); });
}

void Connection::take_answer()
{
    if (m_phase != Phase::working) return;
    answer();
    read_on();
}

/// After a request that was read whole the connection can go on; otherwise it cannot.
void Connection::refuse(int status, std::string_view code)
{
    if (m_phase != Phase::working) {
        m_keeps_alive = false;
        m_has_unread = true;
    }
    m_response = m_loop.service.refuse(status, code, m_reader->request().request_id);
    if (status == 503) m_response.with("Retry-After", "1");
    m_whole_at = IoLoop::Clock::now();
    answer();
}

}  // namespace sen::http
