#include "http/connection.hpp"

#include <utility>

namespace sen::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Step = RequestReader::Step;

constexpr std::size_t bytes_a_second = 16 * 1024;

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

bool is_loopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

}  // namespace

void Connection::wait_to_read()
{
    if (m_is_waiting) return;
    m_is_waiting = true;
    m_socket.async_wait(Socket::wait_read, [self = shared_from_this()](error_code ec) {
        self->m_is_waiting = false;
        if (ec)
            self->close();
        else
            self->readable();
    });
}

void Connection::readable()
{
    if (!is_reading() && m_phase != Phase::lingering) return;
    error_code ec;
    const auto size = m_socket.read_some(asio::buffer(m_loop.read_buffer), ec);
    if (ec == asio::error::would_block) return wait_to_read();
    if (ec || size == 0) return close();
    if (m_phase == Phase::lingering) return wait_to_read();

    if (m_phase == Phase::body) {
        m_deadline += std::chrono::milliseconds(size * 1'000 / bytes_a_second);
        if (!may_hold(size)) return refuse(503, "server.busy");
    }
    const std::string_view bytes(m_loop.read_buffer.data(), size);
    if (m_pending.empty()) return read(bytes);
    m_pending += bytes;
    read_on();
}

/// Uses the bytes for as many requests as they hold, until one has to wait for its answer.
void Connection::read(std::string_view bytes)
{
    while (is_reading()) {
        if (!m_reader) {
            if (bytes.empty()) return wait_to_read();
            begin_request();
        }
        switch (m_reader->read(bytes)) {
        case Step::more:
            m_pending = bytes;
            return wait_to_read();
        case Step::head:
            begin_body(!bytes.empty());
            break;
        case Step::whole:
            m_has_unread = !bytes.empty();
            dispatch();
            break;
        case Step::refused:
            refuse(m_reader->refusal().status, m_reader->refusal().code);
            break;
        }
    }
    if (m_phase != Phase::closed && m_phase != Phase::lingering) m_pending = bytes;
}

void Connection::read_on()
{
    if (!is_reading()) return;
    const auto bytes = std::exchange(m_pending, {});
    read(bytes);
}

void Connection::begin_request()
{
    const auto& settings = m_loop.settings;
    m_reader = std::make_unique<RequestReader>(HeadLimits{settings.max_head, settings.max_target});
    m_reader->request().request_id = m_loop.new_request_id();
    m_phase = Phase::head;
    m_deadline = IoLoop::Clock::now() + settings.head_timeout;
}

void Connection::begin_body(bool is_body_here)
{
    auto& request = m_reader->request();
    request.client = client_of(request);
    m_keeps_alive = m_keeps_alive && m_reader->keeps_alive();
    const auto plan = m_loop.service.plan(request);
    m_lane = plan.lane;
    m_reader->allow_body(plan.max_body);
    if (!m_reader->has_body()) return;

    m_phase = Phase::body;
    m_deadline = IoLoop::Clock::now() + m_loop.settings.body_timeout;
    if (is_body_here || !m_reader->expects_continue()) return;
    if (m_reader->is_allowed()) invite_body();
}

void Connection::invite_body()
{
    static constexpr std::string_view invitation = "HTTP/1.1 100 Continue\r\n\r\n";
    error_code ec;
    // Nothing else is being written: only a peer that reads nothing leaves no room for this line.
    const auto size = m_socket.write_some(asio::buffer(invitation), ec);
    if (ec || size != invitation.size()) close();
}

/// Counts the bytes of a body; false when the bodies of this loop already hold what they may.
bool Connection::may_hold(std::size_t more)
{
    m_held += more;
    m_loop.held += more;
    return m_loop.held <= most_held / m_loop.settings.io_threads;
}

void Connection::let_go() { m_loop.held -= std::exchange(m_held, 0); }

/// A proxy on this machine appends the address it saw; what stands before it anybody can write.
std::string Connection::client_of(const Request& request) const
{
    if (!m_loop.settings.trust_proxy || !is_loopback(m_peer)) return m_peer;
    auto named = std::string_view{};
    for (const auto& [name, value] : request.headers)
        if (name == "x-forwarded-for") named = value;
    const auto comma = named.rfind(',');
    if (comma != std::string_view::npos) named.remove_prefix(comma + 1);
    named = trimmed(named);
    error_code ec;
    const auto address = asio::ip::make_address(std::string(named), ec);
    return ec ? m_peer : address.to_string();
}

}  // namespace sen::http
