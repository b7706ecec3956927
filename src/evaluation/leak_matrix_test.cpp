#include <cctype>
#include <set>

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::evaluation {
namespace {

/// Every operation of the contract at every phase: nothing of another judge's sheet comes to one
/// who has not handed in, and nothing at all to anybody while each scores alone.
struct LeakMatrix : test::DossierJourney {
    const std::set<std::string> observers{"hd3", "hd4"};
    std::string id;

    void SetUp() override
    {
        test::DossierJourney::SetUp();
        person("kiem", "inspector");
        person("so-nganh", "department");
        person("quan-tri", "admin");
        id = accepted();
        const auto made = call(
            "so", "createCouncil", {},
            R"({"name": "Bốn", "decision_number": "2", "chair_id": "hd1", "secretary_id": "hd4",)"
            R"( "member_ids": ["hd1", "hd2", "hd3", "hd4"]})");
        const auto called = call(
            "so", "assignCouncil", {{"id", id}},
            R"({"version": )" + version(id) + R"(, "council_id": ")" + made.at("id") + "\"}");
        EXPECT_EQ(called.at("stage"), "scoring");
    }

    /// Hands in a sheet by which it can be known anywhere.
    void hand_in(const std::string& judge, int total)
    {
        EXPECT_EQ(declare(judge, id).status, 200);
        const auto seen = call(judge, "getScoreSheet", {{"id", id}}).at("version");
        const auto saved = call(
            judge, "saveScoreSheet", {{"id", id}},
            R"({"version": )" + seen + R"(, "choices": )" + choices(total, 4) +
                R"(, "notes": {"1.1": "GHI-)" + judge + R"("}, "opinion": "CHUNG-)" + judge +
                "\"}");
        EXPECT_EQ(saved.status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }

    Values values_for(const std::string& path)
    {
        const auto starts = [&](const char* with) { return path.rfind(with, 0) == 0; };
        Values values;
        if (path.find("{id}") != std::string::npos)
            values["id"] = starts("/api/v1/dossiers")        ? id
                           : starts("/api/v1/products")      ? "X1"
                           : starts("/api/v1/producers")     ? "P1"
                           : starts("/api/v1/criteria-sets") ? "QD26-03"
                           : starts("/api/v1/rounds")        ? round()
                                                             : "hd1";
        return values;
    }

    /// A body with which the operation comes as far as it can without doing anything: the panel's
    /// own version where only its leaders may, and elsewhere one that nothing has.
    std::string body_for(const http::Operation& operation)
    {
        if (operation.method == "GET") return {};
        const auto seen = operation.action == "panel.write" ? panel(id).at("version") : "999";
        const auto with = [&](const std::string& rest) {
            return R"({"version": )" + seen + rest + "}";
        };
        if (operation.id == "openDiscussion") return with(R"(, "absence": "a")");
        if (operation.id == "findGate")
            return with(R"(, "criterion": "10", "stars": 4, "met": true, "reason": "a")");
        if (operation.id == "knockOut") return with(R"(, "place": 1, "reason": "a")");
        if (operation.id == "saveScoreSheet") return with(R"(, "choices": {"1.1": 1})");
        return with("");
    }

    /// All that the operations of the contract tell one person.
    std::vector<std::pair<std::string, std::string>>
    all_told_to(const std::string& who, bool leads = false)
    {
        std::vector<std::pair<std::string, std::string>> told;
        for (const auto& operation : application().contract().operations) {
            if (operation.id == "signOut" || operation.id == "signIn") continue;
            if (leads && operation.action == "panel.write") continue;
            const auto answer =
                call(who, operation.id, values_for(operation.path), body_for(operation));
            told.emplace_back(operation.id, std::string(answer.response.text()));
        }
        return told;
    }

    /// The number by itself, not a part of another one or of an id.
    static bool tells_number(const std::string& text, const std::string& number)
    {
        for (auto at = text.find(number); at != std::string::npos; at = text.find(number, at + 1)) {
            const auto part = [&](std::size_t place) {
                return place < text.size() && (std::isalnum(text[place]) || text[place] == '.');
            };
            if (!(at > 0 && part(at - 1)) && !part(at + number.size())) return true;
        }
        return false;
    }
    void expect_nothing_of(
        const std::string& judge, const std::string& total, const std::string& who, bool leads)
    {
        for (const auto& [operation, text] : all_told_to(who, leads)) {
            EXPECT_EQ(text.find("GHI-" + judge), std::string::npos) << operation << " for " << who;
            EXPECT_EQ(text.find("CHUNG-" + judge), std::string::npos)
                << operation << " for " << who;
            EXPECT_FALSE(tells_number(text, total)) << operation << " for " << who << ": " << text;
        }
    }
    void expect_nothing_of_the_others(const std::string& who, const std::string& average)
    {
        for (const auto& [operation, text] : all_told_to(who)) {
            for (const auto* secret :
                 {"GHI-", "CHUNG-", "\"submitted\":", "handed_in\"", "asked_again", "looked_again",
                  "\"sheets_in\":2", "\"sheets_in\":3", "second_look\""})
                EXPECT_EQ(text.find(secret), std::string::npos)
                    << operation << " for " << who << ": " << text;
            for (const auto& number : {std::string("83"), std::string("81"), average})
                EXPECT_FALSE(tells_number(text, number))
                    << operation << " for " << who << ": " << text;
        }
    }
};
ON_EACH_DATABASE(LeakMatrix);

TEST_P(LeakMatrix, while_each_scores_alone_nobody_is_told_a_mark)
{
    hand_in("hd1", 83);
    hand_in("hd2", 81);
    for (const auto* who : {"hd3", "hd4"})
        expect_nothing_of_the_others(who, "82.00");
    for (const auto* who :
         {"so", "xa", "xa2", "lan", "mai", "tv", "doc", "kiem", "so-nganh", "quan-tri", "hd2", ""})
        expect_nothing_of("hd1", "83", who, who == std::string("so"));
    expect_nothing_of("hd2", "81", "hd1", true);
    EXPECT_EQ(read(id).at("stage"), "scoring") << "nothing of it did anything";
}

TEST_P(LeakMatrix, an_absent_judge_is_told_nothing_in_the_discussion_nor_after)
{
    hand_in("hd1", 83);
    hand_in("hd2", 81);
    hand_in("hd3", 79);
    const auto opened = call(
        "so", "openDiscussion", {{"id", id}},
        R"({"version": )" + panel(id).at("version") + R"(, "absence": "ốm"})");
    EXPECT_EQ(opened.status, 200) << opened.at("code");
    expect_nothing_of_the_others("hd4", "81.00");
    EXPECT_EQ(read(id).at("stage"), "discussion");
    EXPECT_EQ(conclude(id).at("average"), "81.00");
    expect_nothing_of_the_others("hd4", "81.00");
}

TEST_P(LeakMatrix, the_search_finds_what_it_looks_for)
{
    hand_in("hd1", 83);
    std::string own;
    for (const auto& [operation, text] : all_told_to("hd1", true))
        own += text;
    EXPECT_NE(own.find("GHI-hd1"), std::string::npos);
    EXPECT_TRUE(tells_number(own, "83"));
    EXPECT_TRUE(tells_number(R"({"points":83,)", "83"));
    EXPECT_FALSE(tells_number(R"("01m83z" 1983 83.5)", "83"));
}

}  // namespace
}  // namespace sen::evaluation
