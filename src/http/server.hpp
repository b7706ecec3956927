#pragma once

#include <chrono>
#include <cstdint>
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
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;  ///< 0: any free one, see Server::port()
    unsigned io_threads = 2;
    unsigned workers = 16;
    std::size_t max_head = 16 * 1024;     ///< bytes of request line and headers
    std::size_t max_connections = 8'000;  ///< more wait in the kernel's queue
    std::chrono::seconds head_timeout{10};
    std::chrono::seconds body_timeout{60};  ///< for the whole body of a request
    std::chrono::seconds idle_timeout{75};
    bool trust_proxy = false;  ///< believe X-Forwarded-For of a peer on the loopback
};

/// HTTP/1.1 (RFC 9112) over TCP. TLS and HTTP/2 are a proxy's work.
class Server {
public:
    /// Binds at once; throws std::system_error when the address is taken.
    Server(const ServerSettings&, Service&);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// Serves until stop(); returns when every request under way has been answered.
    void run();
    /// From any thread or a signal handler's thread.
    void stop();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace sen::http
