#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "http/message.hpp"

namespace sen::http {

/// Bytes that one request's head may take.
struct HeadLimits {
    std::size_t max_head = 16 * 1024;  ///< request line and headers; trailers count too
    std::size_t max_target = 8 * 1024;
};

/// Reads one request of HTTP/1.1 or 1.0 (RFC 9112) from bytes as they come. Stricter than it must
/// be where requests could be smuggled: Transfer-Encoding is exactly "chunked" and excludes
/// Content-Length, which comes once; no folded lines; one Host.
class RequestReader {
public:
    enum class Step {
        more,     ///< all usable bytes are taken; read on when there are more
        head,     ///< comes once, when the head is complete: call allow_body(), read on
        whole,    ///< the request is complete; bytes left belong to the next one
        refused,  ///< see refusal(); nothing further can be read
    };
    struct Refused {
        int status = 400;
        std::string_view code = "request.malformed";
    };

    explicit RequestReader(HeadLimits);
    ~RequestReader();
    RequestReader(const RequestReader&) = delete;
    RequestReader& operator=(const RequestReader&) = delete;

    /// Takes what it uses from the front of `bytes`; the caller brings the rest again, with more.
    Step read(std::string_view& bytes);
    /// Longer bodies are refused with 413; without this call a body may not have a single byte.
    void allow_body(std::size_t max_bytes);

    [[nodiscard]] Request& request();
    [[nodiscard]] Refused refusal() const;
    /// The rest is known once the head has been read.
    [[nodiscard]] bool has_body() const;
    /// False for an announced body longer than allowed.
    [[nodiscard]] bool is_allowed() const;
    [[nodiscard]] bool keeps_alive() const;
    [[nodiscard]] bool is_http_1_0() const;
    /// Waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool expects_continue() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}  // namespace sen::http
