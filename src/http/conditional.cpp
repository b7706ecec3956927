#include "http/conditional.hpp"

#include "base/text.hpp"
#include "http/compress.hpp"

#include <algorithm>

namespace sen::http {
namespace {

constexpr std::size_t tag_digits = 32;

/// "\"abc\"" → "\"abc-gz\"": two forms of one thing never share a strong tag.
std::string gzip_tag(std::string tag)
{
    tag.insert(tag.size() - 1, "-gz");
    return tag;
}

bool is_reading(const Request& request)
{
    return request.method == "GET" || request.method == "HEAD";
}

}  // namespace

std::string etag_of(std::string_view bytes)
{
    return '"' + sha256(bytes).substr(0, tag_digits) + '"';
}

bool has_already(const Request& request, std::string_view etag)
{
    auto rest = request.header("if-none-match").value_or("");
    while (!rest.empty()) {
        const auto end = std::min(rest.find(','), rest.size());
        auto tag = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (tag.starts_with(' '))
            tag.remove_prefix(1);
        while (tag.ends_with(' '))
            tag.remove_suffix(1);
        if (tag == "*") return true;
        if (tag.starts_with("W/")) tag.remove_prefix(2);
        if (tag == etag) return true;
    }
    return false;
}

void make_conditional(const Request& request, Response& response)
{
    if (response.status != 200 || response.pieces || !is_reading(request)) return;
    const auto tag = etag_of(response.text());
    const auto packed_tag = gzip_tag(tag);
    const bool will_be_packed = response.body.size() > smallest_worth_gzip &&
                                is_compressible(response.content_type) && takes_gzip(request);
    response.with("ETag", will_be_packed ? packed_tag : tag);
    if (!has_already(request, will_be_packed ? packed_tag : tag)) return;
    response.status = 304;
    response.content_type.clear();
    response.body.clear();
    response.shared_body.reset();
}

KeptBody::KeptBody(std::string content_type, std::string bytes, int level)
    : m_content_type(std::move(content_type)), m_plain_tag(etag_of(bytes)),
      m_gzip_tag(gzip_tag(m_plain_tag))
{
    if (is_compressible(m_content_type)) {
        auto packed = gzip(bytes, level);
        if (packed.size() < bytes.size())
            m_gzip = std::make_shared<const std::string>(std::move(packed));
    }
    m_plain = std::make_shared<const std::string>(std::move(bytes));
}

Response KeptBody::answer(const Request& request, std::string_view cache_control) const
{
    const bool is_packed = m_gzip && takes_gzip(request);
    const auto& tag = is_packed ? m_gzip_tag : m_plain_tag;

    Response response;
    response.headers.reserve(4);
    response.with("ETag", tag).with("Cache-Control", std::string(cache_control));
    if (m_gzip) response.with("Vary", "Accept-Encoding");
    if (has_already(request, tag)) {
        response.status = 304;
        return response;
    }
    response.content_type = m_content_type;
    response.shared_body = is_packed ? m_gzip : m_plain;
    if (is_packed) response.with("Content-Encoding", "gzip");
    return response;
}

}  // namespace sen::http
