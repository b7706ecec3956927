#include "support/databases.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

#include <fmt/format.h>
#include <libpq-fe.h>
#include <unistd.h>

#include "base/text.hpp"

namespace sen::test {
namespace {

namespace fs = std::filesystem;

/// In memory when there is room: a test waits for no disk.
fs::path place_for_folders()
{
    constexpr std::uintmax_t room = 1U << 30U;
    std::error_code none;
    const fs::path memory = "/dev/shm";
    const auto space = fs::space(memory, none);
    return !none && space.available > room ? memory : fs::temp_directory_path();
}

std::string make_folder()
{
    auto path = (place_for_folders() / "sen-test-XXXXXX").string();
    if (!::mkdtemp(path.data())) throw std::runtime_error("cannot make a folder for a test");
    return path;
}

std::string from_environment(const char* name)
{
    const auto* text = std::getenv(name);
    return text ? text : "";
}

void bring_to_newest(const std::string& url)
{
    const auto database = db::open(url);
    const auto folder = migrations_folder();
    if (fs::is_directory(folder)) db::migrate(*database, folder, Instant::now());
}

/// A SQLite file with the newest schema, made once a process and copied for each test.
class SqliteTemplate {
public:
    SqliteTemplate() : m_folder(make_folder()) { bring_to_newest(path()); }
    ~SqliteTemplate() { fs::remove_all(m_folder); }
    SqliteTemplate(const SqliteTemplate&) = delete;
    SqliteTemplate& operator=(const SqliteTemplate&) = delete;
    [[nodiscard]] std::string path() const { return m_folder + "/template.db"; }

private:
    std::string m_folder;
};

/// The server the tests use, reached through its maintenance database.
class PostgresServer {
public:
    PostgresServer() : m_url(from_environment("SEN_TEST_DATABASE_URL"))
    {
        if (m_url.empty())
            throw std::runtime_error(
                "SEN_TEST_DATABASE_URL is not set: run the tests by tools/with_postgres.sh, or "
                "with SEN_TEST_ENGINES=sqlite to leave PostgreSQL out");
        m_connection = PQconnectdb(m_url.c_str());
        run("SET client_min_messages = error");
    }
    ~PostgresServer() { PQfinish(m_connection); }
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Returns the number of rows of the answer.
    int run(const std::string& sql)
    {
        auto* answer = PQexec(m_connection, sql.c_str());
        const auto status = PQresultStatus(answer);
        const auto rows = PQntuples(answer);
        PQclear(answer);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            throw std::runtime_error(sql + ": " + PQerrorMessage(m_connection));
        return rows;
    }
    bool has(const std::string& name)
    {
        return run(fmt::format("SELECT 1 FROM pg_database WHERE datname = '{}'", name)) != 0;
    }
    void drop(const std::string& name)
    {
        run(fmt::format("DROP DATABASE IF EXISTS {} WITH (FORCE)", name));
    }
    [[nodiscard]] std::string url_of(const std::string& name) const
    {
        const char joint = m_url.find('?') == std::string::npos ? '?' : '&';
        return fmt::format("{}{}dbname={}", m_url, joint, name);
    }

private:
    std::string m_url;
    PGconn* m_connection = nullptr;
};

/// Names what the migrations say now, so that processes can share one template.
std::string name_of_schema()
{
    std::set<fs::path> files;
    const auto folder = migrations_folder();
    if (fs::is_directory(folder))
        for (const auto& entry : fs::directory_iterator(folder))
            files.insert(entry.path());
    std::string all;
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        all += path.filename().string();
        all.append(std::istreambuf_iterator<char>(file), {});
    }
    return "sen_template_" + sha256(all).substr(0, 16);
}

/// A database with the newest schema, made once a server and copied for each test.
std::string postgres_template(PostgresServer& server)
{
    const auto name = name_of_schema();
    server.run("SELECT pg_advisory_lock(77)");
    if (!server.has(name)) {
        const auto unfinished = name + "_unfinished";
        server.drop(unfinished);
        server.run(fmt::format(
            "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'",
            unfinished));
        bring_to_newest(server.url_of(unfinished));
        server.run(fmt::format("ALTER DATABASE {} RENAME TO {}", unfinished, name));
    }
    server.run("SELECT pg_advisory_unlock(77)");
    return name;
}

}  // namespace

OnEachDatabase::OnEachDatabase() = default;

OnEachDatabase::~OnEachDatabase()
{
    m_database.reset();
    if (!m_postgres_name.empty()) PostgresServer().drop(m_postgres_name);
    if (!m_folder.empty()) fs::remove_all(m_folder);
}

db::Database& OnEachDatabase::database()
{
    if (!m_database) m_database = db::open(url());
    return *m_database;
}

const std::string& OnEachDatabase::url()
{
    if (!m_url.empty()) return m_url;
    if (GetParam() == db::Engine::postgres) {
        make_postgres();
        return m_url;
    }
    static const SqliteTemplate fresh;
    const auto path = folder() + "/sen.db";
    fs::copy_file(fresh.path(), path);
    return m_url = path;
}

void OnEachDatabase::make_postgres()
{
    static int made = 0;
    PostgresServer server;
    static const auto fresh = postgres_template(server);
    const auto name = fmt::format("sen_test_{}_{}", ::getpid(), ++made);
    server.run(fmt::format("CREATE DATABASE {} TEMPLATE {}", name, fresh));
    m_postgres_name = name;
    m_url = server.url_of(name);
}

void OnEachDatabase::close() { m_database.reset(); }

void OnEachDatabase::given(std::string_view sql)
{
    database().write([&](db::Tx& tx) {
        tx.script(sql);
        return db::Verdict::commit;
    });
}

const std::string& OnEachDatabase::folder()
{
    if (m_folder.empty()) m_folder = make_folder();
    return m_folder;
}

std::string migrations_folder()
{
    for (auto here = fs::current_path(); here != here.root_path(); here = here.parent_path())
        if (fs::exists(here / "src" / "layers.txt")) return (here / "migrations").string();
    throw std::runtime_error("the tests run somewhere inside the repository");
}

void on_postgres_server(const std::string& sql) { PostgresServer().run(sql); }

std::string url_on_postgres_server(const std::string& name)
{
    return PostgresServer().url_of(name);
}

std::vector<db::Engine> engines_under_test()
{
    if (from_environment("SEN_TEST_ENGINES") == "sqlite") return {db::Engine::sqlite};
    return {db::Engine::sqlite, db::Engine::postgres};
}

std::string engine_name(const ::testing::TestParamInfo<db::Engine>& info)
{
    return info.param == db::Engine::sqlite ? "sqlite" : "postgres";
}

}  // namespace sen::test
