#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "http/message.hpp"

namespace sen::http {

/// Values of Cache-Control.
namespace cache {
inline constexpr auto never = "no-store";               ///< what belongs to one person
inline constexpr auto ask_first = "no-cache";           ///< kept, but asked for each time
inline constexpr auto a_minute = "public, max-age=60";  ///< public pages
inline constexpr auto for_ever = "public, max-age=31536000, immutable";  ///< hash in its name
}  // namespace cache

/// A strong ETag (RFC 9110 section 8.8.3) from the bytes: 128 bits of their SHA-256, quoted.
std::string etag_of(std::string_view bytes);

/// Whether If-None-Match names the tag: the client has these bytes already.
bool has_already(const Request&, std::string_view etag);

/// Gives a 200 for GET or HEAD its ETag, or makes it a 304 when the client has it already.
/// Call it before compress(): a compressed body then gets a tag of its own form.
void make_conditional(const Request&, Response&);

/// A body made once and sent many times, in both forms. Copies share the bytes.
class KeptBody {
public:
    KeptBody() = default;
    /// Compresses at the level of gzip(): 9 for the smallest, where time is not short.
    KeptBody(std::string content_type, std::string bytes, int level = 9);

    /// 200 with the form the client takes, or 304. Sets ETag, Vary and Cache-Control.
    [[nodiscard]] Response answer(const Request&, std::string_view cache_control) const;
    [[nodiscard]] std::size_t size() const { return m_plain ? m_plain->size() : 0; }

private:
    std::string m_content_type;
    std::string m_plain_tag;
    std::string m_gzip_tag;
    std::shared_ptr<const std::string> m_plain;
    std::shared_ptr<const std::string> m_gzip;  ///< null when it would not be smaller
};

}  // namespace sen::http
