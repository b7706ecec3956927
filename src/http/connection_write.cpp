#include "http/connection.hpp"

#include <boost/asio/post.hpp>

#include <charconv>

namespace sen::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

/// How long a peer may take to notice that we have closed our side.
constexpr std::chrono::seconds linger_time{5};

/// "1f40\r\n", the line before a chunk's bytes.
std::string chunk_line(std::size_t size)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, size, 16).ptr;
    return std::string(digits, end) + "\r\n";
}

}  // namespace

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
    let_go();
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

}  // namespace sen::http
