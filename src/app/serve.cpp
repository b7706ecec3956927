#include <csignal>
#include <thread>

#include <pthread.h>
#include <spdlog/spdlog.h>

#include "app/application.hpp"
#include "app/commands.hpp"
#include "app/log.hpp"
#include "http/server.hpp"
#include "search/follower.hpp"

namespace sen::app {
namespace {

/// Stops the server when the system asks; the signals are blocked in every other thread.
std::thread watch_signals(http::Server& server, const sigset_t& signals)
{
    return std::thread([&server, signals] {
        int signal = 0;
        sigwait(&signals, &signal);
        server.stop();
    });
}

}  // namespace

int serve(const Settings& settings)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    start_log();
    const auto database = open_database(settings);
    Application application(settings, *database);
    const search::Follower follower(application.catalogue());
    http::ServerSettings server_settings;
    server_settings.address = settings.address;
    server_settings.port = settings.port;
    server_settings.trust_proxy = true;
    server_settings.answered = &note_answer;
    http::Server server(server_settings, application.service());
    auto watcher = watch_signals(server, signals);
    application.watch();
    spdlog::info("serving on http://{}:{}", settings.address, server.port());
    server.run();
    pthread_kill(watcher.native_handle(), SIGTERM);
    watcher.join();
    return 0;
}

}  // namespace sen::app
