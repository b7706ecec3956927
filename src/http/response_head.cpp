#include "http/response_head.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace sen::http {
namespace {

bool is_same_name(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return (x | 0x20) == (y | 0x20);
           });
}

bool sets(const Response& response, std::string_view name)
{
    return std::any_of(response.headers.begin(), response.headers.end(), [&](const auto& header) {
        return is_same_name(header.first, name);
    });
}

/// A line break inside a value would begin a header of the sender's choice.
void append_value(std::string& out, std::string_view value)
{
    for (const char letter : value) {
        const bool is_control = static_cast<unsigned char>(letter) < 0x20 && letter != '\t';
        out += is_control || letter == 0x7f ? ' ' : letter;
    }
}

void append_header(std::string& out, std::string_view name, std::string_view value)
{
    out += name;
    out += ": ";
    append_value(out, value);
    out += "\r\n";
}

template <class Number>
void append_number(std::string& out, Number number)
{
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void append_default(
    std::string& out, const Response& response, std::string_view name, std::string_view value)
{
    if (!response.headers.empty() && sets(response, name)) return;
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

void append_security(std::string& out, const Response& response)
{
    append_default(out, response, "X-Content-Type-Options", "nosniff");
    append_default(out, response, "Referrer-Policy", "same-origin");
    append_default(out, response, "X-Frame-Options", "DENY");
    if (!response.content_type.starts_with("text/html")) return;
    append_default(out, response, "Content-Security-Policy", page_policy);
    append_default(
        out, response, "Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
}

void append_framing(std::string& out, const Response& response, Framing framing)
{
    if (framing == Framing::chunked) out += "Transfer-Encoding: chunked\r\n";
    if (framing != Framing::length) return;
    out += "Content-Length: ";
    append_number(out, response.text().size());
    out += "\r\n";
}

}  // namespace

Framing framing_of(const Response& response, bool is_http_1_0)
{
    if (response.status == 204 || response.status == 304) return Framing::none;
    if (!response.pieces) return Framing::length;
    return is_http_1_0 ? Framing::close : Framing::chunked;
}

void write_head(std::string& out, const Response& response, const HeadFacts& facts)
{
    out += "HTTP/1.1 ";
    append_number(out, response.status);
    out += ' ';
    out += reason_of(response.status);
    out += "\r\nDate: ";
    out += facts.date;
    out += "\r\nX-Request-Id: ";
    out += facts.request_id;
    out += "\r\n";
    if (!response.content_type.empty()) append_header(out, "Content-Type", response.content_type);
    append_framing(out, response, facts.framing);
    if (!facts.keeps_alive) out += "Connection: close\r\n";
    for (const auto& [name, value] : response.headers)
        append_header(out, name, value);
    append_security(out, response);
    out += "\r\n";
}

std::string_view reason_of(int status)
{
    static constexpr std::pair<int, std::string_view> reasons[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };
    for (const auto& [code, words] : reasons)
        if (code == status) return words;
    return "Status";
}

std::string http_date(std::time_t time)
{
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::tm utc{};
    gmtime_r(&time, &utc);
    char rest[32];
    std::string date = days[utc.tm_wday];
    std::strftime(rest, sizeof rest, ", %d ", &utc);
    date.append(rest).append(months[utc.tm_mon]);
    std::strftime(rest, sizeof rest, " %Y %H:%M:%S GMT", &utc);
    return date.append(rest);
}

}  // namespace sen::http
