#pragma once

#include <string>
#include <string_view>

#include "http/message.hpp"

namespace sen::http {

/// Smaller bodies gain nothing from gzip (bytes).
inline constexpr std::size_t smallest_worth_gzip = 1'024;

/// The bytes as gzip (RFC 1952); level 1 is fast, 9 is small. The same bytes give the same result.
std::string gzip(std::string_view bytes, int level = 6);

/// Whether Accept-Encoding allows gzip (RFC 9110 section 12.5.3): "gzip;q=0" does not.
bool takes_gzip(const Request&);

/// True for what shrinks: text, JSON, scripts, SVG; not for pictures, archives, PDF.
bool is_compressible(std::string_view content_type);

/// Compresses a body of more than 1 KB in place and says so; a body that is shared or streamed,
/// or already encoded, stays. Costs about 20 µs per 10 KB: for answers made on a worker.
void compress(const Request&, Response&);

}  // namespace sen::http
