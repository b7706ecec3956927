#include <csignal>
#include <thread>

#include <pthread.h>
#include <spdlog/spdlog.h>

#include "accounts/demo_accounts.hpp"
#include "app/application.hpp"
#include "app/commands.hpp"
#include "app/log.hpp"
#include "exchange/demo.hpp"
#include "exchange/import.hpp"
#include "http/server.hpp"
#include "trace/profile.hpp"

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

/// Fills an empty database with the demo province and makes its accounts.
void prepare_demo(const Settings& settings, db::Database& database, Application& application)
{
    const auto now = Instant::now();
    exchange::load_demo(
        database, application.rules(), application.importer(),
        settings.share + "/data/demo/products.csv", now);
    application.catalogue().catch_up();
    trace::make_demo_profiles(database, now);
    const auto home = exchange::demo_home(database).value_or(exchange::DemoHome{});
    const auto made = accounts::make_demo_accounts(
        database, application.rules(),
        {settings.demo_password, home.commune_code, home.producer_id}, now);
    if (!made) spdlog::error("no demo accounts: {} {}", made.error().code, made.error().subject);
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
    database->write([](db::Tx& tx) {
        exchange::give_up_unfinished(tx);
        return db::Verdict::commit;
    });
    Application application(settings, *database);
    if (settings.demo) prepare_demo(settings, *database, application);
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
