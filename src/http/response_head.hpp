#pragma once

#include <ctime>
#include <string>
#include <string_view>

#include "http/message.hpp"

namespace sen::http {

/// How the end of a body is told.
enum class Framing {
    none,     ///< there is no body: 204, 304
    length,   ///< Content-Length
    chunked,  ///< pieces, to HTTP/1.1
    close,    ///< pieces, to HTTP/1.0: the connection's end
};
Framing framing_of(const Response&, bool is_http_1_0);

struct HeadFacts {
    std::string_view request_id;
    std::string_view date;
    Framing framing = Framing::length;
    bool keeps_alive = true;
};

/// Appends the status line and all headers. To those of the response it adds, unless the response
/// set its own: X-Content-Type-Options nosniff, Referrer-Policy same-origin, X-Frame-Options DENY,
/// and for HTML Permissions-Policy and the Content-Security-Policy `page_policy`.
void write_head(std::string& out, const Response&, const HeadFacts&);

/// Only our own scripts, styles, pictures and forms; in no frame.
inline constexpr std::string_view page_policy =
    "default-src 'self'; img-src 'self' data:; style-src 'self'; object-src 'none'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/// The words of a status: "Not Found".
std::string_view reason_of(int status);

/// "Sun, 06 Nov 1994 08:49:37 GMT".
std::string http_date(std::time_t time);

}  // namespace sen::http
