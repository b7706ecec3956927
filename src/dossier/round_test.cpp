#include "dossier/round.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

struct RoundHttp : test::DossierJourney {
    test::Answer make(const std::string& rest, const std::string& who = "so")
    {
        return call(who, "createRound", {}, R"({"year": 2027, )" + rest + "}");
    }
    test::Answer accept_into(const std::string& id, const std::string& round_id)
    {
        return call(
            "so", "acceptDossier", {{"id", id}},
            R"({"version": )" + version(id) + R"(, "round_id": ")" + round_id + "\"}");
    }
};
ON_EACH_DATABASE(RoundHttp);

TEST_P(RoundHttp, the_rounds_of_the_law_have_its_days)
{
    const auto first = make(R"("number": 1)");
    ASSERT_EQ(first.status, 201) << first.at("code");
    EXPECT_EQ(first.at("cut_off_on"), "2027-04-30");
    EXPECT_EQ(first.at("target_on"), "2027-06-30");
    const auto second = make(R"("number": 2)");
    EXPECT_EQ(second.at("cut_off_on"), "2027-10-30");
    EXPECT_EQ(second.at("target_on"), "2027-12-30");
    EXPECT_EQ(make(R"("number": 2)").at("code"), "round.exists");
    EXPECT_EQ(
        make(R"("number": 1, "cut_off_on": "2027-05-01")").at("code"), "round.has_the_laws_days");
    EXPECT_EQ(make(R"("number": 1)", "xa").status, 403);
    EXPECT_EQ(call("lan", "listRounds").status, 403);
    EXPECT_EQ(call("so", "listRounds", {{"limit", "0"}}).status, 422);
}

TEST_P(RoundHttp, an_extra_round_needs_a_plan_and_its_own_days)
{
    struct Case {
        const char* rest;
        const char* code;
    };
    const Case cases[] = {
        {R"("number": 3)", "round.plan_missing"},
        {R"("number": 3, "plan_number": "9/KH")", "round.days_missing"},
        {R"("number": 3, "plan_number": "9/KH", "cut_off_on": "2027-08-01")", "round.days_missing"},
        {R"("number": 3, "plan_number": "9/KH", "cut_off_on": "2027-08-01",
            "target_on": "2027-08-01")",
         "round.target_before_cut_off"},
        {R"("number": 0)", "form.invalid"},
    };
    for (const auto& [rest, code] : cases)
        EXPECT_EQ(make(rest).at("code"), code) << rest;
    const auto made = make(
        R"("number": 3, "plan_number": "9/KH", "cut_off_on": "2027-08-01",
            "target_on": "2027-09-01")");
    EXPECT_EQ(made.at("plan_number"), "9/KH") << made.at("code");
}

TEST_P(RoundHttp, before_means_strictly_before_by_the_clock_here)
{
    const auto id = make(R"("number": 1)").at("id");
    at("2027-04-29T16:59:59.000Z");  // the last second of 29 April
    const auto in_time = forwarded("X1");
    at("2027-04-29T17:00:00.000Z");  // midnight: 30 April
    const auto late = forwarded("X2");
    at("2027-05-10T03:00:00.000Z");
    EXPECT_EQ(accept_into(in_time, id).at("stage"), "accepted");
    const auto refused = accept_into(late, id);
    EXPECT_EQ(refused.at("code"), "round.proposed_too_late");
    EXPECT_EQ(refused.at("subject"), "2027-04-30");
    EXPECT_EQ(accept_into(late, "none").at("code"), "round.not_found");
    const auto second = make(R"("number": 2)").at("id");
    EXPECT_EQ(accept_into(late, second).at("stage"), "accepted");
}

TEST_P(RoundHttp, takes_nothing_from_the_day_its_results_were_due)
{
    const auto id = make(R"("number": 1)").at("id");
    at("2027-04-01T03:00:00.000Z");
    const auto one = forwarded("X1");
    const auto other = forwarded("X2");
    at("2027-06-29T16:59:59.000Z");
    EXPECT_EQ(accept_into(one, id).status, 200);
    at("2027-06-29T17:00:00.000Z");
    EXPECT_EQ(accept_into(other, id).at("code"), "round.over");
}

TEST_P(RoundHttp, tells_where_its_dossiers_stand)
{
    accepted("X1");
    in_scoring("X2");
    evaluated(72, 4, "X3");
    decide("1", {evaluated(72, 4, "X4")});
    make(R"("number": 1)");
    const auto list = call("so", "listRounds");
    EXPECT_EQ(list.at("items.0.number"), "1") << "newest first";
    EXPECT_EQ(list.at("items.0.waiting"), "0");
    EXPECT_EQ(list.at("items.1.number"), "9");
    for (const auto* count : {"waiting", "judged", "evaluated", "ended"})
        EXPECT_EQ(list.at("items.1." + std::string(count)), "1") << count;
    const auto page = call("so", "listRounds", {{"limit", "1"}});
    EXPECT_EQ(
        call("so", "listRounds", {{"limit", "1"}, {"cursor", page.at("next")}})
            .at("items.0.number"),
        "9");
}

}  // namespace
}  // namespace sen::dossier
