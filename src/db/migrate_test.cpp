#include <filesystem>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>

#include "db/db.hpp"
#include "support/databases.hpp"

namespace sen::db {
namespace {

using Names = std::vector<std::string>;
const auto now = *Instant::parse("2026-05-22T01:02:03.000Z");

class Migrations : public test::OnEachDatabase {
protected:
    void SetUp() override
    {
        std::filesystem::create_directory(steps());
        if (GetParam() == Engine::postgres)
            given("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        m_empty = open(empty_url());
    }
    std::string steps() { return folder() + "/steps"; }
    std::string empty_url()
    {
        return GetParam() == Engine::postgres ? url() : folder() + "/empty.db";
    }
    Database& empty() { return *m_empty; }

    void step(const std::string& file, std::string_view sql)
    {
        std::ofstream(steps() + "/" + file) << sql;
    }
    Names migrate_now() { return migrate(empty(), steps(), now); }
    bool has_table(const std::string& name)
    {
        try {
            empty().read([&](Tx& tx) { tx.run("SELECT 1 AS one FROM " + name); });
            return true;
        } catch (const Failure&) {
            return false;
        }
    }

private:
    std::unique_ptr<Database> m_empty;
};
ON_EACH_DATABASE(Migrations);

TEST_P(Migrations, are_taken_once_in_the_order_of_their_numbers)
{
    step("0002_b.sql", "INSERT INTO a (id) VALUES ('one; two'); INSERT INTO a (id) VALUES ('b');");
    step("0001_a.sql", "-- 0001 a: first\nCREATE TABLE a (id TEXT NOT NULL PRIMARY KEY);\n");
    step("schema.sql", "this is for reading");
    EXPECT_EQ(migrate_now(), (Names{"0001_a", "0002_b"}));
    EXPECT_EQ(migrate_now(), Names{});

    step("0003_c.sql", "CREATE TABLE c (id TEXT NOT NULL PRIMARY KEY)");
    EXPECT_EQ(migrate_now(), Names{"0003_c"});
    empty().read([](Tx& tx) {
        EXPECT_EQ(tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM a"), 2);
        constexpr auto sql = "SELECT applied_at FROM schema_version WHERE name = '0003_c'";
        EXPECT_EQ(tx.scalar<Instant>("applied_at", sql), now);
    });
}

TEST_P(Migrations, of_a_pair_take_the_one_for_this_engine)
{
    step("0001_x.sqlite.sql", "CREATE TABLE on_sqlite (id TEXT)");
    step("0001_x.postgres.sql", "CREATE TABLE on_postgres (id TEXT)");
    EXPECT_EQ(migrate_now(), Names{"0001_x"});
    EXPECT_EQ(has_table("on_sqlite"), GetParam() == Engine::sqlite);
    EXPECT_EQ(has_table("on_postgres"), GetParam() == Engine::postgres);
}

TEST_P(Migrations, are_refused_when_the_folder_does_not_continue_the_database)
{
    const auto reset = [&] {
        std::filesystem::remove_all(steps());
        std::filesystem::create_directory(steps());
        step("0001_a.sql", "CREATE TABLE a (id TEXT)");
        step("0003_c.sql", "CREATE TABLE c (id TEXT)");
    };
    reset();
    migrate_now();

    struct Case {
        std::string what;
        std::function<void()> change;
    };
    const Case cases[] = {
        {"changed", [&] { step("0001_a.sql", "CREATE TABLE a (id TEXT) "); }},
        {"missing", [&] { std::filesystem::remove(steps() + "/0001_a.sql"); }},
        {"newer database", [&] { std::filesystem::remove(steps() + "/0003_c.sql"); }},
        {"squeezed in", [&] { step("0002_b.sql", "CREATE TABLE b (id TEXT)"); }},
        {"one number twice", [&] { step("0003_d.sql", "CREATE TABLE d (id TEXT)"); }},
        {"no folder", [&] { std::filesystem::remove_all(steps()); }},
    };
    for (const auto& [what, change] : cases) {
        reset();
        change();
        EXPECT_THROW(migrate_now(), Failure) << what;
    }
    reset();
    EXPECT_EQ(migrate_now(), Names{});
}

TEST_P(Migrations, that_break_leave_nothing_and_may_be_mended)
{
    step("0001_a.sql", "CREATE TABLE a (id TEXT)");
    step("0002_b.sql", "CREATE TABLE b (id TEXT); INSERT INTO nowhere (id) VALUES ('x')");
    EXPECT_THROW(migrate_now(), Failure);
    EXPECT_TRUE(has_table("a"));
    EXPECT_FALSE(has_table("b"));

    step("0002_b.sql", "CREATE TABLE b (id TEXT)");
    EXPECT_EQ(migrate_now(), Names{"0002_b"});
}

TEST_P(Migrations, are_taken_once_when_several_processes_start_together)
{
    for (int i = 1; i <= 9; ++i)
        step(
            "000" + std::to_string(i) + "_x.sql",
            "CREATE TABLE x" + std::to_string(i) + " (id TEXT)");
    std::array<Names, 4> taken;
    {
        std::vector<std::jthread> processes;
        for (auto& mine : taken)
            processes.emplace_back([&] { mine = migrate(*open(empty_url()), steps(), now); });
    }
    std::size_t all = 0;
    for (const auto& mine : taken)
        all += mine.size();
    EXPECT_EQ(all, 9U);
    EXPECT_EQ(migrate_now(), Names{});
}

}  // namespace
}  // namespace sen::db
