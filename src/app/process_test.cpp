#include <filesystem>
#include <fstream>

#include <boost/json.hpp>

#include "support/databases.hpp"
#include "support/http_client.hpp"
#include "support/program.hpp"

namespace sen::app {
namespace {

using namespace std::chrono_literals;
using test::HttpClient;
using test::Program;
using test::RawAnswer;

/// The office's browser: signed in, it sends what writes need.
class Office {
public:
    explicit Office(std::uint16_t port) : m_client(port)
    {
        const auto answer = m_client.ask(
            "POST", "/api/v1/session", R"({"username": "lan", "password": "ba con voi di"})",
            "Content-Type: application/json\r\n");
        EXPECT_EQ(answer.status, 200) << answer.body;
        const auto cookie = answer.header("Set-Cookie");
        const auto token = boost::json::parse(answer.body).at("csrf_token").as_string();
        m_headers = "Cookie: " + cookie.substr(0, cookie.find(';')) +
                    "\r\nX-CSRF-Token: " + std::string(token) + "\r\n";
    }
    RawAnswer ask(std::string_view method, const std::string& path, std::string_view body = {})
    {
        const bool is_json = body.starts_with('{');
        return m_client.ask(
            method, "/api/v1" + path, body,
            m_headers + (is_json ? "Content-Type: application/json\r\n" : ""));
    }

private:
    HttpClient m_client;
    std::string m_headers;
};

std::string member(const RawAnswer& answer, std::string_view name)
{
    const auto value = boost::json::parse(answer.body).at(name);
    return value.is_string() ? std::string(value.as_string()) : boost::json::serialize(value);
}

/// That many products of one producer, no two alike.
std::string list_of(int rows)
{
    std::string list = "name,producer,stars,year\n";
    for (int row = 0; row < rows; ++row) {
        const auto number = std::to_string(1'000 + row);
        list += "Trà " + number + " sen " + number + ",HTX Sen,3,2023\n";
    }
    return list;
}

/// A sound PDF of three megabytes.
std::string long_pdf()
{
    return "%PDF-1.4\n%" + std::string(3 << 20, 'x') +
           "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
           "trailer<</Size 3/Root 1 0 R>>\nstartxref\n99\n%%EOF\n";
}

/// `sen` as an operator runs it, on a database of the test's own.
struct Processes : test::OnEachDatabase {
    static constexpr int rows = 400;
    static constexpr std::uint64_t room = 1 << 20;  ///< in each file: the schema and a little more

    [[nodiscard]] std::string data() { return folder() + "/data"; }
    /// The words, and where the database is.
    test::Start start(std::vector<std::string> words, const std::string& input = {})
    {
        words.insert(words.end(), {"--data", data()});
        if (GetParam() == db::Engine::postgres)
            words.insert(words.end(), {"--database-url", url()});
        return {std::move(words), input, {}};
    }
    static test::Start with_room(test::Start start, std::uint64_t longest_file)
    {
        start.longest_file = longest_file;
        return start;
    }
    int run(std::vector<std::string> words, const std::string& input = {})
    {
        return run(start(std::move(words), input));
    }
    int run(const test::Start& start)
    {
        Program program(folder(), start);
        const auto status = program.wait();
        said = program.output();
        return status;
    }
    test::Start server() { return start({"serve", "--port", "0"}); }
    void add_account()
    {
        ASSERT_EQ(run({"user", "add", "lan", "--role", "province"}, "ba con voi di\n"), 0) << said;
    }
    std::string list_file(int count)
    {
        const auto path = folder() + "/list.csv";
        std::ofstream(path, std::ios::binary) << list_of(count);
        return path;
    }
    /// The same database, read from here.
    db::Database& seen()
    {
        if (!m_seen)
            m_seen = db::open(GetParam() == db::Engine::postgres ? url() : data() + "/sen.sqlite");
        return *m_seen;
    }
    std::int64_t count(const std::string& what)
    {
        std::int64_t found = -1;
        seen().read([&](db::Tx& tx) {
            found = *tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM " + what);
        });
        return found;
    }
    /// Kills `sen import products` that long after its preview. True when it was still at work and
    /// nothing was written.
    bool is_killed_after(std::chrono::milliseconds delay, const std::string& list)
    {
        const auto before = count("import WHERE state <> 'reading'");
        Program program(folder(), start({"import", "products", list}));
        while (count("import WHERE state <> 'reading'") == before)
            if (program.ends_within(1ms)) break;
        const bool had_ended = program.ends_within(delay);
        program.kill();
        const auto written = count("product");
        EXPECT_TRUE(written == 0 || written == rows) << written << " after " << delay.count();
        EXPECT_EQ(count("import WHERE state = 'applied'"), written == 0 ? 0 : 1);
        EXPECT_EQ(count("journal WHERE action = 'import.applied'"), written == 0 ? 0 : 1);
        return !had_ended && written == 0;
    }
    /// Files in the file store, the unfinished ones too.
    std::int64_t files_kept()
    {
        std::int64_t kept = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(data() + "/files"))
            if (entry.is_regular_file()) ++kept;
        return kept;
    }
    std::string said;

private:
    std::unique_ptr<db::Database> m_seen;
};
ON_EACH_DATABASE(Processes);

TEST_P(Processes, an_import_killed_at_any_moment_is_written_whole_or_not_at_all)
{
    const auto list = list_file(rows);
    ASSERT_EQ(run({"migrate"}), 0) << said;
    int kills = 0;
    for (auto delay = 0ms; delay < 60s && count("product") == 0; delay = delay * 3 + 10ms)
        kills += is_killed_after(delay, list) ? 1 : 0;
    EXPECT_GE(kills, 2) << "killed too late to prove anything";
    EXPECT_EQ(run({"journal", "verify"}), 0) << said;

    EXPECT_EQ(run({"import", "products", list}), 0) << said;
    EXPECT_EQ(count("product"), rows) << "brought again, it comes in once";
}

TEST_P(Processes, a_server_killed_while_it_reads_a_list_says_so_when_it_is_back)
{
    add_account();
    std::string id;
    {
        Program killed(folder(), server());
        Office office(killed.port());
        const auto begun = office.ask("POST", "/imports?name=a.csv", list_of(20'000));
        ASSERT_EQ(begun.status, 202) << begun.body;
        id = member(begun, "id");
        EXPECT_EQ(member(office.ask("GET", "/imports/" + id), "state"), "reading");
        killed.kill();
    }
    Program back(folder(), server());
    Office office(back.port());
    const auto import = office.ask("GET", "/imports/" + id);
    EXPECT_EQ(member(import, "state"), "failed");
    EXPECT_EQ(member(import, "refusal"), "import.interrupted");
    EXPECT_EQ(count("product"), 0);
    EXPECT_EQ(office.ask("POST", "/imports?name=a.csv", list_of(3)).status, 202);
}

TEST_P(Processes, a_file_for_which_there_is_no_room_is_refused_and_leaves_nothing)
{
    add_account();
    Program full(folder(), with_room(server(), 2 << 20));
    Office office(full.port());
    const auto refused = office.ask("POST", "/files?name=a.pdf&use=document", long_pdf());
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(member(refused, "code"), "file.disk_full");
    EXPECT_EQ(count("file"), 0);
    EXPECT_EQ(files_kept(), 0);
}

TEST_P(Processes, a_list_for_which_there_is_no_room_is_refused_and_the_rest_goes_on)
{
    if (GetParam() == db::Engine::postgres) GTEST_SKIP() << "its room is the server's";
    add_account();
    const auto small = R"({"name": "HTX Sen", "kind": "htx"})";
    {
        Program full(folder(), with_room(server(), room));
        Office office(full.port());
        const auto begun = office.ask("POST", "/imports?name=a.csv", list_of(5'000));
        const auto path = "/imports/" + member(begun, "id");
        while (member(office.ask("GET", path), "state") == "reading") {
        }
        EXPECT_EQ(member(office.ask("GET", path), "state"), "failed");
        EXPECT_EQ(member(office.ask("GET", path), "refusal"), "http.disk_full");
        EXPECT_EQ(office.ask("GET", "/products").status, 200);
        EXPECT_EQ(office.ask("POST", "/producers", small).status, 201)
            << "what is small finds room";
    }
    const auto list = list_file(5'000);
    EXPECT_EQ(run(with_room(start({"import", "products", list}), room)), 1);
    EXPECT_TRUE(said.starts_with("sen: the disk is full")) << said;
    EXPECT_EQ(count("product"), 0);
    EXPECT_EQ(run({"journal", "verify"}), 0) << said;
    EXPECT_EQ(run({"import", "products", list_file(rows)}), 0) << said;
    EXPECT_EQ(count("product"), rows);
}

}  // namespace
}  // namespace sen::app
