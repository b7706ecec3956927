#include "db/db.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "support/databases.hpp"

namespace sen::db {
namespace {

enum class Kind { rice, fruit };
constexpr auto names(Kind) { return std::array<std::string_view, 2>{"rice", "fruit"}; }

struct Thing {
    Id<Thing> id;
    std::string name;
    std::optional<std::string> note;
    bool is_open = false;
    std::int64_t amount = 0;
    int count = 0;
    double weight = 0;
    Date made_on;
    Instant seen_at;
    Kind kind = Kind::rice;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Thing::id},           Field{"name", &Thing::name},
            Field{"note", &Thing::note},       Field{"is_open", &Thing::is_open},
            Field{"amount", &Thing::amount},   Field{"count", &Thing::count},
            Field{"weight", &Thing::weight},   Field{"made_on", &Thing::made_on},
            Field{"seen_at", &Thing::seen_at}, Field{"kind", &Thing::kind},
        };
    }
};

class Databases : public test::OnEachDatabase {
protected:
    void SetUp() override
    {
        given(R"sql(
            CREATE TABLE thing (
                id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, note TEXT,
                is_open BOOLEAN NOT NULL, amount BIGINT NOT NULL, count BIGINT NOT NULL,
                weight DOUBLE PRECISION NOT NULL, made_on TEXT NOT NULL, seen_at TEXT NOT NULL,
                kind TEXT NOT NULL
            );
            CREATE TABLE plain (id TEXT NOT NULL PRIMARY KEY, number BIGINT);
        )sql");
    }

    void put(std::string_view id, std::int64_t number)
    {
        database().write([&](Tx& tx) {
            tx.run("INSERT INTO plain (id, number) VALUES ($1, $2)", id, number);
            return Verdict::commit;
        });
    }
    std::int64_t count()
    {
        std::int64_t found = -1;
        database().read([&](Tx& tx) {
            found = *tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM plain");
        });
        return found;
    }
};
ON_EACH_DATABASE(Databases);

TEST_P(Databases, give_back_every_type_as_it_was)
{
    constexpr auto insert = R"sql(
        INSERT INTO thing (id, name, note, is_open, amount, count, weight, made_on, seen_at, kind)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    )sql";
    constexpr auto select = R"sql(
        SELECT id, name, note, is_open, amount, count, weight, made_on, seen_at, kind
          FROM thing
         WHERE id = $1
    )sql";
    using Limits = std::numeric_limits<std::int64_t>;
    const auto day = *Date::parse("2026-05-22");
    const auto moment = *Instant::parse("2025-03-01T08:00:00.007Z");
    const Thing things[] = {
        {Id<Thing>("a"), "Đặc sản Đồng Tháp", "", true, Limits::max(), 7, 0.1, day, moment,
         Kind::fruit},
        {Id<Thing>("b"), "", std::nullopt, false, Limits::min(), -7, -1.5e300, day, moment,
         Kind::rice},
    };
    for (const auto& thing : things) {
        database().write([&](Tx& tx) {
            EXPECT_EQ(
                tx.run(
                    insert, thing.id, thing.name, thing.note, thing.is_open, thing.amount,
                    thing.count, thing.weight, thing.made_on, thing.seen_at, thing.kind),
                1);
            return Verdict::commit;
        });
        std::optional<Thing> found;
        database().read([&](Tx& tx) { found = tx.one<Thing>(select, thing.id); });
        ASSERT_TRUE(found);
        EXPECT_EQ(found->name, thing.name);
        EXPECT_EQ(found->note, thing.note);
        EXPECT_EQ(found->is_open, thing.is_open);
        EXPECT_EQ(found->amount, thing.amount);
        EXPECT_EQ(found->count, thing.count);
        EXPECT_EQ(found->weight, thing.weight);
        EXPECT_EQ(found->made_on, thing.made_on);
        EXPECT_EQ(found->seen_at, thing.seen_at);
        EXPECT_EQ(found->kind, thing.kind);
    }
}

TEST_P(Databases, bind_a_parameter_by_its_number_and_not_by_where_it_stands)
{
    put("x", 5);
    database().read([&](Tx& tx) {
        constexpr auto sql = "SELECT id FROM plain WHERE number = $2 AND id = $1";
        EXPECT_EQ(tx.scalar<std::string>("id", sql, "x", 5), "x");
        EXPECT_EQ(tx.scalar<std::string>("id", sql, "5", 5), std::nullopt);
    });
}

TEST_P(Databases, keep_nothing_of_a_refused_or_broken_work)
{
    const auto insert = [](Tx& tx) {
        tx.run("INSERT INTO plain (id, number) VALUES ($1, $2)", "gone", 1);
    };
    database().write([&](Tx& tx) {
        insert(tx);
        return Verdict::roll_back;
    });
    EXPECT_EQ(count(), 0);

    const auto breaks = [&](Tx& tx) -> Verdict {
        insert(tx);
        throw std::out_of_range("mine");
    };
    EXPECT_THROW(database().write(breaks), std::out_of_range);
    EXPECT_EQ(count(), 0);

    const auto swallows = [&](Tx& tx) {
        insert(tx);
        EXPECT_THROW(insert(tx), Failure);
        return Verdict::commit;
    };
    EXPECT_THROW(database().write(swallows), Failure);
    EXPECT_EQ(count(), 0);

    put("kept", 1);
    EXPECT_EQ(count(), 1);
}

TEST_P(Databases, say_what_a_statement_did_not_fit)
{
    put("null", 1);
    given("UPDATE plain SET number = NULL");
    using Run = std::function<void(Tx&)>;
    const std::pair<const char*, Run> cases[] = {
        {"no such column", [](Tx& tx) { tx.all<Thing>("SELECT id FROM plain"); }},
        {"NULL", [](Tx& tx) { tx.scalar<std::int64_t>("number", "SELECT number FROM plain"); }},
        {"too big", [](Tx& tx) { tx.scalar<int>("n", "SELECT 3000000000 AS n"); }},
        {"text", [](Tx& tx) { tx.scalar<std::int64_t>("id", "SELECT id FROM plain"); }},
        {"no date", [](Tx& tx) { tx.scalar<Date>("id", "SELECT id FROM plain"); }},
        {"no kind", [](Tx& tx) { tx.scalar<Kind>("id", "SELECT id FROM plain"); }},
        {"too few", [](Tx& tx) { tx.run("SELECT id FROM plain WHERE id = $1"); }},
        {"too many", [](Tx& tx) { tx.run("SELECT id FROM plain WHERE id = $1", "a", "b"); }},
        {"two", [](Tx& tx) { tx.run("SELECT id FROM plain; SELECT id FROM plain"); }},
        {"quotes", [](Tx& tx) { tx.run("SELECT \"nothing\" AS n FROM plain"); }},
        {"zero", [](Tx& tx) { tx.run("SELECT id FROM plain WHERE id = $1", std::string(1, 0)); }},
        {"a write", [](Tx& tx) { tx.run("DELETE FROM plain"); }},
        {"no sense", [](Tx& tx) { tx.run("SELEKT"); }},
        {"nothing", [](Tx& tx) { tx.run(" "); }},
    };
    for (const auto& [what, run] : cases)
        EXPECT_THROW(database().read(run), Failure) << what;
    EXPECT_EQ(count(), 1);
}

TEST_P(Databases, compare_text_alike)
{
    given("INSERT INTO plain (id, number) VALUES ('Sen', 1), ('sen', 2), ('áo', 3), ('z', 4)");
    std::string order;
    database().read([&](Tx& tx) {
        tx.each("SELECT id FROM plain ORDER BY id", {}, [&](const Row& row) {
            order += row.get<std::string>("id") + " ";
        });
        constexpr auto sql = "SELECT COUNT(*) AS n FROM plain WHERE id LIKE 'se%'";
        EXPECT_EQ(tx.scalar<int>("n", sql), 1);
    });
    EXPECT_EQ(order, "Sen sen z áo ");
}

TEST_P(Databases, run_a_statement_again_while_its_rows_are_looked_at)
{
    given("INSERT INTO plain (id, number) VALUES ('a', 1), ('b', 2), ('c', 3)");
    int pairs = 0;
    database().read([&](Tx& tx) {
        constexpr auto sql = "SELECT id FROM plain WHERE number > $1 ORDER BY id";
        const Value all[] = {value(0)};
        tx.each(sql, all, [&](const Row&) { tx.each(sql, all, [&](const Row&) { ++pairs; }); });
    });
    EXPECT_EQ(pairs, 9);
}

TEST_P(Databases, count_the_rows_a_statement_changed)
{
    database().write([&](Tx& tx) {
        constexpr auto returning = "DELETE FROM plain WHERE number = $1 RETURNING id";
        tx.run("INSERT INTO plain (id, number) VALUES ('a', 1), ('b', 1), ('c', 3)");
        EXPECT_EQ(tx.run("UPDATE plain SET number = 2 WHERE number = $1", 1), 2);
        EXPECT_EQ(tx.run("UPDATE plain SET number = 2 WHERE number = $1", 9), 0);
        EXPECT_EQ(tx.run("SELECT id FROM plain"), 0);
        EXPECT_EQ(tx.run(returning, 2), 2);
        return Verdict::commit;
    });
    EXPECT_EQ(count(), 1);
}

TEST_P(Databases, count_what_statements_cost_on_sqlite)
{
    put("a", 1);
    const auto before = database().cost();
    database().read([](Tx& tx) { tx.run("SELECT id FROM plain WHERE number = $1", 1); });
    const auto after = database().cost();
    const auto counted = GetParam() == Engine::sqlite ? 1 : 0;
    EXPECT_EQ(after.statements - before.statements, counted);
    EXPECT_EQ(after.steps > before.steps, counted == 1);
    EXPECT_EQ(after.commits, before.commits);
}

TEST(Placeholders, are_numbered_from_where_they_start)
{
    EXPECT_EQ(placeholders(1, 1), "$1");
    EXPECT_EQ(placeholders(3, 3), "$3, $4, $5");
}

}  // namespace
}  // namespace sen::db
