#include "access/journal.hpp"

#include <gtest/gtest.h>

#include "support/test_app.hpp"

namespace sen::access {
namespace {

struct JournalChain : test::OnEachApp {
    void SetUp() override
    {
        person("so", "province");
        for (const auto* name : {"HTX Sen", "HTX Gao", "HTX Xoai"})
            EXPECT_EQ(
                call(
                    "so", "createProducer", {},
                    std::string(R"({"kind": "htx", "name": ")") + name + "\"}")
                    .status,
                201);
    }

    std::vector<std::string> findings()
    {
        std::vector<std::string> found;
        database().read([&](db::Tx& tx) { found = verify(tx); });
        return found;
    }
};
ON_EACH_DATABASE(JournalChain);

TEST_P(JournalChain, is_whole_as_it_was_written)
{
    EXPECT_EQ(journal().size(), 3U);
    EXPECT_TRUE(findings().empty());
}

TEST_P(JournalChain, shows_a_changed_line)
{
    for (const auto* member :
         {"actor_id", "actor", "action", "subject_kind", "subject_id", "particulars", "request_id",
          "previous_hash", "hash"}) {
        const std::string name = member;
        given("UPDATE journal SET " + name + " = " + name + " || '0' WHERE seq = 2");
        EXPECT_FALSE(findings().empty()) << name;
        given(
            "UPDATE journal SET " + name + " = substr(" + name + ", 1, length(" + name +
            ") - 1) WHERE seq = 2");
        EXPECT_TRUE(findings().empty()) << name << " is as it was";
    }
}

TEST_P(JournalChain, shows_a_changed_time)
{
    given("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2");
    EXPECT_FALSE(findings().empty());
}

TEST_P(JournalChain, shows_a_time_that_is_none)
{
    for (const auto* at : {"'yesterday'", "''", "'2026-02-30T00:00:00.000Z'"}) {
        given("UPDATE journal SET at = " + std::string(at) + " WHERE seq = 2");
        EXPECT_EQ(findings(), std::vector<std::string>{"line 2 has been changed"}) << at;
    }
}

TEST_P(JournalChain, shows_the_same_time_written_otherwise)
{
    given("UPDATE journal SET at = substr(at, 1, 19) || 'Z' WHERE seq = 2");
    EXPECT_EQ(findings(), std::vector<std::string>{"line 2 has been changed"});
}

TEST_P(JournalChain, shows_a_number_that_is_none)
{
    if (database().engine() != db::Engine::sqlite) GTEST_SKIP() << "PostgreSQL takes numbers only";
    for (const auto* seq : {"'two'", "2.5", "x'32'"}) {
        given("UPDATE journal SET seq = " + std::string(seq) + " WHERE seq <> 1 AND seq <> 3");
        const auto found = findings();
        ASSERT_FALSE(found.empty()) << seq;
        EXPECT_EQ(found.front(), "line 2 is missing before 3") << seq;
    }
}

TEST_P(JournalChain, shows_a_line_taken_out)
{
    given("DELETE FROM journal WHERE seq = 2");
    EXPECT_FALSE(findings().empty());
}

TEST_P(JournalChain, shows_that_its_end_was_cut_off)
{
    given("DELETE FROM journal WHERE seq = 3");
    EXPECT_FALSE(findings().empty());
}

}  // namespace
}  // namespace sen::access
