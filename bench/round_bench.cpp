// round_bench FOLDER [dossiers] [judges] [seed]: a round before one council, made anew in FOLDER:
// its whole board, one choice saved by every judge at once, and the decision on it, each through
// the whole application (session, permission, SQL, JSON), beside SQLite alone in the same run on
// the same disk: the board's sheets counted by one statement, one row changed by a durable commit.
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <thread>
#include <vector>

#include <fmt/core.h>
#include <sqlite3.h>

#include "app/application.hpp"
#include "generate.hpp"
#include "round.hpp"

namespace sen::bench {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double share_of(std::vector<double>& spent, double share)
{
    std::sort(spent.begin(), spent.end());
    return spent[static_cast<std::size_t>(share * static_cast<double>(spent.size() - 1))];
}

http::Request request_of(const std::string& who, std::string method, const std::string& path)
{
    http::Request request;
    request.method = std::move(method);
    request.path = request.target = "/api/v1" + path;
    request.headers = {
        {"content-type", "application/json"},
        {"cookie", "sen_session=" + who},
        {"x-csrf-token", "bench"}};
    request.request_id = "bench";
    return request;
}

/// Milliseconds of one answer; the body's length comes back too. Stops when it is refused.
double cost_of(app::Application& application, const http::Request& asked, std::size_t& bytes)
{
    auto request = asked;
    const auto begin = Clock::now();
    const auto answer = application.service().answer(request);
    const auto spent = milliseconds_since(begin);
    if (answer.status != 200) {
        std::cerr << asked.path << ": " << answer.status << " " << answer.text() << "\n";
        std::exit(1);
    }
    bytes = answer.text().size();
    return spent;
}

/// SQLite by itself, on a file of its own connection.
class Plain {
public:
    explicit Plain(const std::string& file)
    {
        sqlite3_open(file.c_str(), &m_database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
    }
    ~Plain() { sqlite3_close(m_database); }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    void run(const std::string& sql)
    {
        CHECK(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    double cost(const std::string& sql)
    {
        const auto begin = Clock::now();
        run(sql);
        return milliseconds_since(begin);
    }

private:
    sqlite3* m_database = nullptr;
};

void measure_board(app::Application& application, const std::string& file)
{
    constexpr auto counts = "SELECT d.id, COUNT(*), COUNT(s.submitted_at) FROM score_sheet s "
                            "JOIN dossier d ON d.id = s.dossier_id WHERE d.round_id = 'r' "
                            "GROUP BY d.id";
    Plain plain(file);
    std::vector<double> whole;
    std::vector<double> alone;
    std::size_t bytes = 0;
    for (int round = 0; round < 101; ++round) {
        whole.push_back(cost_of(application, request_of("bench", "GET", "/rounds/r/board"), bytes));
        alone.push_back(plain.cost(counts));
    }
    fmt::print(
        "the whole board, {} bytes: median {:.2f} ms, 99 of 100 within {:.2f} ms\n"
        "SQLite alone, its sheets counted: median {:.2f} ms\n",
        bytes, share_of(whole, 0.5), share_of(whole, 0.99), share_of(alone, 0.5));
}

/// Every choice of a sheet, one of them another each time, as a judge's screen sends it.
std::string body_of(const rulebook::CriteriaSet& set, int version)
{
    std::string choices;
    for (const auto& one : rulebook::scored(set))
        choices += fmt::format(
            R"({}"{}": {})", choices.empty() ? "" : ", ", one.criterion->code,
            choices.empty() ? version % 2 + 1 : 1);
    return fmt::format(R"({{"version": {}, "choices": {{{}}}}})", version, choices);
}

std::vector<double>
saves_of(app::Application& application, const RoundSize& size, int judge, int each)
{
    const auto& set = *application.rules().criteria.find(round_set);
    std::vector<double> spent;
    std::size_t bytes = 0;
    for (int version = 1; version <= each; ++version)
        for (int dossier = 1; dossier <= size.dossiers; ++dossier) {
            if (dossier % size.judges + 1 != judge) continue;
            auto request = request_of(
                judge_id(judge), "PUT", "/dossiers/" + dossier_id(dossier) + "/score-sheet");
            request.body = body_of(set, version);
            spent.push_back(cost_of(application, request, bytes));
        }
    return spent;
}

void measure_saves(
    app::Application& application, db::Database& database, const RoundSize& size,
    const std::string& folder)
{
    Plain plain(folder + "/plain.sqlite");
    plain.run(
        "CREATE TABLE t(id INTEGER PRIMARY KEY, position INTEGER); INSERT INTO t VALUES (1, 1)");
    std::vector<double> alone;
    for (int round = 0; round < 500; ++round)
        alone.push_back(plain.cost("UPDATE t SET position = position + 1 WHERE id = 1"));

    const auto before = database.cost().commits;
    std::vector<std::vector<double>> by_judge(static_cast<std::size_t>(size.judges));
    std::vector<std::thread> judges;
    for (int judge = 1; judge <= size.judges; ++judge)
        judges.emplace_back([&, judge] {
            by_judge[static_cast<std::size_t>(judge - 1)] = saves_of(application, size, judge, 10);
        });
    for (auto& judge : judges)
        judge.join();
    std::vector<double> all;
    for (const auto& some : by_judge)
        all.insert(all.end(), some.begin(), some.end());
    fmt::print(
        "one choice saved, {} judges at once: median {:.2f} ms, 99 of 100 within {:.2f} ms, {} "
        "saves in {} commits\nSQLite alone, one row a durable commit, one at a time: median "
        "{:.2f} ms\n",
        size.judges, share_of(all, 0.5), share_of(all, 0.99), all.size(),
        database.cost().commits - before, share_of(alone, 0.5));
}

void measure_decision(app::Application& application, db::Database& database, const RoundSize& size)
{
    database.write([](db::Tx& tx) {
        tx.run("UPDATE dossier SET stage = 'evaluated' WHERE round_id = 'r'");
        tx.run("INSERT INTO evaluation (dossier_id, average_hundredths, points_stars, stars, "
               "evaluated_at, sheets) SELECT id, 7512, 4, 4, '2026-01-02T00:00:00.000Z', 9 "
               "FROM dossier WHERE round_id = 'r'");
        return db::Verdict::commit;
    });
    std::string ids;
    for (int dossier = 1; dossier <= size.dossiers; ++dossier)
        ids += (ids.empty() ? "\"" : ", \"") + dossier_id(dossier) + "\"";
    for (const auto* format : {"docx", "pdf"}) {
        auto request = request_of("bench", "POST", "/decision-papers");
        request.body = fmt::format(
            R"({{"paper": "decision", "format": "{}", "dossier_ids": [{}]}})", format, ids);
        std::vector<double> spent;
        std::size_t bytes = 0;
        for (int round = 0; round < 5; ++round)
            spent.push_back(cost_of(application, request, bytes));
        fmt::print(
            "decision of {} products as {}, {} bytes: median {:.1f} ms\n", size.dossiers, format,
            bytes, share_of(spent, 0.5));
    }
}

void run(const std::string& folder, const RoundSize& size)
{
    const auto file = folder + "/sen.sqlite";
    const auto database = db::open(file);
    db::migrate(*database, SEN_BENCH_SHARE "/migrations", Instant::now());
    generate(*database, {1'000, 250, size.seed});
    app::Settings settings;
    settings.share = SEN_BENCH_SHARE;
    settings.data = folder;
    app::Application application(settings, *database);
    fill_round(*database, size, *application.rules().criteria.find(round_set));
    application.catch_up();
    fmt::print("{} dossiers, {} judges, seed {}\n", size.dossiers, size.judges, size.seed);
    measure_board(application, file);
    measure_saves(application, *database, size, folder);
    measure_decision(application, *database, size);
}

}  // namespace
}  // namespace sen::bench

int main(int argc, char** argv)
{
    if (argc < 2 || std::filesystem::exists(std::string(argv[1]) + "/sen.sqlite")) {
        std::cerr << "usage: round_bench FOLDER [dossiers] [judges] [seed]; FOLDER is empty\n";
        return 2;
    }
    std::filesystem::create_directories(argv[1]);
    sen::bench::RoundSize size;
    if (argc > 2) size.dossiers = std::atoi(argv[2]);
    if (argc > 3) size.judges = std::atoi(argv[3]);
    if (argc > 4) size.seed = static_cast<std::uint64_t>(std::atoll(argv[4]));
    sen::bench::run(argv[1], size);
    return 0;
}
