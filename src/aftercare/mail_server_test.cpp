#include "aftercare/mail_server_test.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/result.hpp"

namespace sen::aftercare {
namespace {

/// Reads up to the end that is given, with it; empty when the peer is gone.
std::string read_until(int peer, std::string& buffer, const std::string& end)
{
    while (buffer.find(end) == std::string::npos) {
        char piece[4096];
        const auto got = recv(peer, piece, sizeof piece, 0);
        if (got <= 0) return {};
        buffer.append(piece, static_cast<std::size_t>(got));
    }
    const auto length = buffer.find(end) + end.size();
    auto text = buffer.substr(0, length);
    buffer.erase(0, length);
    return text;
}

void say(int peer, const std::string& words)
{
    const auto line = words + "\r\n";
    [[maybe_unused]] const auto sent = send(peer, line.data(), line.size(), MSG_NOSIGNAL);
}

std::string between_brackets(const std::string& line)
{
    const auto open = line.find('<');
    return line.substr(open + 1, line.find('>') - open - 1);
}

}  // namespace

MailServer::MailServer()
{
    m_socket = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(bind(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    CHECK(listen(m_socket, 16) == 0);
    socklen_t size = sizeof address;
    CHECK(getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

MailServer::~MailServer()
{
    m_is_stopping = true;
    shutdown(m_socket, SHUT_RDWR);
    m_thread.join();
    close(m_socket);
}

void MailServer::serve()
{
    while (!m_is_stopping) {
        const auto peer = accept(m_socket, nullptr, nullptr);
        if (peer < 0) continue;
        talk(peer);
        close(peer);
    }
}

void MailServer::talk(int peer)
{
    std::string buffer;
    std::string letter;
    say(peer, "220 ready");
    for (auto line = read_until(peer, buffer, "\r\n"); !line.empty();
         line = read_until(peer, buffer, "\r\n")) {
        if (line.starts_with("RCPT")) {
            letter = between_brackets(line) + "\n";
            say(peer, to_recipient);
        } else if (line.starts_with("DATA")) {
            say(peer, "354 go on");
            letter += read_until(peer, buffer, "\r\n.\r\n");
            letters.push_back(letter);
            say(peer, "250 taken");
        } else if (line.starts_with("QUIT")) {
            say(peer, "221 bye");
            return;
        } else {
            say(peer, "250 OK");
        }
    }
}

}  // namespace sen::aftercare
