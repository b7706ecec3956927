#include "aftercare/ministry.hpp"

#include <gtest/gtest.h>

#include "rulebook/law_number.hpp"
#include "support/dossier_journey.hpp"

namespace sen::aftercare {
namespace {

struct MinistryHttp : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        id = evaluated(92, 5, "X1");
        EXPECT_EQ(decide("15/QĐ-UBND", {id}).status, 201);
        at("2026-12-20T03:00:00.000Z");
    }
    test::Answer send(const std::string& on, const std::string& who = "so")
    {
        return call(
            who, "sendToMinistry", {{"id", id}},
            R"({"letter_number": "30/UBND-KT", "sent_on": ")" + on + "\"}");
    }
    test::Answer
    answer(const std::string& on, const std::string& rest, const std::string& who = "so")
    {
        return call(
            who, "recordMinistryAnswer", {{"id", id}},
            R"({"answer_number": "500/QĐ-BNNMT", "answered_on": ")" + on + "\", " + rest + "}");
    }
    test::Answer
    fall_back(const std::string& on, int stars, const std::string& number = "16/QĐ-UBND")
    {
        return call(
            "so", "decideAfterMinistry", {{"id", id}},
            R"({"decision_number": ")" + number + R"(", "decided_on": ")" + on + R"(", "stars": )" +
                std::to_string(stars) + "}");
    }
    std::string stage() { return read(id).at("stage"); }

    static constexpr auto granted = R"("granted": true, "points_hundredths": 9150)";
    static constexpr auto refused = R"("granted": false, "points_hundredths": 7350)";
    std::string id;
};
ON_EACH_DATABASE(MinistryHttp);

TEST_P(MinistryHttp, five_stars_are_recognised_at_the_ministrys_level)
{
    EXPECT_EQ(stage(), "at_ministry");
    EXPECT_EQ(call("so", "listWork").at("items.0.kind"), "ministry_send");
    EXPECT_EQ(send("2026-12-01").status, 201);
    EXPECT_EQ(call("so", "listWork").at("items.0"), "");
    EXPECT_EQ(call("so", "getProduct", {{"id", "X1"}}).at("star"), "null") << "not yet";
    const auto told =
        answer("2026-12-18", std::string(granted) + R"(, "certificate_number": "77/BNNMT")");
    ASSERT_EQ(told.status, 200) << told.at("code");
    EXPECT_EQ(told.at("stars"), "5");
    const auto star = call("mai", "getProduct", {{"id", "X1"}});
    EXPECT_EQ(star.at("star.stars"), "5");
    EXPECT_EQ(star.at("star.level"), "ministry");
    EXPECT_EQ(star.at("star.decision_number"), "500/QĐ-BNNMT");
    EXPECT_EQ(star.at("star.valid_until"), "2029-12-18");
    EXPECT_EQ(star.at("star.certificate_number"), "77/BNNMT");
    EXPECT_EQ(stage(), "recognised");
    EXPECT_EQ(call("lan", "getMinistryCase", {{"id", id}}).at("granted"), "true");
    const auto actions = journal();
    EXPECT_EQ(actions.back(), "ministry.answered");
}

TEST_P(MinistryHttp, below_ninety_the_province_decides_from_the_ministrys_points)
{
    EXPECT_EQ(send("2026-12-01").status, 201);
    const auto told = answer("2026-12-15", refused);
    EXPECT_EQ(told.at("granted"), "false");
    EXPECT_EQ(stage(), "at_ministry");
    EXPECT_EQ(call("so", "listWork").at("items.0.kind"), "ministry_fall_back");
    EXPECT_EQ(fall_back("2026-12-14", 4).at("code"), "ministry.signed_before_answer");
    EXPECT_EQ(fall_back("2026-12-21", 4).at("code"), "decision.signed_in_future");
    const auto decided = fall_back("2026-12-20", 4);
    ASSERT_EQ(decided.status, 200) << decided.at("code");
    const auto star = call("mai", "getProduct", {{"id", "X1"}});
    EXPECT_EQ(star.at("star.stars"), "4");
    EXPECT_EQ(star.at("star.level"), "province");
    EXPECT_EQ(star.at("star.points_hundredths"), "7350");
    EXPECT_EQ(star.at("star.certificate_number"), "1/2026/OCOP-ĐT");
    EXPECT_EQ(stage(), "recognised");
    EXPECT_EQ(fall_back("2026-12-20", 4).at("code"), "ministry.decided_already");
}

TEST_P(MinistryHttp, the_province_may_also_recognise_nothing)
{
    EXPECT_EQ(send("2026-12-01").status, 201);
    EXPECT_EQ(answer("2026-12-15", R"("granted": false, "points_hundredths": 6999)").status, 200);
    EXPECT_EQ(fall_back("2026-12-20", 4).at("code"), "ministry.stars_beyond_points")
        << "69.99 is three stars, never rounded";
    EXPECT_EQ(fall_back("2026-12-20", 2).at("fields.0.field"), "stars");
    EXPECT_EQ(fall_back("2026-12-20", 0).at("stars"), "0");
    EXPECT_EQ(stage(), "not_recognised");
    EXPECT_EQ(call("so", "getProduct", {{"id", "X1"}}).at("star"), "null");
}

TEST_P(MinistryHttp, refuses_what_is_out_of_order)
{
    EXPECT_EQ(call("so", "getMinistryCase", {{"id", id}}).status, 404);
    EXPECT_EQ(answer("2026-12-15", granted).at("code"), "ministry.not_sent");
    EXPECT_EQ(fall_back("2026-12-20", 3).at("code"), "ministry.not_sent");
    EXPECT_EQ(send("2026-12-21").at("code"), "ministry.in_future");
    EXPECT_EQ(send("2026-11-23").at("code"), "ministry.sent_before_decision");
    EXPECT_EQ(send("2026-12-01").status, 201);
    EXPECT_EQ(send("2026-12-01").at("code"), "ministry.sent_already");
    EXPECT_EQ(fall_back("2026-12-20", 3).at("code"), "ministry.not_answered");
    EXPECT_EQ(answer("2026-11-30", granted).at("code"), "ministry.answered_before_sent");
    EXPECT_EQ(answer("2026-12-21", granted).at("code"), "ministry.in_future");
    EXPECT_EQ(
        answer("2026-12-15", R"("granted": true, "points_hundredths": 8999)").at("code"),
        "ministry.points_and_stars");
    EXPECT_EQ(answer("2026-12-15", R"("granted": true, "points_hundredths": 10001)").status, 422);
    const auto other = evaluated(72, 4, "X2");
    at("2026-12-20T04:00:00.000Z");
    EXPECT_EQ(decide("17/QĐ-UBND", {other}).status, 201);
    EXPECT_EQ(
        answer("2026-12-15", std::string(granted) + R"(, "certificate_number": "1/2026/OCOP-ĐT")")
            .at("code"),
        "certificate.number_taken");
    EXPECT_EQ(answer("2026-12-15", refused).status, 200);
    EXPECT_EQ(answer("2026-12-15", refused).at("code"), "ministry.answered_already");
    EXPECT_EQ(fall_back("2026-12-20", 3, "17/QĐ-UBND").at("code"), "decision.number_taken");
    EXPECT_EQ(stage(), "at_ministry") << "nothing was written by what was refused";
    id = other;
    EXPECT_EQ(send("2026-12-20").at("code"), "ministry.not_there");
}

TEST_P(MinistryHttp, goes_before_the_day_of_the_law_or_with_a_reason)
{
    const auto term = call("so", "getMinistryTerm", {{"id", id}});
    EXPECT_EQ(term.at("send_before"), "2027-01-30") << "approved on 24/11/2026";
    EXPECT_EQ(term.at("target_on"), "2027-03-30");
    EXPECT_EQ(call("so", "listWork").at("items.0.due_on"), "2027-01-29");
    EXPECT_EQ(call("lan", "getMinistryTerm", {{"id", id}}).status, 200);
    EXPECT_EQ(call("mai", "getMinistryTerm", {{"id", id}}).status, 403);
    EXPECT_EQ(call("so", "getMinistryTerm", {{"id", "none"}}).status, 404);
    at("2027-02-05T03:00:00.000Z");
    EXPECT_EQ(call("so", "listWork").at("items.0.days_left"), "-7");
    const auto late = send("2027-01-30");
    EXPECT_EQ(late.at("code"), "ministry.sent_too_late") << "trước is strictly before";
    EXPECT_EQ(late.at("subject"), "2027-01-30");
    const auto sent = call(
        "so", "sendToMinistry", {{"id", id}},
        R"({"letter_number": "30/UBND-KT", "sent_on": "2027-01-30", "late_reason": "Chờ phiếu kiểm nghiệm"})");
    ASSERT_EQ(sent.status, 201) << sent.at("code");
    EXPECT_EQ(sent.at("late_reason"), "Chờ phiếu kiểm nghiệm");
    EXPECT_EQ(sent.at("target_on"), "2027-09-30") << "the next term of the ministry";
    EXPECT_EQ(answer("2027-02-01", granted).status, 200);
    EXPECT_EQ(call("so", "getMinistryTerm", {{"id", id}}).at("code"), "ministry.not_there");
}

TEST(MinistryTerm, is_the_first_of_the_law_that_lapses_after_the_approval)
{
    const auto rules = rulebook::LawNumbers::load("data/law/rules.json");
    struct Case {
        const char* approved;
        const char* send_before;
        const char* target;
    };
    const Case cases[] = {
        {"2026-06-29", "2026-07-30", "2026-09-30"}, {"2026-07-29", "2026-07-30", "2026-09-30"},
        {"2026-07-30", "2027-01-30", "2027-03-30"}, {"2026-12-29", "2027-01-30", "2027-03-30"},
        {"2027-01-29", "2027-01-30", "2027-03-30"}, {"2027-01-30", "2027-07-30", "2027-09-30"},
    };
    for (const auto& [approved, send_before, target] : cases) {
        const auto term = ministry_term(rules, Date::parse(approved).value());
        EXPECT_EQ(term.send_before.text(), send_before) << approved;
        EXPECT_EQ(term.target_on.text(), target) << approved;
    }
}

TEST_P(MinistryHttp, only_the_province_writes_and_the_producer_reads)
{
    for (const auto* who : {"lan", "xa", "hd1", "tv", "doc"}) {
        EXPECT_EQ(send("2026-12-01", who).status, 403) << who;
        EXPECT_EQ(answer("2026-12-15", granted, who).status, 403) << who;
        EXPECT_EQ(call(who, "decideAfterMinistry", {{"id", id}}, "{}").status, 403) << who;
    }
    EXPECT_EQ(
        call(
            "so", "sendToMinistry", {{"id", "none"}},
            R"({"letter_number": "1", "sent_on": "2026-12-01"})")
            .status,
        404);
    EXPECT_EQ(
        call(
            "so", "recordMinistryAnswer", {{"id", "none"}},
            R"({"answer_number": "1", "answered_on": "2026-12-01", "granted": true, "points_hundredths": 9000})")
            .status,
        404);
    EXPECT_EQ(
        call(
            "so", "decideAfterMinistry", {{"id", "none"}},
            R"({"decision_number": "1", "decided_on": "2026-12-01", "stars": 3})")
            .status,
        404);
    EXPECT_EQ(call("so", "decideAfterMinistry", {{"id", id}}, "{}").status, 422);
    EXPECT_EQ(send("2026-12-01").status, 201);
    for (const auto* who : {"lan", "xa", "doc", "so"})
        EXPECT_EQ(call(who, "getMinistryCase", {{"id", id}}).status, 200) << who;
    for (const auto* who : {"mai", "xa2", "tv", "hd1"})
        EXPECT_EQ(call(who, "getMinistryCase", {{"id", id}}).status, 403) << who;
}

}  // namespace
}  // namespace sen::aftercare
