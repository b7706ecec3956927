#include "evaluation/gate.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

struct GateHttp : test::DossierJourney {
    std::string body(const std::string& id, const std::string& rest)
    {
        return R"({"version": )" + panel(id).at("version") + ", " + rest + "}";
    }
    test::Answer find(
        const std::string& id, const std::string& gate, const std::string& met,
        const std::string& who = "so")
    {
        return call(
            who, "findGate", {{"id", id}},
            body(
                id, R"("criterion": ")" + gate + R"(", "stars": 4, "reason": "Đã xem hợp đồng", )" +
                        R"("met": )" + met));
    }
    test::Answer
    knock_out(const std::string& id, const std::string& where, const std::string& who = "so")
    {
        return call(
            who, "knockOut", {{"id", id}},
            body(id, R"("reason": "Giấy chứng nhận giả", )" + where));
    }
    /// The gate of four stars at criterion 10, as listed: its place in the list.
    std::string gate_of_10(const test::Answer& gates)
    {
        for (int i = 0; gates.at("items." + std::to_string(i)) != ""; ++i) {
            const auto at = "items." + std::to_string(i);
            if (gates.at(at + ".criterion") == "10" && gates.at(at + ".stars") == "4") return at;
        }
        return "none";
    }
    std::string refusing()
    {
        auto marks = choices(80, 4);
        const auto at = marks.find("\"10\":");
        return marks.replace(at, marks.find_first_of(",}", at) - at, "\"10\":1");
    }
    /// Discussed with 77.33 points, two of three refusing what four stars need at criterion 10.
    std::string in_discussion()
    {
        const auto id = in_scoring();
        for (const auto* judge : {"hd1", "hd2", "hd3"}) {
            const auto marks = judge == std::string("hd1") ? choices(80, 4) : refusing();
            EXPECT_EQ(save_sheet(judge, id, marks).status, 200);
            EXPECT_EQ(submit_sheet(judge, id).status, 200);
        }
        return id;
    }
};
ON_EACH_DATABASE(GateHttp);

TEST_P(GateHttp, begins_as_the_majority_has_it_and_the_council_may_find_otherwise)
{
    const auto id = in_discussion();
    const auto before = call("hd2", "listGates", {{"id", id}});
    const auto gate = gate_of_10(before);
    EXPECT_EQ(before.at(gate + ".met"), "false");
    EXPECT_EQ(before.at(gate + ".found_by"), "majority");
    EXPECT_EQ(before.at(gate + ".has"), "1");

    const auto found = find(id, "10", "true", "hd1");
    EXPECT_EQ(found.at(gate + ".met"), "true") << found.at("code");
    EXPECT_EQ(found.at(gate + ".found_by"), "council");
    EXPECT_EQ(found.at(gate + ".reason"), "Đã xem hợp đồng");
    EXPECT_EQ(found.at(gate + ".has"), "1") << "what the majority grants stays told";

    const auto result = conclude(id);
    EXPECT_EQ(result.at("average"), "77.33");
    EXPECT_EQ(result.at("stars"), "4");
    EXPECT_NE(result.at("explanation").find("Đã xem hợp đồng"), std::string::npos);
    EXPECT_EQ(call("so", "listGates", {{"id", id}}).at(gate + ".found_by"), "council");
}

TEST_P(GateHttp, found_wanting_by_the_council_takes_the_star_that_the_majority_gave)
{
    const auto id = in_scoring();
    all_hand_in(id, {80, 80, 80}, 4);
    EXPECT_EQ(find(id, "10", "true").status, 200);
    EXPECT_EQ(find(id, "10", "false").status, 200) << "the last word counts";
    const auto result = conclude(id);
    EXPECT_EQ(result.at("points_stars"), "4");
    EXPECT_EQ(result.at("stars"), "3");
    EXPECT_EQ(result.at("unmet.0.criterion"), "10");
}

TEST_P(GateHttp, is_found_in_the_discussion_by_who_leads_it_for_a_gate_that_exists)
{
    const auto id = in_scoring();
    EXPECT_EQ(call("so", "listGates", {{"id", id}}).at("code"), "score_sheet.still_independent");
    EXPECT_EQ(find(id, "10", "true").at("code"), "dossier.not_in_discussion");
    all_hand_in(id, {80, 80, 80}, 4);
    EXPECT_EQ(find(id, "77", "true").at("code"), "gate.not_found");
    for (const auto* who : {"hd2", "tv", "lan", "xa", "doc"})
        EXPECT_EQ(find(id, "10", "true", who).status, 403) << who;
    const auto without_reason = call(
        "so", "findGate", {{"id", id}},
        body(id, R"("criterion": "10", "stars": 4, "met": true, "reason": " ")"));
    EXPECT_EQ(without_reason.at("code"), "form.invalid");
    const auto seen = body(id, R"("criterion": "10", "stars": 4, "met": true, "reason": "a")");
    EXPECT_EQ(call("so", "findGate", {{"id", id}}, seen).status, 200);
    EXPECT_EQ(call("hd1", "findGate", {{"id", id}}, seen).at("code"), "panel.changed_meanwhile");
    for (const auto* who : {"lan", "tv", "hd4"})
        EXPECT_EQ(call(who, "listGates", {{"id", id}}).status, 403) << who;
}

TEST_P(GateHttp, a_knock_out_leaves_no_star_even_with_a_hundred_points)
{
    const auto id = in_scoring();
    all_hand_in(id, {100, 100, 100}, 5);
    const auto result = knock_out(id, R"("place": 1)", "hd1");
    EXPECT_EQ(result.at("stars"), "0") << result.at("code");
    EXPECT_EQ(result.at("average"), "100.00");
    EXPECT_NE(result.at("knock_out").find("Giả mạo hồ sơ"), std::string::npos);
    const auto words = result.at("explanation");
    EXPECT_NE(words.find("Giấy chứng nhận giả"), std::string::npos) << words;
    EXPECT_NE(words.find("100.00"), std::string::npos) << words;
    EXPECT_EQ(decide("1", {id}).at("not_recognised.0.stars"), "0");
    EXPECT_EQ(read(id).at("stage"), "not_recognised");
}

TEST_P(GateHttp, a_knock_out_stops_scoring_before_there_is_an_average)
{
    const auto id = in_scoring();
    save_sheet("hd1", id, choices(81, 4));
    submit_sheet("hd1", id);
    const auto result = knock_out(id, R"("criterion": "6.1", "place": 1)");
    EXPECT_EQ(result.at("stars"), "0") << result.at("code");
    EXPECT_EQ(result.at("average"), "null");
    EXPECT_EQ(result.at("sheet_count"), "0");
    EXPECT_EQ(read(id).at("stage"), "evaluated");
    EXPECT_EQ(save_sheet("hd2", id, choices(80, 4)).at("code"), "dossier.not_in_scoring");
    EXPECT_EQ(call("hd2", "getResult", {{"id", id}}).at("code"), "score_sheet.hand_in_first");
}

TEST_P(GateHttp, a_knock_out_is_one_of_the_criteria_set_found_by_who_leads)
{
    const auto id = in_scoring();
    for (const auto* where :
         {R"("place": 2)", R"("criterion": "1.1", "place": 1)", R"("criterion": "77", "place": 1)"})
        EXPECT_EQ(knock_out(id, where).at("code"), "knock_out.not_found") << where;
    for (const auto* who : {"hd2", "tv", "lan", "xa", "doc"})
        EXPECT_EQ(knock_out(id, R"("place": 1)", who).status, 403) << who;
    EXPECT_EQ(knock_out(id, R"("place": 1)", "hd1").at("code"), "score_sheet.hand_in_first");
    const auto done = evaluated(72, 4, "X2");
    EXPECT_EQ(knock_out(done, R"("place": 1)").at("code"), "dossier.not_in_scoring");
}

}  // namespace
}  // namespace sen::evaluation
