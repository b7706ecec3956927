// write_bench FOLDER [writers] [writes each]: durable writes through the whole application (form,
// permission, product, journal, catalogue) beside plain durable SQLite inserts of one row, in the
// same run on the same disk.
#include <chrono>
#include <filesystem>
#include <iostream>
#include <thread>
#include <vector>

#include <fmt/core.h>
#include <sqlite3.h>

#include "app/application.hpp"
#include "generate.hpp"

namespace sen::bench {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Plain inserts, one durable commit each: what SQLite itself does here.
double plain_inserts_a_second(const std::string& file, int count)
{
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_exec(
        database,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(id, name, text)", nullptr,
        nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO t VALUES (?, 'name', 'text')", -1, &insert, nullptr);
    const auto begin = Clock::now();
    for (int i = 0; i < count; ++i) {
        sqlite3_bind_int(insert, 1, i);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    const auto rate = count / seconds_since(begin);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return rate;
}

http::Request change_of(const std::string& product, int version)
{
    http::Request request;
    request.method = "PATCH";
    request.path = request.target = "/api/v1/products/" + product;
    request.headers = {
        {"content-type", "application/json"},
        {"cookie", "sen_session=bench"},
        {"x-csrf-token", "bench"}};
    request.body = fmt::format(R"({{"version": {}, "packaging": "Hop {}"}})", version, version);
    request.request_id = "bench";
    return request;
}

std::vector<std::string> some_products(db::Database& database, int count)
{
    std::vector<std::string> ids;
    database.read([&](db::Tx& tx) {
        tx.each(
            "SELECT id FROM product ORDER BY id LIMIT $1", std::array{db::value(count)},
            [&](const db::Row& row) { ids.push_back(row.get<std::string>("id")); });
    });
    return ids;
}

void run(const std::string& folder, int writers, int each)
{
    app::Settings settings;
    settings.share = SEN_BENCH_SHARE;
    settings.data = folder;
    const auto database = db::open(folder + "/sen.sqlite");
    app::Application application(settings, *database);
    const auto products = some_products(*database, writers);

    const auto plain = plain_inserts_a_second(folder + "/plain.sqlite", 1'000);
    const auto before = database->cost().commits;
    std::atomic<int> refused = 0;
    const auto begin = Clock::now();
    std::vector<std::thread> threads;
    for (const auto& product : products)
        threads.emplace_back([&application, &refused, product, each] {
            for (int version = 1; version <= each; ++version) {
                auto request = change_of(product, version);
                if (application.service().answer(request).status != 200) ++refused;
            }
        });
    for (auto& thread : threads)
        thread.join();
    const int writes = writers * each;
    const auto rate = writes / seconds_since(begin);
    const auto commits = database->cost().commits - before;
    fmt::print(
        "{} writers: {:.0f} durable changes/s, {} changes in {} commits, {} refused\n"
        "SQLite alone, one insert a commit: {:.0f}/s; ratio {:.2f}\n",
        writers, rate, writes, commits, refused.load(), plain, rate / plain);
}

}  // namespace
}  // namespace sen::bench

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "usage: write_bench FOLDER [writers] [writes each]; FOLDER/sen.sqlite is made "
                     "by fill\n";
        return 2;
    }
    sen::bench::run(
        argv[1], argc > 2 ? std::atoi(argv[2]) : 16, argc > 3 ? std::atoi(argv[3]) : 500);
    return 0;
}
