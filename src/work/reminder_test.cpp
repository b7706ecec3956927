#include "work/reminder.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::work {
namespace {

struct ReminderHttp : test::DossierJourney {
    test::Answer remind(const std::string& who = "so", const std::string& body = "{}")
    {
        return call(who, "remindJudges", {{"id", round()}}, body);
    }
    /// "2 0 1": judges told now, told before, letters.
    std::string told(const std::string& who = "so", const std::string& body = "{}")
    {
        const auto answer = remind(who, body);
        EXPECT_EQ(answer.status, 200) << answer.at("code");
        return answer.at("judges") + " " + answer.at("already") + " " + answer.at("letters");
    }
    static std::string of(const std::string& dossier)
    {
        return R"({"dossier_id": ")" + dossier + "\"}";
    }
    std::string letters(const std::string& where = "")
    {
        return value("n", "(SELECT CAST(COUNT(*) AS TEXT) AS n FROM mail" + where + ") counted");
    }
    void has_address(const std::string& judge)
    {
        given("UPDATE account SET email = '" + judge + "@example.vn' WHERE id = '" + judge + "'");
    }
    void hand_in(const std::string& judge, const std::string& id, int total = 72)
    {
        save_sheet(judge, id, choices(total, 4));
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
};
ON_EACH_DATABASE(ReminderHttp);

TEST_P(ReminderHttp, stands_in_the_work_of_who_owes_a_sheet_and_goes_out_as_one_letter)
{
    at("2026-11-16T03:00:00.000Z");
    const auto first = in_scoring("X1");
    in_scoring("X2");
    has_address("hd2");
    hand_in("hd1", first);
    EXPECT_EQ(told("so", of(first)), "2 0 1") << "hd2 and hd3, of whom hd2 has an address";
    const auto work = call("hd2", "listWork");
    EXPECT_EQ(work.at("items.0.title"), "Gạo 1");
    EXPECT_EQ(work.at("items.0.reminded_on"), "2026-11-16");
    EXPECT_EQ(work.at("items.1.reminded_on"), "null");
    EXPECT_EQ(call("hd1", "listWork").at("items.0.reminded_on"), "null") << "owes the other one";
    EXPECT_EQ(letters(" WHERE recipient = 'hd2@example.vn'"), "1");
    EXPECT_NE(value("body", "mail").find("Gạo 1"), std::string::npos);
    EXPECT_NE(value("body", "mail").find("/quan-ly/cham-diem"), std::string::npos);
    EXPECT_EQ(value("subject", "mail").find("{subject}"), std::string::npos);
    EXPECT_EQ(journal().back(), "round.judges_reminded");
}

TEST_P(ReminderHttp, tells_each_judge_of_each_sheet_once_a_day_by_the_clock_here)
{
    at("2026-11-16T03:00:00.000Z");
    const auto first = in_scoring("X1");
    in_scoring("X2");
    for (const auto* judge : {"hd1", "hd2", "hd3"})
        has_address(judge);
    EXPECT_EQ(told("so", of(first)), "3 0 3");
    EXPECT_EQ(told("so", of(first)), "0 3 0");
    EXPECT_EQ(told(), "3 0 0") << "of the other sheet, without a second letter";
    const auto lines = journal().size();
    at("2026-11-16T16:59:59.000Z");
    EXPECT_EQ(told(), "0 3 0");
    EXPECT_EQ(journal().size(), lines) << "nothing was done";
    at("2026-11-16T17:00:00.000Z");
    EXPECT_EQ(told(), "3 0 3");
    EXPECT_EQ(letters(), "6");
}

TEST_P(ReminderHttp, asks_for_second_looks_and_for_nothing_once_all_is_in)
{
    const auto far = in_scoring("X1");
    all_hand_in(far, {72, 90, 72}, 4);
    EXPECT_EQ(told(), "3 0 0");
    for (const auto* judge : {"hd1", "hd2", "hd3"})
        submit_sheet(judge, far);
    EXPECT_EQ(told(), "0 0 0");
    all_hand_in(in_scoring("X2"), {72, 72, 72}, 4);
    EXPECT_EQ(told(), "0 0 0");
}

TEST_P(ReminderHttp, is_for_who_leads_and_knows)
{
    const auto id = in_scoring("X1");
    EXPECT_EQ(remind("hd2", of(id)).at("code"), "access.denied");
    EXPECT_EQ(remind("hd1", of(id)).at("code"), "score_sheet.hand_in_first");
    EXPECT_EQ(told("hd1"), "0 0 0") << "who scores alone is not told how many owe a sheet";
    EXPECT_EQ(told("hd2"), "0 0 0");
    hand_in("hd1", id);
    EXPECT_EQ(told("hd1"), "2 0 0");
    EXPECT_EQ(remind("xa").status, 403);
    EXPECT_EQ(remind("so", R"({"who": "all"})").status, 422);
    EXPECT_EQ(call("so", "remindJudges", {{"id", "none"}}, "{}").at("code"), "round.not_found");
}

}  // namespace
}  // namespace sen::work
