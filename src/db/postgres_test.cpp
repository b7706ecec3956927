#include <thread>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "db/db.hpp"
#include "db/postgres_connection.hpp"
#include "support/databases.hpp"

namespace sen::db {
namespace {

/// What only PostgreSQL can do: vanish, disagree about order, find a conflict late.
class Postgres : public test::OnEachDatabase {
protected:
    void SetUp() override { given("CREATE TABLE plain (id TEXT NOT NULL PRIMARY KEY)"); }

    void end_every_other_connection()
    {
        PostgresConnection mine(url());
        mine.begin(PostgresConnection::For::writing);
        constexpr auto sql = R"sql(
            SELECT pg_terminate_backend(pid)
              FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()
        )sql";
        mine.each(sql, {}, [](const Row&) {});
        mine.commit();
    }
    std::int64_t count()
    {
        std::int64_t found = -1;
        database().read([&](Tx& tx) {
            found = *tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM plain");
        });
        return found;
    }
    static void insert(Tx& tx) { tx.run("INSERT INTO plain (id) VALUES ($1)", new_id()); }
};
INSTANTIATE_TEST_SUITE_P(
    On, Postgres, ::testing::ValuesIn([] {
        auto engines = test::engines_under_test();
        std::erase(engines, Engine::sqlite);
        return engines;
    }()),
    test::engine_name);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Postgres);

TEST_P(Postgres, a_connection_lost_between_works_is_made_anew)
{
    EXPECT_EQ(count(), 0);
    end_every_other_connection();
    EXPECT_EQ(count(), 0);
    end_every_other_connection();
    database().write([](Tx& tx) {
        insert(tx);
        return Verdict::commit;
    });
    end_every_other_connection();
    given("INSERT INTO plain (id) VALUES ('scripted')");
    EXPECT_EQ(count(), 2);
}

TEST_P(Postgres, a_connection_lost_within_a_work_fails_it_and_keeps_nothing)
{
    int runs = 0;
    const auto work = [&](Tx& tx) {
        ++runs;
        insert(tx);
        end_every_other_connection();
        insert(tx);
        return Verdict::commit;
    };
    EXPECT_THROW(database().write(work), Failure);
    EXPECT_EQ(runs, 1);
    const auto loses_its_commit = [&](Tx& tx) {
        insert(tx);
        end_every_other_connection();
        return Verdict::commit;
    };
    EXPECT_THROW(database().write(loses_its_commit), Failure);
    EXPECT_EQ(count(), 0);
}

TEST_P(Postgres, a_conflict_repeats_the_work_at_most_five_times)
{
    int runs = 0;
    const auto conflicts = [&](Tx& tx) {
        ++runs;
        insert(tx);
        if (runs < 3)
            tx.script("DO $$ BEGIN RAISE EXCEPTION 'late' USING ERRCODE = '40001'; END $$");
        return Verdict::commit;
    };
    database().write(conflicts);
    EXPECT_EQ(runs, 3);
    EXPECT_EQ(count(), 1);

    runs = 0;
    const auto always = [&](Tx& tx) {
        ++runs;
        tx.script("DO $$ BEGIN RAISE EXCEPTION 'ever' USING ERRCODE = '40P01'; END $$");
        return Verdict::commit;
    };
    EXPECT_THROW(database().write(always), Failure);
    EXPECT_EQ(runs, 6);
    EXPECT_EQ(count(), 1);
}

TEST_P(Postgres, a_database_that_orders_or_encodes_otherwise_is_refused)
{
    const std::string definitions[] = {
        "LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C' ENCODING 'UTF8'",
        "LOCALE 'C' ENCODING 'SQL_ASCII'",
    };
    for (const auto& definition : definitions) {
        const auto name = "sen_other_" + new_id();
        test::on_postgres_server(
            fmt::format("CREATE DATABASE {} TEMPLATE template0 {}", name, definition));
        EXPECT_THROW(open(test::url_on_postgres_server(name)), Failure) << definition;
        test::on_postgres_server("DROP DATABASE " + name);
    }
}

TEST_P(Postgres, a_reading_that_writes_or_errs_fails_alone)
{
    EXPECT_THROW(database().read(insert), Failure);
    EXPECT_THROW(
        database().read([](Tx& tx) { tx.scalar<int>("n", "SELECT 1 / 0 AS n"); }), Failure);
    EXPECT_THROW(database().read([](Tx& tx) { tx.scalar<int>("n", "SELECT no_such"); }), Failure);
    EXPECT_EQ(count(), 0);
}

TEST_P(Postgres, more_threads_than_connections_wait_for_one)
{
    std::vector<std::jthread> threads;
    for (int i = 0; i < 60; ++i)
        threads.emplace_back([&] {
            for (int turn = 0; turn < 5; ++turn)
                EXPECT_EQ(count(), 0);
        });
}

TEST_P(Postgres, more_statements_than_are_kept_do_no_harm)
{
    for (int i = 0; i < 3; ++i)
        database().read([&](Tx& tx) {
            for (int n = 0; n < 300; ++n)
                EXPECT_EQ(
                    tx.scalar<int>("n", fmt::format("SELECT {} AS n", i * 1000 + n)), i * 1000 + n);
        });
}

}  // namespace
}  // namespace sen::db
