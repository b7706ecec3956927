#include <atomic>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "exchange/demo.hpp"
#include "http/desk.hpp"
#include "support/import_fixture.hpp"

namespace sen::exchange {
namespace {

struct ImportApply : test::OnEachRegister {
    const std::string list = "name,producer,stars,year,decision\n"
                             "Trà sen,HTX Sen,3,2023,\n"
                             "Gạo thơm,HTX Gạo,4,2024,9/QĐ-UBND ngày 05/06/2024\n";
    const std::string later = "name,producer,stars,year,decision\n"
                              "Trà sen,HTX Sen,4,2025,7/QĐ-UBND ngày 01/02/2025\n"
                              "Trà tim,HTX Sen,3,2025,\n"
                              "Mắm cá,Cơ sở Ba,3,2025,\n";
};
ON_EACH_DATABASE(ImportApply);

TEST_P(ImportApply, writes_once_in_one_line_of_the_journal)
{
    const auto import = read_list(list);
    const auto done = applied(import);
    EXPECT_EQ(done.status, 202);
    EXPECT_EQ(done.at("state"), "applied");
    EXPECT_EQ(applied(import).at("code"), "import.not_previewed");
    EXPECT_EQ(journal(), (std::vector<std::string>{"import.created", "import.applied"}));
    EXPECT_EQ(counts(read_list(list)), "new 0, same 2, changed 0, doubtful 0, rejected 0");
}

TEST_P(ImportApply, undoing_leaves_the_register_as_it_was)
{
    const auto empty = whole_register();
    const auto first = applied(read_list(list));
    // The older star and a producer nobody may see: both are touched by the second import.
    given("UPDATE product SET is_public = FALSE WHERE name = 'Trà sen';"
          "UPDATE producer SET is_public = FALSE WHERE name = 'HTX Sen';");
    const auto before = whole_register();
    const auto second = applied(read_list(later));
    EXPECT_EQ(second.at("counts.changed"), "1");
    EXPECT_EQ(count("recognition WHERE replaced_on = '2025-02-01'"), 0) << "an unsure star stays";
    EXPECT_EQ(count("product WHERE is_public"), 4);
    EXPECT_NE(whole_register(), before);

    EXPECT_EQ(undone(first).at("code"), "import.built_upon");
    EXPECT_EQ(undone(second).status, 202);
    EXPECT_EQ(whole_register(), before);
    EXPECT_EQ(undone(second).at("code"), "import.not_applied");
    EXPECT_EQ(undone(first).status, 202);
    EXPECT_EQ(whole_register(), empty);
}

TEST_P(ImportApply, a_newer_decision_ends_the_star_before_and_undoing_revives_it)
{
    const std::string star = "name,producer,stars,year,decision\nGạo thơm,HTX Gạo,";
    applied(read_list(star + "3,2023,1/QĐ-UBND ngày 01/03/2023\n"));
    const auto before = whole_register();
    const auto newer = applied(read_list(star + "4,2025,2/QĐ-UBND ngày 01/03/2025\n"));
    EXPECT_EQ(count("recognition WHERE replaced_on = '2025-03-01' AND stars = 3"), 1);
    EXPECT_EQ(undone(newer).status, 202);
    EXPECT_EQ(whole_register(), before);

    const auto older = applied(read_list(star + "2,2022,3/QĐ-UBND ngày 01/03/2022\n"));
    EXPECT_EQ(older.status, 202);
    EXPECT_EQ(count("recognition WHERE replaced_on IS NOT NULL"), 0) << "older ends nothing";
}

TEST_P(ImportApply, is_not_undone_when_something_stands_on_it)
{
    const auto import = applied(read_list(list));
    std::string id;
    std::string producer;
    database().read([&](db::Tx& tx) {
        constexpr auto sql = "SELECT id, producer_id FROM product WHERE name = 'Trà sen'";
        tx.each(sql, {}, [&](const db::Row& row) {
            id = row.get<std::string>("id");
            producer = row.get<std::string>("producer_id");
        });
    });
    const auto body = json::Object{}.set("name", "Trà mới").set("producer_id", producer).text();
    ASSERT_EQ(call("so", "createProduct", {}, body).status, 201);
    auto refused = undone(import);
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("code"), "import.built_upon");
    EXPECT_EQ(refused.at("subject"), "Trà mới");

    given("DELETE FROM product WHERE name = 'Trà mới'");
    const auto change = R"({"version": 1, "name": "Trà tim"})";
    ASSERT_EQ(call("so", "updateProduct", {{"id", id}}, change).status, 200);
    refused = undone(import);
    EXPECT_EQ(refused.at("code"), "import.built_upon");
    EXPECT_EQ(refused.at("subject"), "Trà tim");
    EXPECT_EQ(count("product"), 2);
}

TEST_P(ImportApply, is_not_undone_under_a_dossier_or_an_account)
{
    const auto import = applied(read_list(list));
    given("INSERT INTO dossier (id, product_id, producer_id, kind, criteria_set, created_at)"
          " SELECT 'D1', id, producer_id, 'first', 'QD26-12', '2026-11-24T03:00:00.000Z'"
          "   FROM product WHERE name = 'Trà sen'");
    auto refused = undone(import);
    EXPECT_EQ(refused.at("code"), "import.built_upon");
    EXPECT_EQ(refused.at("subject"), "Trà sen");

    given("DELETE FROM dossier; UPDATE account SET producer_id = (SELECT producer_id FROM product"
          " WHERE name = 'Trà sen') WHERE username = 'lan'");
    refused = undone(import);
    EXPECT_EQ(refused.at("code"), "import.built_upon");
    EXPECT_EQ(refused.at("subject"), "lan");
}

TEST_P(ImportApply, what_changed_since_the_preview_is_not_written)
{
    applied(read_list(list));
    const auto import = read_list(later);
    given("UPDATE product SET version = version + 1 WHERE name = 'Trà sen'");
    const auto before = whole_register();
    const auto refused = applied(import);
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("code"), "import.preview_stale");
    EXPECT_EQ(refused.at("subject"), "2");
    EXPECT_EQ(whole_register(), before);

    const auto now_doubtful = call("so", "getImport", {{"id", import.at("id")}});
    EXPECT_EQ(counts(now_doubtful), "new 2, same 0, changed 0, doubtful 1, rejected 0");
    EXPECT_EQ(applied(import).at("code"), "import.changed_meanwhile");
    EXPECT_EQ(applied(now_doubtful).status, 202) << "without the doubtful row";
    EXPECT_EQ(count("product"), 4);
}

TEST_P(ImportApply, of_two_at_once_one_wins)
{
    const auto import = read_list(list);
    application();
    std::atomic<int> done = 0;
    std::atomic<int> refused = 0;
    const auto once = [&] {
        const auto answer = applied(import);
        if (answer.status == 202) ++done;
        if (answer.status == 409) ++refused;
    };
    std::thread other(once);
    once();
    other.join();
    EXPECT_EQ(done, 1);
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(count("product"), 2);
}

/// Stops for ever when everything is written and nothing is committed.
struct NeverCommitting : db::Database {
    NeverCommitting(db::Database& real, int end) : inner(real), tell(end) {}
    void read(const std::function<void(db::Tx&)>& work) override { inner.read(work); }
    void write(const std::function<db::Verdict(db::Tx&)>& work) override
    {
        inner.write([&](db::Tx& tx) {
            const auto verdict = work(tx);
            const auto told = ::write(tell, "!", 1);
            while (told == 1)
                ::pause();
            return verdict;
        });
    }
    [[nodiscard]] db::Engine engine() const override { return inner.engine(); }
    [[nodiscard]] db::Cost cost() const override { return inner.cost(); }
    void copy_to(const std::string& path) override { inner.copy_to(path); }

    db::Database& inner;
    int tell;
};

TEST_P(ImportApply, a_process_killed_while_writing_leaves_nothing)
{
    const auto import = read_list(list);
    const auto before = whole_register();
    const Id<Import> id(import.at("id"));
    const auto version = std::stoll(import.at("version"));
    restart();
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const auto child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto share = sen::test::migrations_folder() + "/..";
        const auto mine = db::open(url());
        NeverCommitting stopping(*mine, ends[1]);
        const auto rules = rulebook::Rulebook::load(share + "/data");
        const Importer importer(share + "/data", rules);
        access::Actor actor;
        http::Desk desk(stopping, rules, actor, now, "killed");
        (void)apply(desk, importer, id, {version, false});
        ::_exit(1);
    }
    ::close(ends[1]);
    char told = 0;
    EXPECT_EQ(::read(ends[0], &told, 1), 1) << "it was killed too early to prove anything";
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(whole_register(), before);
    EXPECT_EQ(call("so", "getImport", {{"id", id.text}}).at("state"), "previewed");
    EXPECT_EQ(applied(import).status, 202);
}

TEST_P(ImportApply, the_demo_fills_an_empty_register_once)
{
    const auto load = [&] {
        return load_demo(
            database(), application().rules(), application().importer(), "data/demo/products.csv",
            now);
    };
    EXPECT_TRUE(load());
    EXPECT_EQ(count("product"), 88);
    EXPECT_EQ(count("import WHERE created_by = 'demo'"), 1);
    EXPECT_FALSE(load());
    EXPECT_EQ(count("product"), 88);
    EXPECT_TRUE(demo_home(database()).has_value());
}

TEST_P(ImportApply, an_import_left_unread_by_a_stopped_program_has_failed)
{
    given(
        "INSERT INTO import (id, file_name, counts, created_by, created_at)"
        " VALUES ('I1', 'x', '{\"new\":0,\"same\":0,\"changed\":0,\"doubtful\":0,\"rejected\":0}', "
        "'so', '2026-01-01T00:00:00.000Z')");
    database().write([](db::Tx& tx) {
        give_up_unfinished(tx);
        return db::Verdict::commit;
    });
    const auto import = call("so", "getImport", {{"id", "I1"}});
    EXPECT_EQ(import.at("state"), "failed");
    EXPECT_EQ(import.at("refusal"), "import.interrupted");
}

}  // namespace
}  // namespace sen::exchange
