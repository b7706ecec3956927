#include "evaluation/score_sheet.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

struct ScoreSheetHttp : test::DossierJourney {
    /// Everything a judge can read of a dossier, in one text.
    std::string all_that_is_shown_to(const std::string& judge, const std::string& id)
    {
        std::string shown;
        for (const auto* operation :
             {"getDossier", "getResult", "getScoreSheet", "getScoreSheetProgress", "getPanel",
              "listScoreSheets", "getMinutes"})
            shown += std::string(call(judge, operation, {{"id", id}}).response.text());
        for (const auto* operation : {"listDossiers", "listWork", "listCouncils", "listDecisions"})
            shown += std::string(call(judge, operation).response.text());
        shown += std::string(call(judge, "getProduct", {{"id", "X1"}}).response.text());
        shown += std::string(call(judge, "listJournal").response.text());
        return shown;
    }
    test::Answer progress(const std::string& id, const std::string& who = "so")
    {
        return call(who, "getScoreSheetProgress", {{"id", id}});
    }
};
ON_EACH_DATABASE(ScoreSheetHttp);

TEST_P(ScoreSheetHttp, is_saved_and_handed_in_once)
{
    const auto id = in_scoring();
    const auto saved = call(
        "hd1", "saveScoreSheet", {{"id", id}},
        R"({"version": 1, "choices": {"1.1": 3}, "notes": {"1.2": "xem lại"}, "opinion": "Được"})");
    EXPECT_EQ(saved.status, 200) << saved.at("code");
    EXPECT_EQ(saved.at("score.points"), "3");
    EXPECT_EQ(saved.at("opinion"), "Được");
    EXPECT_EQ(saved.at("submitted_at"), "null");
    const auto stale =
        call("hd1", "saveScoreSheet", {{"id", id}}, R"({"version": 1, "choices": {"1.1": 1}})");
    EXPECT_EQ(stale.at("code"), "score_sheet.changed_meanwhile");

    const auto handed_in = submit_sheet("hd1", id);
    EXPECT_EQ(handed_in.at("submitted_at"), now.text());
    const auto of = "score_sheet WHERE dossier_id = '" + id + "' AND account_id = 'hd1'";
    const auto content = value("content", of);
    EXPECT_EQ(value("sha256", of), sha256(content));
    EXPECT_NE(content.find("xem lại"), std::string::npos);

    EXPECT_EQ(save_sheet("hd1", id, R"({"1.1": 1})").at("code"), "score_sheet.submitted");
    EXPECT_EQ(submit_sheet("hd1", id).at("code"), "score_sheet.submitted");
    EXPECT_EQ(call("hd1", "getScoreSheet", {{"id", id}}).at("notes.1.2"), "");
    EXPECT_EQ(value("content", of), content);
}

TEST_P(ScoreSheetHttp, is_read_as_it_was_saved_last)
{
    const auto id = in_scoring();
    const auto save = [&](int version, const std::string& marks) {
        return call(
            "hd1", "saveScoreSheet", {{"id", id}},
            R"({"version": )" + std::to_string(version) + ", " + marks + "}");
    };
    EXPECT_EQ(
        save(1, R"("choices": {"1.1": 3, "1.2": 1}, "notes": {"1.1": "một", "2.1": "hai"})").status,
        200);
    EXPECT_EQ(
        save(2, R"("choices": {"1.1": 2, "1.3": 1}, "notes": {"1.1": "một", "2.1": "ba"})").status,
        200);
    const auto read = call("hd1", "getScoreSheet", {{"id", id}});
    EXPECT_EQ(read.at("choices"), R"({"1.1":2,"1.3":1})") << "1.2 was taken back";
    EXPECT_EQ(read.at("notes"), R"({"1.1":"một","2.1":"ba"})");
    EXPECT_EQ(save(3, R"("choices": {})").status, 200);
    EXPECT_EQ(value("n", "(SELECT COUNT(*) || '' AS n FROM score_choice) counted"), "0");
}

TEST_P(ScoreSheetHttp, a_save_whose_answer_was_lost_may_be_sent_again)
{
    const auto id = in_scoring();
    const auto save = [&](const char* rest) {
        return call(
            "hd1", "saveScoreSheet", {{"id", id}},
            std::string(R"({"version": 1, "choices": )") + rest);
    };
    EXPECT_EQ(save(R"({"1.1": 3}, "notes": {"1.1": "có"}})").at("version"), "2");
    EXPECT_EQ(save(R"({"1.1": 3}, "notes": {"1.1": "có"}})").at("version"), "2");
    for (const auto* other :
         {R"({"1.1": 2}, "notes": {"1.1": "có"}})", R"({"1.1": 3}})",
          R"({"1.1": 3}, "notes": {"1.1": "có"}, "opinion": "Được"})"})
        EXPECT_EQ(save(other).at("code"), "score_sheet.changed_meanwhile") << other;
    const auto lines = journal();
    EXPECT_EQ(std::count(lines.begin(), lines.end(), "score_sheet.saved"), 1);
}

TEST_P(ScoreSheetHttp, refuses_what_is_no_sheet)
{
    const auto id = in_scoring();
    EXPECT_EQ(submit_sheet("hd1", id).at("code"), "score_sheet.empty");
    EXPECT_EQ(save_sheet("hd1", id, R"({"77": 1})").at("code"), "score.unknown_criterion");
    EXPECT_EQ(save_sheet("hd1", id, R"({"1.1": 7})").at("code"), "score.unknown_option");
    EXPECT_EQ(call("hd1", "getScoreSheet", {{"id", id}}).at("version"), "1");
}

TEST_P(ScoreSheetHttp, nothing_of_the_others_is_shown_before_all_of_ones_own_is_in)
{
    const auto id = in_scoring();
    const auto before = all_that_is_shown_to("hd3", id);
    for (const auto* judge : {"hd1", "hd2"}) {
        EXPECT_EQ(save_sheet(judge, id, choices(81, 4)).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
    const auto after_two = all_that_is_shown_to("hd3", id);

    const auto without_ids = [](std::string text) {  // the id of each refusal is its own
        for (auto at = text.find("\"request_id\""); at != std::string::npos;
             at = text.find("\"request_id\"", at + 1))
            text.replace(at, 12 + 29, "");
        return text;
    };
    EXPECT_EQ(without_ids(before), without_ids(after_two)) << "not a byte tells of the others";
    EXPECT_EQ(after_two.find(":81"), std::string::npos);
    EXPECT_EQ(progress(id, "hd3").at("code"), "score_sheet.hand_in_first");
    EXPECT_EQ(call("hd3", "getResult", {{"id", id}}).at("code"), "score_sheet.hand_in_first");
}

TEST_P(ScoreSheetHttp, counts_are_for_who_has_handed_in_and_the_result_for_when_all_have)
{
    const auto id = in_scoring();
    save_sheet("hd1", id, choices(81, 4));
    submit_sheet("hd1", id);
    for (const auto* who : {"hd1", "so", "doc"}) {
        EXPECT_EQ(progress(id, who).at("members"), "3") << who;
        EXPECT_EQ(progress(id, who).at("submitted"), "1") << who;
    }
    for (const auto* who : {"hd2", "hd3"})
        EXPECT_EQ(progress(id, who).at("code"), "score_sheet.hand_in_first") << who;
    for (const auto* who : {"hd4", "lan", "xa"})
        EXPECT_EQ(progress(id, who).status, 403) << who;
    EXPECT_EQ(progress(forwarded("X2")).at("code"), "dossier.not_in_scoring");
    for (const auto* who : {"hd1", "so", "doc"})
        EXPECT_EQ(call(who, "getResult", {{"id", id}}).at("code"), "result.not_ready") << who;

    for (const auto* judge : {"hd2", "hd3"}) {
        save_sheet(judge, id, choices(84, 4));
        submit_sheet(judge, id);
    }
    conclude(id);
    const auto result = call("hd2", "getResult", {{"id", id}});
    EXPECT_EQ(result.at("average"), "83.00");
    EXPECT_EQ(result.at("sheets.0.points"), "81");
    EXPECT_EQ(read(id, "hd2").at("stage"), "evaluated");
}

}  // namespace
}  // namespace sen::evaluation
