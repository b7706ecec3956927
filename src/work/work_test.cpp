#include "work/work.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::work {
namespace {

struct WorkHttp : test::DossierJourney {
    /// "dossier_check Gạo 2" for each item, in order.
    std::vector<std::string> work(const std::string& who)
    {
        std::vector<std::string> items;
        const auto answer = call(who, "listWork");
        EXPECT_EQ(answer.status, 200) << who;
        for (std::size_t i = 0; !answer.at("items." + std::to_string(i)).empty(); ++i) {
            const auto item = "items." + std::to_string(i);
            items.push_back(answer.at(item + ".kind") + " " + answer.at(item + ".title"));
        }
        return items;
    }
};
ON_EACH_DATABASE(WorkHttp);

using Items = std::vector<std::string>;

TEST_P(WorkHttp, each_sees_what_waits_for_it_and_nothing_else)
{
    opened("X1");
    at("2026-11-23T03:00:00.000Z");
    submitted("X2");
    send_back(submitted("X3"));
    forwarded("X4");
    accepted("X7");
    in_scoring("X5");
    evaluated(72, 4, "X6");
    given(R"sql(
        INSERT INTO change_request (id, subject_kind, subject_id, subject_name, base_version,
                                    changes, requested_by, requested_at)
             VALUES ('C1', 'product', 'Y1', 'Trà 1', 1, '[]', 'mai', '2026-11-01T00:00:00.000Z'),
                    ('C2', 'producer', 'P1', 'HTX Sen', 1, '[]', 'lan', '2026-11-01T00:00:00.000Z');
    )sql");
    EXPECT_EQ(work("lan"), (Items{"dossier_returned Gạo 3", "dossier_draft Gạo 1"}));
    EXPECT_EQ(work("mai"), Items{});
    EXPECT_EQ(work("xa"), (Items{"dossier_check Gạo 2", "change_request HTX Sen"}));
    EXPECT_EQ(work("xa2"), (Items{"change_request Trà 1"}));
    EXPECT_EQ(work("hd1"), (Items{"score_sheet Gạo 5"}));
    EXPECT_EQ(work("hd4"), Items{});
    EXPECT_EQ(
        work("so"), (Items{
                        "dossier_decide Gạo 6", "dossier_accept Gạo 4", "dossier_assign Gạo 7",
                        "change_request Trà 1", "change_request HTX Sen"}));
    EXPECT_EQ(work("doc"), Items{});
}

TEST_P(WorkHttp, what_is_due_first_stands_at_the_top_with_its_days)
{
    at("2026-11-20T03:00:00.000Z");
    submitted("X2");
    at("2026-11-16T03:00:00.000Z");
    submitted("X1");
    const auto list = call("xa", "listWork");
    EXPECT_EQ(list.at("items.0.title"), "Gạo 1");
    EXPECT_EQ(list.at("items.0.due_on"), "2026-12-07");
    EXPECT_EQ(list.at("items.0.days_left"), "21");
    EXPECT_EQ(list.at("items.1.due_on"), "2026-12-11");
    at("2026-12-09T03:00:00.000Z");
    EXPECT_EQ(call("xa", "listWork").at("items.0.days_left"), "-2");
}

TEST_P(WorkHttp, the_province_learns_of_a_check_that_is_about_to_lapse)
{
    at("2026-11-16T03:00:00.000Z");
    submitted("X1");
    at("2026-12-03T16:59:59.000Z");  // the last second of 3 December, due on the 7th
    EXPECT_EQ(work("so"), Items{});
    at("2026-12-03T17:00:00.000Z");
    EXPECT_EQ(work("so"), Items{"dossier_lapsing Gạo 1"});
    at("2026-12-09T03:00:00.000Z");
    EXPECT_EQ(call("so", "listWork").at("items.0.days_left"), "-2");
}

TEST_P(WorkHttp, a_sheet_or_dossier_that_is_done_waits_no_more)
{
    const auto id = in_scoring();
    save_sheet("hd1", id, choices(72, 4));
    EXPECT_EQ(work("hd1").size(), 1U);
    submit_sheet("hd1", id);
    EXPECT_EQ(work("hd1"), Items{});
    for (const auto* judge : {"hd2", "hd3"}) {
        save_sheet(judge, id, choices(90, 5));
        submit_sheet(judge, id);
    }
    EXPECT_EQ(work("so"), (Items{"dossier_conclude Gạo 1"}));
    EXPECT_EQ(work("hd1"), (Items{"score_again Gạo 1"})) << "18 points apart";
    EXPECT_EQ(work("hd2"), (Items{"score_again Gạo 1"}));
    for (const auto* judge : {"hd1", "hd2", "hd3"})
        submit_sheet(judge, id);
    EXPECT_EQ(work("hd1"), Items{});
    conclude(id, "so", R"(, "reason": "Giữ ý kiến")");
    EXPECT_EQ(work("so"), (Items{"dossier_decide Gạo 1"}));
    decide("1", {id});
    EXPECT_EQ(work("so"), Items{});
}

TEST_P(WorkHttp, shows_at_most_fifty)
{
    std::string sql;
    for (int i = 100; i < 160; ++i) {
        const auto n = std::to_string(i);
        sql += "INSERT INTO change_request (id, subject_kind, subject_id, subject_name, "
               "base_version, changes, requested_by, requested_at) VALUES ('C" +
               n + "', 'product', 'X1', 'x', 1, '[]', 'lan', '2026-11-01T00:00:00.000Z');";
    }
    given(sql);
    EXPECT_EQ(work("so").size(), 50U);
}

}  // namespace
}  // namespace sen::work
