#include "http/server.hpp"

#include "http/connection.hpp"
#include "http/io_loop.hpp"
#include "http/workers.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace sen::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, asio::io_context::executor_type>;

/// How long to wait when the system has no descriptor left for a new connection.
constexpr std::chrono::milliseconds breath{100};

asio::ip::tcp::endpoint endpoint_of(const ServerSettings& settings)
{
    return {asio::ip::make_address(settings.address), settings.port};
}

}  // namespace

/// One acceptor, on the first loop's thread, deals the connections out in turn.
struct Server::Inside {
    ServerSettings settings;
    Workers workers;
    std::vector<std::unique_ptr<IoLoop>> loops;
    std::unique_ptr<Acceptor> acceptor;
    std::unique_ptr<asio::steady_timer> pause;
    std::size_t next_loop = 0;
    std::size_t connections = 0;  ///< only the first loop's thread counts
    bool is_accepting = false;
    std::atomic<bool> is_stopped = false;
    std::uint16_t port = 0;

    Inside(const ServerSettings& given, Service& service)
        : settings(given), workers(given.workers, given.max_queue)
    {
        for (unsigned i = 0; i < std::max(given.io_threads, 1U); ++i)
            loops.push_back(std::make_unique<IoLoop>(settings, service, workers, [this] {
                asio::post(loops.front()->io, [this] { one_has_gone(); });
            }));
        acceptor = std::make_unique<Acceptor>(loops.front()->io);
        pause = std::make_unique<asio::steady_timer>(loops.front()->io);
        listen();
    }

    void listen()
    {
        try {
            const auto endpoint = endpoint_of(settings);
            acceptor->open(endpoint.protocol());
            acceptor->set_option(asio::socket_base::reuse_address(true));
            acceptor->bind(endpoint);
            acceptor->listen(asio::socket_base::max_listen_connections);
            port = acceptor->local_endpoint().port();
        } catch (const boost::system::system_error& failure) {
            throw std::system_error(
                failure.code().value(), std::system_category(),
                settings.address + ":" + std::to_string(settings.port));
        }
    }

    void accept()
    {
        if (is_accepting || !acceptor->is_open() || connections >= settings.max_connections) return;
        is_accepting = true;
        auto& loop = *loops[next_loop++ % loops.size()];
        auto connection = std::make_shared<Connection>(loop);
        auto& socket = connection->socket();
        acceptor->async_accept(
            socket, [this, &loop, connection = std::move(connection)](error_code ec) mutable {
                is_accepting = false;
                if (ec == asio::error::operation_aborted) return;
                if (ec) return accept_later();
                ++connections;
                asio::post(loop.io, [connection = std::move(connection)] { connection->start(); });
                accept();
            });
    }

    void accept_later()
    {
        pause->expires_after(breath);
        pause->async_wait([this](error_code ec) {
            if (!ec) accept();
        });
    }

    void one_has_gone()
    {
        --connections;
        accept();
    }

    void run()
    {
        asio::post(loops.front()->io, [this] { accept(); });
        std::vector<std::thread> threads;
        for (auto& loop : loops)
            threads.emplace_back([&loop] { loop->run(); });
        for (auto& thread : threads)
            thread.join();
        workers.stop();
    }

    void stop()
    {
        if (is_stopped.exchange(true)) return;
        asio::post(loops.front()->io, [this] {
            error_code ignored;
            acceptor->close(ignored);
            pause->cancel();
            for (auto& loop : loops)
                asio::post(loop->io, [&loop] { loop->drain(); });
        });
    }
};

Server::Server(const ServerSettings& settings, Service& service)
    : m_inside(std::make_unique<Inside>(settings, service))
{
}

Server::~Server() = default;

std::uint16_t Server::port() const { return m_inside->port; }
void Server::run() { m_inside->run(); }
void Server::stop() { m_inside->stop(); }

}  // namespace sen::http
