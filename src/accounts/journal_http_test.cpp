#include "accounts/journal_http.hpp"

#include <gtest/gtest.h>

#include "access/journal.hpp"
#include "support/test_app.hpp"

namespace sen::accounts {
namespace {

using test::Answer;

struct JournalHttp : test::OnEachApp {
    void SetUp() override
    {
        person("kiem", "inspector");
        person("mai", "producer", "", "P1");
        const auto& rules = application().rules();
        const access::Actor actor{"A1", "lan", access::Role::province, "", ""};
        for (int i = 1; i <= 5; ++i)
            database().write([&](db::Tx& tx) {
                Call call{tx, actor, rules, now, "R" + std::to_string(i)};
                record(
                    call, "product.updated", {"product", i % 2 == 0 ? "X2" : "X1"},
                    json::Object{}.set("line", i));
                return db::Verdict::commit;
            });
    }
    static std::string seqs(const Answer& answer)
    {
        std::string all;
        for (const auto& item : answer.body.at("items").as_array())
            all += boost::json::serialize(item.at("seq")) + " ";
        return all;
    }
};
ON_EACH_DATABASE(JournalHttp);

TEST_P(JournalHttp, is_shown_newest_first_page_by_page)
{
    const auto first = call("kiem", "listJournal", {{"limit", "2"}});
    ASSERT_EQ(first.status, 200);
    EXPECT_EQ(seqs(first), "5 4 ");
    EXPECT_EQ(first.at("items.0.actor"), "lan");
    EXPECT_EQ(first.at("items.0.particulars.line"), "5") << "JSON, not text";
    EXPECT_EQ(first.at("items.0.hash").size(), 64U);
    const auto second = call("kiem", "listJournal", {{"limit", "2"}, {"cursor", first.at("next")}});
    EXPECT_EQ(seqs(second), "3 2 ");
    const auto last = call("kiem", "listJournal", {{"limit", "2"}, {"cursor", second.at("next")}});
    EXPECT_EQ(seqs(last), "1 ");
    EXPECT_EQ(last.at("next"), "null");
}

TEST_P(JournalHttp, is_shown_of_one_record)
{
    EXPECT_EQ(seqs(call("kiem", "listJournal", {{"subject", "X2"}})), "4 2 ");
    EXPECT_EQ(seqs(call("kiem", "listJournal", {{"subject", "X9"}})), "");
    const auto first = call("kiem", "listJournal", {{"subject", "X1"}, {"limit", "1"}});
    EXPECT_EQ(
        seqs(call("kiem", "listJournal", {{"subject", "X1"}, {"cursor", first.at("next")}})),
        "3 1 ");
}

TEST_P(JournalHttp, refuses_a_page_nobody_offered)
{
    for (const auto* cursor :
         {"0a78", "0a3978", "zz", "0a3939393939393939393939393939393939393939"})
        EXPECT_EQ(
            call("kiem", "listJournal", {{"cursor", cursor}}).at("fields.0.code"), "form.cursor")
            << cursor;
    EXPECT_EQ(call("kiem", "listJournal", {{"subject", std::string(65, 'x')}}).status, 422);
    EXPECT_EQ(call("mai", "listJournal").status, 403);
}

}  // namespace
}  // namespace sen::accounts
