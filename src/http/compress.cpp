#include "http/compress.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <zlib.h>

namespace sen::http {
namespace {

constexpr int with_gzip_header = 15 + 16;  // the largest window, and gzip's frame
constexpr int memory_level = 8;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string_view cut(std::string_view& text, char separator)
{
    const auto at = std::min(text.find(separator), text.size());
    const auto before = trimmed(text.substr(0, at));
    text.remove_prefix(std::min(at + 1, text.size()));
    return before;
}

/// "q=0", "q=0.0", "q=0.000"
bool is_refused(std::string_view parameters)
{
    while (!parameters.empty()) {
        const auto parameter = cut(parameters, ';');
        if (!parameter.starts_with("q=") && !parameter.starts_with("Q=")) continue;
        return parameter.substr(2).find_first_not_of("0.") == std::string_view::npos;
    }
    return false;
}

bool is_gzip(std::string_view coding)
{
    return coding.size() == 4 && (coding[0] | 32) == 'g' && (coding[1] | 32) == 'z' &&
           (coding[2] | 32) == 'i' && (coding[3] | 32) == 'p';
}

bool is_set(const Response& response, std::string_view name)
{
    return std::any_of(response.headers.begin(), response.headers.end(), [&](const auto& header) {
        return header.first == name;
    });
}

}  // namespace

std::string gzip(std::string_view bytes, int level)
{
    z_stream stream{};
    if (deflateInit2(
            &stream, level, Z_DEFLATED, with_gzip_header, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("gzip cannot begin");
    std::string packed(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const auto outcome = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (outcome != Z_STREAM_END) throw std::runtime_error("gzip did not end");
    return packed;
}

bool takes_gzip(const Request& request)
{
    auto rest = request.header("accept-encoding").value_or("");
    bool takes = false;
    while (!rest.empty()) {
        auto item = cut(rest, ',');
        const auto coding = cut(item, ';');
        if (is_gzip(coding)) return !is_refused(item);
        if (coding == "*") takes = !is_refused(item);
    }
    return takes;
}

bool is_compressible(std::string_view content_type)
{
    static constexpr std::array<std::string_view, 8> types{
        "text/",
        "application/json",
        "application/problem+json",
        "application/ld+json",
        "application/geo+json",
        "application/manifest+json",
        "application/xml",
        "image/svg+xml"};
    return std::any_of(types.begin(), types.end(), [&](std::string_view type) {
        return content_type.starts_with(type);
    });
}

void compress(const Request& request, Response& response)
{
    const bool is_worth_it = response.body.size() > smallest_worth_gzip && !response.shared_body &&
                             !response.pieces && is_compressible(response.content_type);
    if (!is_worth_it || is_set(response, "Content-Encoding")) return;
    if (!is_set(response, "Vary")) response.with("Vary", "Accept-Encoding");
    if (!takes_gzip(request)) return;
    response.body = gzip(response.body, 1);
    response.with("Content-Encoding", "gzip");
}

}  // namespace sen::http
