#include "support/http_client.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sen::test {
namespace {

constexpr int longest_wait = 10'000;  // milliseconds

std::string lower(std::string_view text)
{
    std::string lowered(text);
    for (auto& letter : lowered)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + 32);
    return lowered;
}

}  // namespace

std::string RawAnswer::header(std::string_view name) const
{
    const auto heads = lower(head);
    const auto key = "\r\n" + lower(name) + ": ";
    const auto at = heads.find(key);
    if (at == std::string::npos) return {};
    const auto begin = at + key.size();
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

HttpClient::HttpClient(std::uint16_t port)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("cannot connect to port " + std::to_string(port));
}

HttpClient::~HttpClient() { close(m_socket); }

bool HttpClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        pollfd ready{m_socket, POLLOUT, 0};
        if (poll(&ready, 1, longest_wait) <= 0) return false;
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

RawAnswer HttpClient::receive(std::string_view method)
{
    RawAnswer answer;
    std::string next;
    while (!(next = line()).empty() && next != "\r\n")
        answer.head += next;
    if (next.empty() || answer.head.size() < 12) return answer;
    answer.status = std::atoi(answer.head.c_str() + 9);

    answer.is_whole = true;
    const bool is_bare = answer.status == 204 || answer.status == 304 || answer.status < 200;
    if (is_bare || method == "HEAD") return answer;
    if (const auto length = answer.header("Content-Length"); !length.empty()) {
        answer.body = bytes(std::stoul(length), answer.is_whole);
    } else if (answer.header("Transfer-Encoding") == "chunked") {
        for (;;) {
            const auto size_line = line();
            answer.is_whole = !size_line.empty();
            if (!answer.is_whole) break;
            const auto size = std::stoul(size_line, nullptr, 16);
            answer.body += bytes(size, answer.is_whole);
            line();
            if (size == 0 || !answer.is_whole) break;
        }
    } else {
        while (fill()) {
        }
        answer.body = std::move(m_buffer);
        m_buffer.clear();
    }
    return answer;
}

RawAnswer HttpClient::ask(
    std::string_view method, std::string_view target, std::string_view body,
    std::string_view headers)
{
    std::string request;
    request.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
    request.append(headers);
    if (!body.empty()) request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    request.append("\r\n").append(body);
    send(request);
    return receive(method);
}

std::string HttpClient::receive_some(std::size_t size, std::chrono::milliseconds wait)
{
    if (m_buffer.empty()) {
        pollfd ready{m_socket, POLLIN, 0};
        if (poll(&ready, 1, static_cast<int>(wait.count())) <= 0 || !fill()) return {};
    }
    const auto some = m_buffer.substr(0, size);
    m_buffer.erase(0, some.size());
    return some;
}

bool HttpClient::is_closed(std::chrono::milliseconds wait)
{
    pollfd ready{m_socket, POLLIN, 0};
    if (poll(&ready, 1, static_cast<int>(wait.count())) <= 0) return false;
    char byte = 0;
    return recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) <= 0;
}

bool HttpClient::fill()
{
    pollfd ready{m_socket, POLLIN, 0};
    if (poll(&ready, 1, longest_wait) <= 0) return false;
    char piece[16 * 1024];
    const auto size = recv(m_socket, piece, sizeof piece, 0);
    if (size <= 0) return false;
    m_buffer.append(piece, static_cast<std::size_t>(size));
    return true;
}

std::string HttpClient::line()
{
    std::size_t end = 0;
    while ((end = m_buffer.find('\n')) == std::string::npos)
        if (!fill()) return {};
    auto text = m_buffer.substr(0, end + 1);
    m_buffer.erase(0, end + 1);
    return text;
}

std::string HttpClient::bytes(std::size_t count, bool& is_whole)
{
    while (m_buffer.size() < count && fill()) {
    }
    is_whole = m_buffer.size() >= count;
    auto text = m_buffer.substr(0, count);
    m_buffer.erase(0, text.size());
    return text;
}

}  // namespace sen::test
