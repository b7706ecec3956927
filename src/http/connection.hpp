#pragma once

#include "http/io_loop.hpp"
#include "http/request_reader.hpp"
#include "http/response_head.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// Private to the transport.
namespace sen::http {

/// One client. Reads a request, has it answered, writes the answer, and again; one at a time, so
/// that pipelined requests are answered in order. Lives as long as an operation of it is pending:
/// that shared ownership is what shared_ptr is here for. Holds no buffer while idle.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Socket = boost::asio::basic_stream_socket<
        boost::asio::ip::tcp, boost::asio::io_context::executor_type>;
    using Time = IoLoop::Clock::time_point;

    explicit Connection(IoLoop& loop) : m_loop(loop), m_socket(loop.io) {}

    Socket& socket() { return m_socket; }
    /// Begins, once the socket is connected; on the loop's thread, as all that follows.
    void start();
    /// Ends what has taken too long.
    void check(Time now);
    /// No further requests: closes now when idle, else after the answer.
    void drain();
    void close();

    std::size_t place = 0;  ///< in the loop's list

private:
    enum class Phase { idle, head, body, working, writing, pulling, lingering, closed };

    [[nodiscard]] bool is_reading() const { return m_phase <= Phase::body; }
    void wait_to_read();
    void readable();
    void read(std::string_view bytes);
    void read_on();
    void begin_request();
    void begin_body(bool is_body_here);
    void invite_body();
    [[nodiscard]] bool may_hold(std::size_t more);
    void let_go();
    void dispatch();
    void work();
    void take_answer();
    void refuse(int status, std::string_view code);
    void answer();
    void pull();
    void take_piece();
    void write();
    void written();
    void finish();
    void linger();
    [[nodiscard]] std::string client_of(const Request&) const;
    [[nodiscard]] bool is_head_request() const;

    IoLoop& m_loop;
    Socket m_socket;
    Phase m_phase = Phase::idle;
    bool m_is_waiting = false;  ///< for the socket to be readable
    bool m_keeps_alive = true;
    bool m_has_unread = false;  ///< bytes came that belong to no answered request
    bool m_is_last = true;      ///< what is being written ends the answer
    Lane m_lane = Lane::worker;
    Framing m_framing = Framing::length;
    Time m_deadline{};
    Time m_whole_at{};  ///< when the request had come whole
    std::string m_peer;
    std::string m_pending;   ///< bytes read, not yet used
    std::size_t m_held = 0;  ///< bytes of the body, as counted by the loop
    std::unique_ptr<RequestReader> m_reader;
    Response m_response;
    std::string m_head;
    std::optional<std::string> m_piece;       ///< nothing: it could not be made
    std::array<std::string_view, 3> m_parts;  ///< being written: head, body, tail
};

}  // namespace sen::http
