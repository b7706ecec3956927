#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "http/message.hpp"

namespace sen::http {

/// Where a request is worked on: short reads on the thread that read the bytes, all else on the
/// worker pool, so that a slow one holds up nobody.
enum class Lane { here, worker };

/// What the transport must know before it reads a body.
struct Plan {
    Lane lane = Lane::worker;
    std::size_t max_body = 0;  ///< bytes; more is answered 413 before it is read
};

/// The application as the transport sees it. Both calls come from many threads.
class Service {
public:
    virtual ~Service() = default;
    /// Asked when the head has been read; `request.body` is still empty.
    virtual Plan plan(const Request&) = 0;
    /// Never throws: whatever happens inside has become an answer.
    virtual Response answer(Request&) = 0;
    /// The answer to what is not a usable request (400, 408, 413, 431, 503), as problem+json.
    virtual Response refuse(int status, std::string_view code, const std::string& request_id) = 0;
};

struct ServerSettings {
    using Span = std::chrono::milliseconds;

    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;  ///< 0: any free one, see Server::port()
    unsigned io_threads = 2;
    unsigned workers = 16;
    std::size_t max_queue = 1'000;        ///< requests waiting for a worker; more are answered 503
    std::size_t max_head = 16 * 1024;     ///< bytes of request line and headers
    std::size_t max_target = 8 * 1024;    ///< bytes of the address in the request line
    std::size_t max_connections = 8'000;  ///< more wait in the kernel's queue
    Span head_timeout = std::chrono::seconds{10};
    Span body_timeout = std::chrono::seconds{60};   ///< and a second more for each 16 KiB that came
    Span idle_timeout = std::chrono::seconds{75};   ///< between two requests
    Span write_timeout = std::chrono::seconds{60};  ///< without a byte taken by the peer
    Span drain_timeout = std::chrono::seconds{10};  ///< for requests under way when stop() comes
    bool trust_proxy = false;  ///< believe X-Forwarded-For of a peer on the loopback

    /// Told of every answer that left, on the thread that wrote it: quick, and never throws.
    /// The time runs from the whole request to the last byte handed to the system.
    std::function<void(const Request&, const Response&, std::chrono::microseconds)> answered;
};

/// HTTP/1.1 (RFC 9112) over TCP. TLS and HTTP/2 are a proxy's work.
/// Every answer carries Date, X-Request-Id, its length (or chunks) and the security headers of
/// response_head.hpp, except those the Response sets itself.
class Server {
public:
    /// Binds at once; throws std::system_error when the address is taken.
    Server(const ServerSettings&, Service&);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// Serves until stop(); returns when the requests under way have been answered, or when
    /// drain_timeout is over and no worker is busy any more. Runs once.
    void run();
    /// From any thread or a signal handler's thread.
    void stop();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace sen::http
