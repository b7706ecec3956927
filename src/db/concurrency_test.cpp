#include <atomic>
#include <latch>
#include <thread>

#include <gtest/gtest.h>

#include "db/db.hpp"
#include "support/databases.hpp"

namespace sen::db {
namespace {

class ManyAtOnce : public test::OnEachDatabase {
protected:
    void SetUp() override
    {
        given(R"sql(
            CREATE TABLE plain (id TEXT NOT NULL PRIMARY KEY, number BIGINT NOT NULL);
            INSERT INTO plain (id, number) VALUES ('sum', 0);
        )sql");
    }
    static std::int64_t count(Tx& tx)
    {
        return *tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM plain");
    }
    static std::int64_t sum(Tx& tx)
    {
        return *tx.scalar<std::int64_t>("number", "SELECT number FROM plain WHERE id = 'sum'");
    }
    static void put(Database& database, const std::string& id)
    {
        database.write([&](Tx& tx) {
            tx.run("INSERT INTO plain (id, number) VALUES ($1, $2)", id, 1);
            return Verdict::commit;
        });
    }
};
ON_EACH_DATABASE(ManyAtOnce);

constexpr int writers = 16;
constexpr int writes_each = 20;

/// Runs `act(writer, turn)` for every turn of every writer, all writers at once.
template <class Act>
void all_at_once(const Act& act)
{
    std::latch start(writers);
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            start.arrive_and_wait();
            for (int turn = 0; turn < writes_each; ++turn)
                act(writer, turn);
        });
}

TEST_P(ManyAtOnce, writers_lose_nothing)
{
    all_at_once([&](int writer, int turn) {
        put(database(), std::to_string(writer) + "-" + std::to_string(turn));
    });
    database().read([](Tx& tx) { EXPECT_EQ(count(tx), 1 + writers * writes_each); });
}

TEST_P(ManyAtOnce, writers_who_wait_on_sqlite_share_commits)
{
    const auto before = database().cost().commits;
    std::atomic<int> coming = 0;
    all_at_once([&](int writer, int turn) {
        const auto id = std::to_string(writer) + "-" + std::to_string(turn);
        ++coming;
        database().write([&](Tx& tx) {
            while (coming < writers)  // the first work lets all the others come
                std::this_thread::yield();
            tx.run("INSERT INTO plain (id, number) VALUES ($1, $2)", id, 1);
            return Verdict::commit;
        });
    });
    const auto commits = database().cost().commits - before;
    EXPECT_LT(commits, writers * writes_each);
    EXPECT_EQ(commits > 0, GetParam() == Engine::sqlite);
}

TEST_P(ManyAtOnce, a_refusal_or_a_break_rolls_back_only_itself)
{
    std::atomic<int> broken = 0;
    all_at_once([&](int writer, int turn) {
        const auto id = std::to_string(writer) + "-" + std::to_string(turn);
        const auto work = [&](Tx& tx) {
            tx.run("INSERT INTO plain (id, number) VALUES ($1, $2)", id, 1);
            if (turn % 4 == 1) throw std::out_of_range(id);
            return turn % 4 == 2 ? Verdict::roll_back : Verdict::commit;
        };
        try {
            database().write(work);
        } catch (const std::out_of_range& error) {
            broken += error.what() == id ? 1 : 0;
        }
    });
    EXPECT_EQ(broken, writers * writes_each / 4);
    database().read([](Tx& tx) { EXPECT_EQ(count(tx), 1 + writers * writes_each / 2); });
}

TEST_P(ManyAtOnce, what_a_work_read_still_holds_when_it_commits)
{
    all_at_once([&](int, int) {
        database().write([&](Tx& tx) {
            tx.run("UPDATE plain SET number = $1 WHERE id = 'sum'", sum(tx) + 1);
            return Verdict::commit;
        });
    });
    database().read([](Tx& tx) { EXPECT_EQ(sum(tx), writers * writes_each); });
}

TEST_P(ManyAtOnce, a_second_process_may_write_too)
{
    const auto other = open(url());
    all_at_once([&](int writer, int turn) {
        put(writer % 2 == 0 ? database() : *other,
            std::to_string(writer) + "-" + std::to_string(turn));
    });
    other->read([](Tx& tx) { EXPECT_EQ(count(tx), 1 + writers * writes_each); });
}

TEST_P(ManyAtOnce, readers_see_one_moment_and_never_wait_for_a_writer)
{
    database().read([&](Tx& tx) {
        EXPECT_EQ(count(tx), 1);
        std::thread([&] { put(database(), "later"); }).join();
        EXPECT_EQ(count(tx), 1);
    });
    database().write([&](Tx& tx) {
        tx.run("INSERT INTO plain (id, number) VALUES ($1, $2)", "unfinished", 1);
        std::thread([&] {
            database().read([](Tx& reading) { EXPECT_EQ(count(reading), 2); });
        }).join();
        return Verdict::commit;
    });
    database().read([](Tx& tx) { EXPECT_EQ(count(tx), 3); });
}

TEST_P(ManyAtOnce, a_write_inside_a_write_is_our_mistake_and_is_said_at_once)
{
    const auto nests = [&](Tx&) {
        put(database(), "inner");
        return Verdict::commit;
    };
    EXPECT_THROW(database().write(nests), std::logic_error);
    database().read([](Tx& tx) { EXPECT_EQ(count(tx), 1); });
}

}  // namespace
}  // namespace sen::db
