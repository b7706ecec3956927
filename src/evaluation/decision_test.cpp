#include "evaluation/decision.hpp"

#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

struct DecisionHttp : test::DossierJourney {};
ON_EACH_DATABASE(DecisionHttp);

TEST_P(DecisionHttp, a_product_gets_its_star_from_registration_on_by_the_hands_of_all)
{
    const auto product = call(
        "lan", "createProduct", {},
        R"({"name": "Gạo sen", "producer_id": "P1", "group_code": "03"})");
    const auto id = opened(product.at("id"));
    EXPECT_EQ(assess(id).status, 200);
    EXPECT_EQ(
        call(
            "lan", "addEvidence", {{"id", id}},
            R"({"file_id": "F1", "kind": "quality_system", "criteria": ["10"]})")
            .status,
        201);
    EXPECT_EQ(submit(id).status, 200);
    EXPECT_EQ(forward(id).status, 200);
    EXPECT_EQ(accept(id).status, 200);
    EXPECT_EQ(assign(id).status, 200);
    for (const auto* judge : {"hd1", "hd2", "hd3"}) {
        EXPECT_EQ(save_sheet(judge, id, choices(75, 4)).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
    EXPECT_EQ(conclude(id).status, 200);
    const auto decision = decide("99/QĐ-UBND", {id});
    EXPECT_EQ(decision.status, 201) << decision.at("code");
    EXPECT_EQ(decision.at("certificates.0.number"), "1/2026/OCOP-ĐT");
    EXPECT_EQ(decision.at("certificates.0.stars"), "4");
    EXPECT_EQ(decision.at("certificates.0.valid_until"), "2029-11-24");

    const auto shown = call("mai", "getProduct", {{"id", product.at("id")}});
    EXPECT_EQ(shown.at("star.stars"), "4");
    EXPECT_EQ(shown.at("star.status"), "valid");
    EXPECT_EQ(shown.at("star.points_hundredths"), "7500");
    EXPECT_EQ(shown.at("star.decision_number"), "99/QĐ-UBND");
    EXPECT_EQ(shown.at("star.certificate_code"), decision.at("certificates.0.code"));
    const auto checked =
        call("", "checkCertificate", {{"code", decision.at("certificates.0.code")}});
    EXPECT_EQ(checked.status, 200) << checked.at("code");
    EXPECT_EQ(checked.at("status"), "valid");
    EXPECT_EQ(checked.at("number"), "1/2026/OCOP-ĐT");
    const auto closed = read(id, "lan");
    EXPECT_EQ(closed.at("stage"), "recognised");
    EXPECT_EQ(closed.at("decision_id"), decision.at("id"));
    EXPECT_EQ(call("doc", "listDecisions").at("items.0"), boost::json::serialize(decision.body));
    EXPECT_EQ(
        journal(), (std::vector<std::string>{"product.created",       "dossier.opened",
                                             "dossier.self_assessed", "dossier.evidence_added",
                                             "dossier.submitted",     "dossier.forwarded",
                                             "round.created",         "dossier.accepted",
                                             "council.created",       "dossier.council_called",
                                             "score_sheet.declared",  "score_sheet.saved",
                                             "score_sheet.submitted", "score_sheet.declared",
                                             "score_sheet.saved",     "score_sheet.submitted",
                                             "score_sheet.declared",  "score_sheet.saved",
                                             "score_sheet.submitted", "dossier.discussion_opened",
                                             "dossier.evaluated",     "product.recognised",
                                             "dossier.recognised",    "decision.created"}));
}

TEST_P(DecisionHttp, what_follows_depends_on_the_star)
{
    const auto none = evaluated(49, 2, "X1");
    const auto three = evaluated(50, 3, "X2");
    const auto four = evaluated(89, 4, "X3");
    const auto five = evaluated(90, 5, "X4");
    const auto unmarked = evaluated(92, 4, "X5");
    const auto decision = decide("1", {none, three, four, five, unmarked});
    ASSERT_EQ(decision.status, 201) << decision.at("code");
    EXPECT_EQ(decision.at("not_recognised.0.dossier_id"), none);
    EXPECT_EQ(decision.at("certificates.0.stars"), "3");
    EXPECT_EQ(decision.at("certificates.1.stars"), "4");
    EXPECT_EQ(decision.at("certificates.2.dossier_id"), unmarked);
    EXPECT_EQ(decision.at("certificates.2.stars"), "4") << "a mark of five stars is missing";
    EXPECT_EQ(decision.at("sent_to_ministry.0.dossier_id"), five);
    EXPECT_EQ(decision.at("sent_to_ministry.0.stars"), "5");

    EXPECT_EQ(read(none).at("stage"), "not_recognised");
    EXPECT_EQ(read(five).at("stage"), "at_ministry");
    EXPECT_EQ(call("so", "getProduct", {{"id", "X4"}}).at("star"), "null");
    EXPECT_EQ(decide("2", {five}).at("code"), "dossier.already_decided");
}

TEST_P(DecisionHttp, refuses_what_cannot_be_decided_and_then_changes_nothing)
{
    const auto good = evaluated(72, 4, "X1");
    const auto waiting = in_scoring("X2");
    const auto lines = journal().size();
    const auto post = [&](const std::string& number, const std::string& on,
                          const std::string& ids) {
        return call(
            "so", "createDecision", {},
            R"({"number": ")" + number + R"(", "signed_on": ")" + on + R"(", "dossier_ids": )" +
                ids + "}");
    };
    const auto list = [](const std::string& one, const std::string& other) {
        return "[\"" + one + "\", \"" + other + "\"]";
    };
    struct Case {
        std::string on;
        std::string ids;
        int status;
        std::string code;
    };
    const Case cases[] = {
        {"2026-11-25", "[\"" + good + "\"]", 422, "decision.signed_in_future"},
        {"2026-11-23", "[\"" + good + "\"]", 422, "decision.signed_before_evaluation"},
        {"2026-11-24", list(good, good), 422, "decision.dossier_twice"},
        {"2026-11-24", list(good, waiting), 409, "dossier.not_evaluated"},
        {"2026-11-24", list(good, "none"), 404, "dossier.not_found"},
        {"2026-11-24", "[]", 422, "form.invalid"},
        {"2026-02-30", "[\"" + good + "\"]", 422, "form.invalid"},
    };
    for (const auto& [on, ids, status, code] : cases) {
        const auto answer = post("1", on, ids);
        EXPECT_EQ(answer.status, status) << on << ids;
        EXPECT_EQ(answer.at("code"), code) << on << ids;
    }
    for (const auto* who : {"lan", "xa", "hd1", "doc"})
        EXPECT_EQ(call(who, "createDecision", {}, "{}").status, 403) << who;
    EXPECT_EQ(journal().size(), lines);
    EXPECT_EQ(read(good).at("stage"), "evaluated");
    EXPECT_EQ(decide("1", {good}).at("certificates.0.number"), "1/2026/OCOP-ĐT")
        << "no number was lost to a refusal";
}

TEST_P(DecisionHttp, a_number_is_used_once_a_year)
{
    const auto first = evaluated(72, 4, "X1");
    const auto second = evaluated(72, 4, "X2");
    EXPECT_EQ(decide("7", {first}).status, 201);
    const auto again = decide("7", {second});
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.at("code"), "decision.number_taken");
    at("2027-01-05T03:00:00.000Z");
    const auto next_year = decide("7", {second});
    EXPECT_EQ(next_year.status, 201);
    EXPECT_EQ(next_year.at("certificates.0.number"), "1/2027/OCOP-ĐT");
    const auto list = call("xa", "listDecisions", {{"limit", "1"}});
    EXPECT_EQ(list.body.at("items").as_array().size(), 1U);
    EXPECT_NE(list.at("next"), "null");
}

TEST_P(DecisionHttp, certificates_are_numbered_without_gap_or_twin_also_at_once)
{
    std::vector<std::string> dossiers;
    for (const auto* product : {"X1", "X2", "X3", "X4"})
        dossiers.push_back(evaluated(72, 4, product));
    std::vector<test::Answer> answers(4);
    std::vector<std::thread> desks;
    for (std::size_t i = 0; i < answers.size(); ++i)
        desks.emplace_back(
            [&, i] { answers[i] = decide("so-" + std::to_string(i), {dossiers[i]}); });
    for (auto& desk : desks)
        desk.join();

    std::set<std::string> numbers;
    for (const auto& answer : answers) {
        EXPECT_EQ(answer.status, 201) << answer.at("code");
        numbers.insert(answer.at("certificates.0.number"));
    }
    EXPECT_EQ(
        numbers, (std::set<std::string>{
                     "1/2026/OCOP-ĐT", "2/2026/OCOP-ĐT", "3/2026/OCOP-ĐT", "4/2026/OCOP-ĐT"}));
}

TEST_P(DecisionHttp, two_decisions_at_once_cannot_take_one_dossier_or_one_number)
{
    const auto dossier = evaluated(72, 4, "X1");
    const auto other = evaluated(72, 4, "X2");
    struct Case {
        std::string first_number, first, second_number, second;
        std::string code;
    };
    const auto third = evaluated(72, 4, "X3");
    const Case cases[] = {
        {"1", dossier, "2", dossier, "dossier.already_decided"},
        {"3", other, "3", third, "decision.number_taken"},
    };
    for (const auto& race : cases) {
        test::Answer one;
        test::Answer two;
        std::thread first([&] { one = decide(race.first_number, {race.first}); });
        std::thread second([&] { two = decide(race.second_number, {race.second}); });
        first.join();
        second.join();
        const auto& lost = one.status == 201 ? two : one;
        EXPECT_EQ(std::min(one.status, two.status), 201);
        EXPECT_EQ(lost.status, 409);
        EXPECT_EQ(lost.at("code"), race.code);
    }
}

TEST_P(DecisionHttp, a_star_of_29_february_ends_on_28_february)
{
    const auto id = evaluated(72, 4);
    at("2028-02-29T03:00:00.000Z");
    EXPECT_EQ(decide("1", {id}).at("certificates.0.valid_until"), "2031-02-28");
}

}  // namespace
}  // namespace sen::evaluation
