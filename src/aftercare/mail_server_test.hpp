#pragma once

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace sen::aftercare {

/// A real mail server on a free port of this machine, as far as RFC 5321 needs: it takes letters,
/// or says no as it is told to.
class MailServer {
public:
    MailServer();
    ~MailServer();
    MailServer(const MailServer&) = delete;
    MailServer& operator=(const MailServer&) = delete;

    [[nodiscard]] std::string url() const { return "smtp://127.0.0.1:" + std::to_string(m_port); }
    /// What it says to the recipient: "250 OK", "550 No such user", "451 Try later".
    std::string to_recipient = "250 OK";
    /// What came, envelope first: "lan@example.vn\n<headers and body>". Ask when nothing is sent.
    std::vector<std::string> letters;

private:
    void serve();
    void talk(int peer);

    int m_socket = -1;
    int m_port = 0;
    std::atomic<bool> m_is_stopping{false};
    std::thread m_thread;
};

}  // namespace sen::aftercare
