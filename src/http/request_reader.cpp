#include "http/request_reader.hpp"

#include "http/url.hpp"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <cstring>

namespace sen::http {
namespace {

namespace beast = boost::beast;
using beast::string_view;
using boost::system::error_code;

/// What the parser may leave unread while it waits for the rest of a chunk's line.
constexpr std::size_t max_chunk_line = 4 * 1024;

std::string lower(string_view text)
{
    std::string lowered(text);
    for (auto& letter : lowered)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + 32);
    return lowered;
}

/// A value that continued on a next line lies behind a line break or in the parser's own buffer.
bool is_folded(string_view name, string_view value)
{
    const char* end = name.data() + name.size();
    if (value.empty()) return false;
    if (value.data() < end) return true;
    const auto gap = static_cast<std::size_t>(value.data() - end);
    return gap > 256 || std::memchr(end, '\n', gap) != nullptr;
}

}  // namespace

struct RequestReader::Parser final : beast::http::basic_parser<true> {
    HeadLimits limits;
    Request request;
    Refused refusal;
    bool is_head_given = false;
    bool is_refused = false;
    bool is_1_0 = false;
    bool is_waiting = false;
    bool is_coded = false;
    int hosts = 0;
    int lengths = 0;
    std::size_t head_bytes = 0;
    std::size_t max_body = 0;

    explicit Parser(HeadLimits head_limits) : limits(head_limits)
    {
        header_limit(static_cast<std::uint32_t>(limits.max_head + 1));
        body_limit(boost::none);
    }

    Step refuse(int status, std::string_view code)
    {
        refusal = {status, code};
        is_refused = true;
        return Step::refused;
    }

    void stop(error_code& ec, int status, std::string_view code)
    {
        refuse(status, code);
        ec = beast::http::error::bad_value;
    }

    void on_request_impl(
        beast::http::verb, string_view method, string_view target, int version,
        error_code& ec) override
    {
        if (target.size() > limits.max_target) return stop(ec, 414, "request.target_too_long");
        is_1_0 = version == 10;
        request.method = std::string(method);
        request.target = std::string(target);
        auto read = read_target(request.target);
        if (!read || (read->path == "*" && request.method != "OPTIONS"))
            return stop(ec, 400, "request.malformed");
        request.path = std::move(read->path);
        request.query = std::move(read->query);
    }

    void on_field_impl(
        beast::http::field which, string_view name, string_view value, error_code& ec) override
    {
        using beast::http::field;
        if (is_folded(name, value)) return stop(ec, 400, "request.malformed");
        if (is_head_given) return;  // a trailer: counted, never believed
        if (which == field::host) ++hosts;
        if (which == field::content_length) {
            const bool is_number = std::all_of(
                value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (++lengths > 1 || !is_number) return stop(ec, 400, "request.malformed");
        }
        if (which == field::transfer_encoding) {
            is_coded = true;
            if (!beast::iequals(value, "chunked") || is_1_0)
                return stop(ec, 400, "request.malformed");
        }
        if (which == field::expect) {
            is_waiting = beast::iequals(value, "100-continue");
            if (!is_waiting) return stop(ec, 417, "request.expectation_unknown");
        }
        request.headers.emplace_back(lower(name), std::string(value));
    }

    void on_header_impl(error_code& ec) override
    {
        const bool is_hosted = hosts == 1 || (hosts == 0 && is_1_0);
        if (!is_hosted || (is_coded && lengths > 0)) stop(ec, 400, "request.malformed");
    }

    std::size_t on_body_impl(string_view body, error_code&) override
    {
        request.body.append(body.data(), body.size());
        return body.size();
    }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code&) override
    {
        request.body.append(body.data(), body.size());
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
    void on_finish_impl(error_code&) override {}
    void on_response_impl(int, string_view, int, error_code&) override {}

    Step refuse_for(error_code ec)
    {
        using beast::http::error;
        if (is_refused) return Step::refused;
        if (ec == error::body_limit) return refuse(413, "request.body_too_large");
        if (ec == error::bad_version) return refuse(505, "request.version_unknown");
        if (ec == error::header_limit) return refuse_long_head();
        return refuse(400, "request.malformed");
    }

    Step refuse_long_head()
    {
        if (request.method.empty()) return refuse(414, "request.target_too_long");
        return refuse(431, "request.head_too_large");
    }

    /// Blank lines before a request are forgiven (RFC 9112 section 2.2), within the head's limit.
    void skip_blank_lines(std::string_view& bytes)
    {
        while (!got_some() && bytes.starts_with("\r\n")) {
            bytes.remove_prefix(2);
            head_bytes += 2;
        }
    }

    Step read_head(std::string_view& bytes)
    {
        skip_blank_lines(bytes);
        if (head_bytes > limits.max_head) return refuse_long_head();
        if (bytes.empty() || bytes == "\r") return Step::more;
        error_code ec;
        const auto used = put({bytes.data(), bytes.size()}, ec);
        bytes.remove_prefix(used);
        head_bytes += used;
        const auto waiting = is_header_done() ? 0 : bytes.size();
        if (ec && ec != beast::http::error::need_more) return refuse_for(ec);
        if (head_bytes + waiting > limits.max_head) return refuse_long_head();
        if (!is_header_done()) return Step::more;
        is_head_given = true;
        body_limit(std::uint64_t{0});
        return Step::head;
    }

    Step read_body(std::string_view& bytes)
    {
        if (content_length().value_or(0) > max_body) return refuse(413, "request.body_too_large");
        while (!is_done()) {
            if (bytes.empty()) return Step::more;
            error_code ec;
            const auto used = put({bytes.data(), bytes.size()}, ec);
            bytes.remove_prefix(used);
            if (ec == beast::http::error::need_more) {
                if (bytes.size() > max_chunk_line) return refuse(400, "request.malformed");
                return Step::more;
            }
            if (ec) return refuse_for(ec);
        }
        return Step::whole;
    }
};

RequestReader::RequestReader(HeadLimits limits) : m_parser(std::make_unique<Parser>(limits)) {}

RequestReader::~RequestReader() = default;

RequestReader::Step RequestReader::read(std::string_view& bytes)
{
    if (m_parser->is_refused) return Step::refused;
    return m_parser->is_head_given ? m_parser->read_body(bytes) : m_parser->read_head(bytes);
}

void RequestReader::allow_body(std::size_t max_bytes)
{
    m_parser->max_body = max_bytes;
    m_parser->body_limit(static_cast<std::uint64_t>(max_bytes));
}

Request& RequestReader::request() { return m_parser->request; }
RequestReader::Refused RequestReader::refusal() const { return m_parser->refusal; }
bool RequestReader::has_body() const { return !m_parser->is_done(); }
bool RequestReader::is_allowed() const
{
    return m_parser->content_length().value_or(0) <= m_parser->max_body;
}
bool RequestReader::keeps_alive() const { return m_parser->keep_alive(); }
bool RequestReader::is_http_1_0() const { return m_parser->is_1_0; }
bool RequestReader::expects_continue() const { return m_parser->is_waiting && !m_parser->is_1_0; }

}  // namespace sen::http
