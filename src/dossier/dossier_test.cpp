#include "dossier/dossier.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

using test::Answer;

struct DossierHttp : test::DossierJourney {
    Answer
    open_one(const std::string& who, const std::string& product, const std::string& kind = "first")
    {
        return call(
            who, "createDossier", {},
            R"({"product_id": ")" + product + R"(", "kind": ")" + kind + R"("})");
    }
    Answer add_file(const std::string& id, const std::string& who = "lan")
    {
        return call(
            who, "addEvidence", {{"id", id}},
            R"({"file_id": "F1", "kind": "quality_system", "criteria": ["10"]})");
    }
};
ON_EACH_DATABASE(DossierHttp);

TEST_P(DossierHttp, is_opened_under_the_set_in_force_for_the_group_of_its_product)
{
    const auto made = open_one("lan", "X1");
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(made.at("stage"), "draft");
    EXPECT_EQ(made.at("criteria_set"), "QD26-03");
    EXPECT_EQ(made.at("commune_code"), "30001");
    EXPECT_EQ(made.at("product_name"), "Gạo 1");
    EXPECT_EQ(made.at("self_score.points"), "0");
    EXPECT_EQ(open_one("mai", "Y1").at("criteria_set"), "QD26-13");
    at("2026-05-21T03:00:00.000Z");
    EXPECT_EQ(open_one("lan", "X2").at("criteria_set"), "QD148-03");
}

TEST_P(DossierHttp, keeps_its_set_but_is_first_handed_in_only_while_that_is_in_force)
{
    at("2026-05-21T03:00:00.000Z");
    const auto late = opened("X1");
    const auto in_time = opened("X2");
    const auto* set = application().rules().criteria.find("QD148-03");
    ASSERT_NE(set, nullptr);
    const auto first = rulebook::scored(*set).front().criterion->code;
    for (const auto& id : {late, in_time}) {
        const auto saved = call(
            "lan", "saveSelfAssessment", {{"id", id}},
            R"({"version": 1, "choices": {")" + first + R"(": 1}})");
        EXPECT_EQ(saved.status, 200) << saved.at("code");
    }
    EXPECT_EQ(submit(in_time).status, 200);
    EXPECT_EQ(send_back(in_time).status, 200);
    at("2026-05-22T03:00:00.000Z");
    EXPECT_EQ(submit(late).at("code"), "criteria_set.not_in_force");
    EXPECT_EQ(submit(in_time).at("criteria_set"), "QD148-03") << "filed before, finished under it";
}

TEST_P(DossierHttp, refuses_what_cannot_be_opened)
{
    given(R"sql(
        UPDATE product SET group_code = NULL WHERE id = 'X2';
        INSERT INTO recognition (id, product_id, stars, standing, level, year, decision_number,
                                 decided_on, valid_until, exact_term, certificate_code, created_at)
             VALUES ('R3', 'X3', 3, 'decided', 'province', 2026, '1', '2026-01-05', '2029-01-05',
                     TRUE, 'c3', '2026-01-05T00:00:00.000Z'),
                    ('R4', 'X4', 3, 'decided', 'province', 2022, '1', '2022-01-05', '2025-01-05',
                     TRUE, 'c4', '2022-01-05T00:00:00.000Z');
    )sql");
    opened("X1");
    struct Case {
        const char* product;
        const char* kind;
        int status;
        const char* code;
    };
    const Case cases[] = {
        {"X1", "first", 409, "dossier.product_has_open"},
        {"X2", "first", 422, "dossier.product_without_group"},
        {"X3", "first", 409, "dossier.product_has_star"},
        {"X3", "upgrade", 201, ""},
        {"X4", "upgrade", 409, "dossier.product_has_no_star"},
        {"X4", "renewal", 201, ""},
        {"X5", "renewal", 409, "dossier.product_has_no_star"},
        {"X5", "second", 422, "form.invalid"},
        {"Y1", "first", 403, "access.denied"},
        {"none", "first", 403, "access.denied"},
    };
    for (const auto& [product, kind, status, code] : cases) {
        const auto answer = open_one("lan", product, kind);
        EXPECT_EQ(answer.status, status) << product << kind;
        EXPECT_EQ(answer.at("code"), code) << product << kind;
    }
    EXPECT_EQ(open_one("so", "none").status, 404);
}

TEST_P(DossierHttp, is_opened_by_its_producer_its_commune_or_the_province)
{
    struct Case {
        const char* who;
        const char* product;
        int status;
    };
    const Case cases[] = {{"lan", "X1", 201}, {"xa", "X2", 201},  {"so", "X3", 201},
                          {"mai", "X4", 403}, {"xa2", "X4", 403}, {"hd1", "X4", 403},
                          {"doc", "X4", 403}, {"tv", "X4", 403},  {"", "X4", 401}};
    for (const auto& [who, product, status] : cases)
        EXPECT_EQ(open_one(who, product).status, status) << who;
}

TEST_P(DossierHttp, is_read_and_listed_within_ones_reach)
{
    const auto mine = in_scoring("X1");
    const auto draft = opened("X2");
    const auto others = open_one("mai", "Y1").at("id");
    struct Case {
        const char* who;
        std::vector<std::string> sees;
    };
    const Case cases[] = {
        {"so", {others, draft, mine}},
        {"doc", {others, draft, mine}},
        {"tv", {others, draft, mine}},
        {"lan", {draft, mine}},
        {"xa", {draft, mine}},
        {"mai", {others}},
        {"xa2", {others}},
        {"hd1", {mine}},
        {"hd4", {}},
    };
    for (const auto& [who, sees] : cases) {
        const auto list = call(who, "listDossiers");
        ASSERT_EQ(list.status, 200) << who;
        const auto& items = list.body.at("items").as_array();
        ASSERT_EQ(items.size(), sees.size()) << who;
        for (const auto& id : {mine, draft, others}) {
            const bool reads = std::find(sees.begin(), sees.end(), id) != sees.end();
            EXPECT_EQ(read(id, who).status, reads ? 200 : 403) << who;
        }
    }
    EXPECT_EQ(read("none", "so").status, 404);
    EXPECT_EQ(read("none", "hd1").status, 403);
    EXPECT_EQ(
        call("so", "listDossiers", {{"stage", "draft"}, {"product", "X2"}}).at("items.0.id"),
        draft);
    EXPECT_EQ(call("so", "listDossiers", {{"product", "X1"}}).at("items.0.id"), mine);

    const auto page = call("so", "listDossiers", {{"limit", "2"}});
    const auto next = call("so", "listDossiers", {{"limit", "2"}, {"cursor", page.at("next")}});
    EXPECT_EQ(next.at("items.0.id"), mine);
    EXPECT_EQ(next.at("next"), "null");
}

TEST_P(DossierHttp, every_command_is_refused_at_every_stage_that_is_not_its_own)
{
    const auto id = in_scoring();
    for (const auto* judge : {"hd1", "hd2", "hd3"}) {
        save_sheet(judge, id, choices(72, 4));
        submit_sheet(judge, id);
    }
    struct Case {
        std::string command;
        std::vector<std::string> allowed;
        std::string code;
        std::function<Answer()> act;
    };
    const Case cases[] = {
        {"write", {"draft", "returned"}, "dossier.not_open", [&] { return assess(id); }},
        {"add evidence", {"draft", "returned"}, "dossier.not_open", [&] { return add_file(id); }},
        {"remove evidence",
         {"draft", "returned"},
         "dossier.not_open",
         [&] {
             return call("lan", "removeEvidence", {{"id", id}, {"evidence_id", "E"}});
         }},
        {"submit", {"draft", "returned"}, "dossier.not_open", [&] { return submit(id); }},
        {"forward", {"submitted"}, "dossier.not_submitted", [&] { return forward(id); }},
        {"return", {"submitted"}, "dossier.not_submitted", [&] { return send_back(id); }},
        {"accept", {"forwarded"}, "dossier.not_forwarded", [&] { return accept(id); }},
        {"assign", {"accepted"}, "dossier.not_accepted", [&] { return assign(id); }},
        {"save sheet",
         {"scoring"},
         "dossier.not_in_scoring",
         [&] { return save_sheet("hd1", id, choices(72, 4)); }},
        {"submit sheet",
         {"scoring"},
         "dossier.not_in_scoring",
         [&] { return submit_sheet("hd1", id); }},
        {"decide", {"evaluated"}, "dossier.not_evaluated", [&] { return decide("1", {id}); }},
    };
    given("UPDATE score_sheet SET submitted_at = NULL WHERE account_id = 'hd1'");
    for (const auto& stage : names(Stage{})) {
        given("UPDATE dossier SET stage = '" + std::string(stage) + "' WHERE id = '" + id + "'");
        for (const auto& [command, allowed, code, act] : cases) {
            if (std::find(allowed.begin(), allowed.end(), stage) != allowed.end()) continue;
            const auto answer = act();
            EXPECT_EQ(answer.status, 409) << command << " at " << stage;
            EXPECT_EQ(answer.at("code"), code) << command << " at " << stage;
        }
        EXPECT_EQ(read(id).at("stage"), stage);
    }
}

TEST_P(DossierHttp, every_command_is_refused_to_who_may_not)
{
    const auto draft = opened("X1");
    const auto waiting = submitted("X2");
    const auto with_province = forwarded("X3");
    const auto in_round = accepted("X5");
    const auto judged = in_scoring("X4");
    struct Case {
        std::string command;
        std::vector<std::string> may_not;
        std::function<Answer(const std::string&)> act;
    };
    const Case cases[] = {
        {"write",
         {"mai", "xa2", "hd1", "tv", "doc"},
         [&](auto& who) { return assess(draft, who); }},
        {"submit", {"mai", "xa2", "hd1", "tv"}, [&](auto& who) { return submit(draft, who); }},
        {"evidence", {"mai", "xa2", "hd1"}, [&](auto& who) { return add_file(draft, who); }},
        {"check", {"lan", "xa2", "so", "hd1"}, [&](auto& who) { return forward(waiting, who); }},
        {"accept",
         {"lan", "xa", "hd1", "tv"},
         [&](auto& who) { return accept(with_province, who); }},
        {"assign", {"lan", "xa", "hd1", "tv"}, [&](auto& who) { return assign(in_round, who); }},
        {"sheet",
         {"hd4", "so", "lan", "xa", "tv"},
         [&](auto& who) { return save_sheet(who, judged, choices(72, 4)); }},
        {"submit sheet",
         {"hd4", "so", "lan"},
         [&](auto& who) { return submit_sheet(who, judged); }},
    };
    for (const auto& [command, may_not, act] : cases)
        for (const auto& who : may_not) {
            const auto answer = act(who);
            EXPECT_EQ(answer.status, 403) << command << " by " << who;
            EXPECT_EQ(answer.at("code"), "access.denied") << command << " by " << who;
        }
}

TEST_P(DossierHttp, what_is_not_there_is_missing_to_who_may_do_it_to_all)
{
    const auto id = opened();
    struct Case {
        const char* who;
        const char* operation;
        const char* body;
        int status;
    };
    const Case cases[] = {
        {"so", "submitDossier", R"({"version": 1})", 404},
        {"lan", "submitDossier", R"({"version": 1})", 403},
        {"so", "saveSelfAssessment", R"({"version": 1, "choices": {}})", 404},
        {"so", "addEvidence", R"({"file_id": "F1", "kind": "story", "criteria": []})", 404},
        {"so", "getResult", "", 404},
        {"hd1", "getResult", "", 403},
        {"so", "assignCouncil", R"({"version": 1, "council_id": "none"})", 404},
        {"xa", "checkDossier", R"({"version": 1, "forward": true})", 403},
        {"hd1", "getScoreSheet", "", 403},
    };
    for (const auto& [who, operation, body, status] : cases)
        EXPECT_EQ(call(who, operation, {{"id", "none"}}, body).status, status) << who << operation;
    const Values evidence{{"id", id}, {"evidence_id", "none"}};
    EXPECT_EQ(call("mai", "removeEvidence", evidence).status, 403);
    EXPECT_EQ(call("lan", "removeEvidence", evidence).status, 404);
    EXPECT_EQ(call("so", "assignCouncil", {{"id", id}}, R"({"version": 1})").status, 422);
    EXPECT_EQ(call("so", "listDossiers", {{"stage", "lost"}}).status, 422);
    EXPECT_EQ(call("so", "listDossiers", {{"cursor", "??"}}).status, 422);
    for (const auto* operation : {"listCouncils", "listDecisions"})
        EXPECT_EQ(call("lan", operation).status, 403) << operation;
}

TEST_P(DossierHttp, a_judge_reaches_what_is_assigned_to_it_whatever_its_account_also_names)
{
    person("hai_vai", "council", "30001", "P1");
    const auto id = opened();
    EXPECT_EQ(read(id, "hai_vai").status, 403) << "a judge reaches what is assigned to it alone";
    EXPECT_EQ(call("hai_vai", "listDossiers").at("items"), "[]");
}

}  // namespace
}  // namespace sen::dossier
