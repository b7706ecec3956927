#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace sen::test {

/// One answer as it came over the wire.
struct RawAnswer {
    int status = 0;         ///< 0: the connection ended before an answer
    std::string head;       ///< status line and headers, as sent
    std::string body;       ///< chunks already joined
    bool is_whole = false;  ///< false when the connection was cut inside the body

    /// The value of a header, "" when absent.
    [[nodiscard]] std::string header(std::string_view name) const;
};

/// A small blocking HTTP client that can also misbehave: it sends the bytes it is given.
/// Waits at most ten seconds for anything.
class HttpClient {
public:
    explicit HttpClient(std::uint16_t port);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// False when the peer takes no more.
    bool send(std::string_view bytes);
    /// Reads one answer; `method` HEAD expects no body.
    RawAnswer receive(std::string_view method = "GET");
    RawAnswer get(std::string_view target) { return ask("GET", target); }
    /// Sends a request with Host, Content-Length when there is a body, and `headers` ("A: b\r\n").
    RawAnswer
    ask(std::string_view method, std::string_view target, std::string_view body = {},
        std::string_view headers = {});
    /// Reads at most `size` bytes that are there within the wait; "" at the end.
    std::string receive_some(std::size_t size, std::chrono::milliseconds wait);
    /// True when the peer closes within the wait.
    bool is_closed(std::chrono::milliseconds wait = std::chrono::seconds{10});

private:
    bool fill();
    std::string line();
    std::string bytes(std::size_t count, bool& is_whole);

    int m_socket = -1;
    std::string m_buffer;
};

}  // namespace sen::test
