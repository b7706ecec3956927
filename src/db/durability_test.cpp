#include <atomic>
#include <csignal>
#include <thread>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "db/db.hpp"
#include "support/databases.hpp"

namespace sen::db {
namespace {

constexpr std::int64_t many = 20'000;

std::int64_t count(Database& database)
{
    std::int64_t found = -1;
    database.read(
        [&](Tx& tx) { found = *tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM leaf"); });
    return found;
}

void put(Database& database, std::string_view id)
{
    database.write([&](Tx& tx) {
        tx.run("INSERT INTO leaf (id, text) VALUES ($1, 'x')", id);
        return Verdict::commit;
    });
}

/// Forty megabytes: more than any cache holds, so that some of it reaches the disk early.
void put_very_much(Tx& tx)
{
    constexpr auto sql = R"sql(
        WITH RECURSIVE numbers (number) AS (
            SELECT 1
             UNION ALL
            SELECT number + 1 FROM numbers WHERE number < $2
        )
        INSERT INTO leaf (id, text)
        SELECT 'much-' || CAST(number AS TEXT), CAST(number AS TEXT) || $1
          FROM numbers
    )sql";
    tx.run(sql, std::string(2000, 'x'), many);
}

class Durability : public test::OnEachDatabase {
protected:
    void make_leaves() { given("CREATE TABLE leaf (id TEXT NOT NULL PRIMARY KEY, text TEXT)"); }

    /// In a process of its own: writes one row for good, then very much, and never ends.
    [[noreturn]] void write_until_killed(int tell)
    {
        const auto mine = open(url());
        put(*mine, "kept");
        mine->write([&](Tx& tx) {
            put_very_much(tx);
            const auto told = ::write(tell, "!", 1);
            while (told == 1)
                ::pause();
            return Verdict::commit;
        });
        ::_exit(1);
    }
};
ON_EACH_DATABASE(Durability);

TEST_P(Durability, a_process_killed_in_a_big_write_leaves_nothing_of_it)
{
    make_leaves();
    close();  // no connection may live through the fork
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const auto child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) write_until_killed(ends[1]);

    ::close(ends[1]);
    char told = 0;
    EXPECT_EQ(::read(ends[0], &told, 1), 1);
    ::close(ends[0]);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));

    EXPECT_EQ(count(database()), 1);
    put(database(), "after");
    EXPECT_EQ(count(database()), 2);
}

TEST_P(Durability, a_full_disk_is_said_and_harms_nothing)
{
    const auto fill = [&](Tx& tx) {
        if (GetParam() == Engine::sqlite)
            put_very_much(tx);
        else
            tx.script("DO $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '53100'; END $$");
        return Verdict::commit;
    };
    make_leaves();
    put(database(), "before");
    if (GetParam() == Engine::sqlite) given("PRAGMA max_page_count = 300");

    EXPECT_THROW(database().write(fill), Full);
    EXPECT_EQ(count(database()), 1);
    put(database(), "after");
    EXPECT_EQ(count(database()), 2);
}

TEST_P(Durability, a_foreign_key_left_broken_to_the_end_fails_its_own_work_only)
{
    given(R"sql(
        CREATE TABLE leaf (id TEXT NOT NULL PRIMARY KEY, text TEXT);
        CREATE TABLE vein (
            leaf_id TEXT NOT NULL REFERENCES leaf (id) DEFERRABLE INITIALLY DEFERRED
        );
    )sql");
    const auto dangle = [](Tx& tx) {
        tx.run("INSERT INTO vein (leaf_id) VALUES ($1)", "nowhere");
        return Verdict::commit;
    };
    EXPECT_THROW(database().write(dangle), Failure);
    put(database(), "after");
    EXPECT_EQ(count(database()), 1);
}

TEST_P(Durability, a_copy_made_while_writing_is_whole)
{
    make_leaves();
    const auto path = folder() + "/copy.db";
    if (GetParam() == Engine::postgres) {
        EXPECT_THROW(database().copy_to(path), Failure);
        return;
    }
    std::atomic<bool> enough = false;
    std::jthread writer([&] {
        for (int i = 0; !enough && i < 100'000; ++i)
            put(database(), std::to_string(i));
    });
    while (count(database()) < 50)
        std::this_thread::yield();
    for (int round = 0; round < 3; ++round) {
        const auto before = count(database());
        database().copy_to(path);
        const auto after = count(database());

        const auto copy = open(path);
        EXPECT_GE(count(*copy), before);
        EXPECT_LE(count(*copy), after);
        copy->read([](Tx& tx) {
            constexpr auto sql = "PRAGMA integrity_check";
            EXPECT_EQ(tx.scalar<std::string>("integrity_check", sql), "ok");
        });
    }
    enough = true;
}

}  // namespace
}  // namespace sen::db
