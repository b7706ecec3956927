#include "http/server.hpp"

#include <csignal>
#include <cstdlib>
#include <thread>

namespace {

using namespace sen::http;

/// One page kept in memory, and one small answer made for each request: here or on a worker.
class Two : public Service {
public:
    Plan plan(const Request& request) override
    {
        return {request.path == "/worker" ? Lane::worker : Lane::here, 0};
    }
    Response answer(Request& request) override
    {
        if (request.path == "/page.html")
            return {200, "text/html; charset=utf-8", {}, m_page, {}, {}};
        std::string body = "{\"asked\":\"" + request.request_id + "\",\"items\":[";
        for (int i = 0; i < 20; ++i)
            body += "{\"n\":" + std::to_string(i) + ",\"name\":\"gao\"},";
        return {200, "application/json", body + "0]}", {}, {}, {}};
    }
    Response refuse(int status, std::string_view code, const std::string&) override
    {
        return {status, "application/problem+json", std::string(code), {}, {}, {}};
    }

private:
    std::shared_ptr<const std::string> m_page = std::make_shared<std::string>(4'096, 'p');
};

}  // namespace

/// Usage: server <port>; one I/O thread, two workers; until SIGINT.
int main(int, char** arguments)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    ServerSettings settings;
    settings.port = static_cast<std::uint16_t>(std::atoi(arguments[1]));
    settings.io_threads = 1;
    settings.workers = 2;
    Two service;
    Server server(settings, service);
    std::thread serving([&server] { server.run(); });
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    serving.join();
}
