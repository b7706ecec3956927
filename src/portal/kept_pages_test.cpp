#include <string>
#include <vector>

#include "support/portal_fixture.hpp"

namespace sen::portal {
namespace {

struct KeptPages : OnEachPortal {};
ON_EACH_DATABASE(KeptPages);

TEST_P(KeptPages, show_a_change_at_once)
{
    star("R1", "2028-03-12");
    person("so", "province");
    const std::vector<std::string> targets = {
        "/", "/san-pham", "/san-pham/quyt-hong", "/chu-the/htx-quyt", "/chung-nhan/maR1"};
    for (const auto& target : targets)
        EXPECT_FALSE(holds(text(target), "Quýt đỏ")) << target;
    const auto changed =
        call("so", "updateProduct", {{"id", "P1"}}, R"({"name": "Quýt đỏ", "version": 1})");
    ASSERT_EQ(changed.status, 200) << changed.response.text();
    for (const auto& target : targets)
        EXPECT_TRUE(holds(text(target), "Quýt đỏ")) << target;
}

TEST_P(KeptPages, are_kept_until_the_journal_tells_of_a_change_or_the_day_ends)
{
    star("R1", "2026-11-24");
    const auto first = text("/san-pham/quyt-hong");
    given("UPDATE product SET name = 'Lén đổi' WHERE id = 'P1'");
    EXPECT_EQ(text("/san-pham/quyt-hong"), first) << "kept: no line of the journal tells of it";

    now = Instant::parse("2026-11-24T16:59:59.000Z").value();
    EXPECT_TRUE(holds(text("/chung-nhan/maR1"), "sắp hết hạn"));
    now = Instant::parse("2026-11-24T17:00:00.000Z").value();
    EXPECT_TRUE(holds(text("/chung-nhan/maR1"), "đã hết hạn"));
    EXPECT_TRUE(holds(text("/san-pham/quyt-hong"), "Lén đổi"));
}

TEST_P(KeptPages, open_no_transaction_when_they_are_kept)
{
    if (GetParam() != db::Engine::sqlite) GTEST_SKIP() << "only SQLite counts its statements";
    text("/san-pham/quyt-hong");
    const auto before = database().cost().statements;
    text("/san-pham/quyt-hong");
    EXPECT_EQ(database().cost().statements, before);
}

TEST_P(KeptPages, make_lists_without_a_transaction)
{
    if (GetParam() != db::Engine::sqlite) GTEST_SKIP() << "only SQLite counts its statements";
    star("R1", "2028-03-12");
    application();
    const auto before = database().cost().statements;
    for (const auto* target : {"/", "/en/san-pham?q=quyt", "/sitemap.xml"})
        EXPECT_TRUE(holds(text(target), "quyt-hong")) << target;
    EXPECT_EQ(database().cost().statements, before);
}

TEST_P(KeptPages, are_not_sent_again_to_who_has_them)
{
    const auto first = get("/san-pham/quyt-hong");
    ASSERT_EQ(first.response.headers.at(0).first, "ETag");
    const auto again =
        get("/san-pham/quyt-hong", {{"if-none-match", first.response.headers.at(0).second}});
    EXPECT_EQ(again.status, 304);
}

}  // namespace
}  // namespace sen::portal
