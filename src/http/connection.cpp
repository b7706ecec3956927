#include "http/connection.hpp"

#include <boost/asio/post.hpp>

#include <charconv>
#include <utility>

namespace sen::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Step = RequestReader::Step;

/// How long a peer may take to notice that we have closed our side.
constexpr std::chrono::seconds linger_time{5};
constexpr std::size_t bytes_a_second = 16 * 1024;

/// "1f40\r\n", the line before a chunk's bytes.
std::string chunk_line(std::size_t size)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, size, 16).ptr;
    return std::string(digits, end) + "\r\n";
}

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
    error_code ignored;
    m_socket.close(ignored);
    m_loop.remove(*this);
}

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

    if (m_phase == Phase::body)
        m_deadline += std::chrono::milliseconds(size * 1'000 / bytes_a_second);
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

void Connection::answer()
{
    if (m_loop.is_draining()) m_keeps_alive = false;
    m_framing = framing_of(m_response, m_reader->is_http_1_0());
    if (m_framing == Framing::close) m_keeps_alive = false;
    const HeadFacts facts{m_reader->request().request_id, m_loop.date(), m_framing, m_keeps_alive};
    m_head.clear();
    m_head.reserve(512);
    write_head(m_head, m_response, facts);

    const bool has_body = m_framing != Framing::none && !is_head_request();
    if (has_body && m_response.pieces) return pull();
    m_parts = {m_head, has_body ? m_response.text() : std::string_view{}, {}};
    m_is_last = true;
    write();
}

bool Connection::is_head_request() const { return m_reader->request().method == "HEAD"; }

/// Has the next piece made on a worker: making it may block.
void Connection::pull()
{
    m_phase = Phase::pulling;
    m_loop.workers.add([self = shared_from_this()] {
        try {
            self->m_piece = self->m_response.pieces();
        } catch (...) {
            self->m_piece.reset();  // the head has left: only a cut connection can say it failed
        }
        asio::post(self->m_loop.io, [self] { self->take_piece(); });
    });
}

void Connection::take_piece()
{
    if (m_phase != Phase::pulling) return;
    if (!m_piece) return close();

    m_is_last = m_piece->empty();
    const bool is_chunked = m_framing == Framing::chunked;
    if (is_chunked) m_head += chunk_line(m_piece->size());
    m_parts = {m_head, *m_piece, is_chunked ? "\r\n" : ""};
    write();
    read_on();
}

/// Hands over as much as the system takes, then waits until it takes more.
void Connection::write()
{
    m_phase = Phase::writing;
    for (;;) {
        std::array<asio::const_buffer, 3> buffers;
        std::size_t left = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            buffers[i] = asio::buffer(m_parts[i]);
            left += m_parts[i].size();
        }
        if (left == 0) return written();

        error_code ec;
        auto taken = m_socket.write_some(buffers, ec);
        if (ec == asio::error::would_block) break;
        if (ec) return close();
        for (auto& part : m_parts) {
            const auto from_this = std::min(taken, part.size());
            part.remove_prefix(from_this);
            taken -= from_this;
        }
    }
    m_deadline = IoLoop::Clock::now() + m_loop.settings.write_timeout;
    m_socket.async_wait(Socket::wait_write, [self = shared_from_this()](error_code ec) {
        if (ec || self->m_phase != Phase::writing) return self->close();
        self->write();
        self->read_on();
    });
}

void Connection::written()
{
    m_head.clear();
    if (m_is_last) return finish();
    pull();
}

void Connection::finish()
{
    if (m_loop.settings.answered) {
        const auto span = IoLoop::Clock::now() - m_whole_at;
        m_loop.settings.answered(
            m_reader->request(), m_response,
            std::chrono::duration_cast<std::chrono::microseconds>(span));
    }
    m_response = {};
    m_reader.reset();
    m_piece.reset();
    if (!m_keeps_alive) return linger();
    m_phase = Phase::idle;
    m_deadline = IoLoop::Clock::now() + m_loop.settings.idle_timeout;
}

/// Closes our side, then swallows what still comes: closing over unread bytes would reset the
/// connection and could take the answer with it.
void Connection::linger()
{
    error_code ec;
    if (!m_has_unread && m_socket.available(ec) == 0) return close();
    m_socket.shutdown(Socket::shutdown_send, ec);
    if (ec) return close();
    m_phase = Phase::lingering;
    m_deadline = IoLoop::Clock::now() + linger_time;
    m_pending = {};
    wait_to_read();
}

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
