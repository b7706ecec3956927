#include "proof/proof.hpp"

#include <gtest/gtest.h>

#include "support/proof_fixture.hpp"

namespace sen::proof {
namespace {

ON_EACH_DATABASE(StarProof);

TEST_P(StarProof, holds_by_itself_and_tells_the_star)
{
    const auto report = checked(exported(certificate()));
    EXPECT_EQ(wrong(report), "");
    EXPECT_EQ(said_of(report, "average"), "71.66");
    EXPECT_EQ(said_of(report, "star"), "4; 4 by points alone");
    EXPECT_EQ(said_of(report, "evidence.jsonl"), "has the hash of each of 1 files");
    EXPECT_EQ(said_of(report, "sheets.jsonl"), "3 of 3 judges");
}

TEST_P(StarProof, reckons_from_the_last_sheets_and_what_the_council_found)
{
    const auto id = in_scoring();
    auto refusing = choices(72, 4);
    const auto at = refusing.find("\"10\":");
    refusing.replace(at, refusing.find_first_of(",}", at) - at, "\"10\":1");
    for (const auto* judge : {"hd1", "hd2", "hd3"}) {
        const auto marks = judge[2] == '1' ? choices(88, 4) : refusing;
        EXPECT_EQ(save_sheet(judge, id, marks).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
    EXPECT_EQ(save_sheet("hd1", id, choices(74, 4)).status, 200);
    for (const auto* judge : {"hd1", "hd2", "hd3"})
        EXPECT_EQ(submit_sheet(judge, id).status, 200) << judge;
    const auto body = [&](const char* met) {
        return R"({"version": )" + panel(id).at("version") +
               R"(, "criterion": "10", "stars": 4, "reason": "Đã xem hợp đồng", "met": )" + met +
               "}";
    };
    EXPECT_EQ(call("so", "findGate", {{"id", id}}, body("false")).status, 200);
    EXPECT_EQ(call("so", "findGate", {{"id", id}}, body("true")).status, 200);
    EXPECT_EQ(conclude(id).status, 200);

    const auto code = recognised(id);
    const auto proof = exported(code);
    const auto report = checked(proof);
    EXPECT_EQ(wrong(report), "");
    EXPECT_EQ(said_of(report, "sheets.jsonl"), "6 of 3 judges");
    EXPECT_NE(said_of(report, "gates").find(", 1 as the council found"), std::string::npos);
    EXPECT_EQ(said_of(report, "star").front(), '4');

    given("UPDATE gate_finding SET met = FALSE WHERE found_by = 'council'");
    EXPECT_EQ(call("so", "exportProof", {{"code", code}}).at("subject").substr(0, 7), "gates: ");
}

TEST_P(StarProof, keeps_the_sheet_of_a_judge_taken_off_and_does_not_count_it)
{
    const auto id = in_scoring();
    EXPECT_EQ(save_sheet("hd2", id, choices(99, 4)).status, 200);
    EXPECT_EQ(submit_sheet("hd2", id).status, 200);
    const auto off = R"({"version": )" + panel(id).at("version") +
                     R"(, "account_id": "hd2", "reason": "Anh em", "replacement_id": "hd4"})";
    EXPECT_EQ(call("so", "recuseJudge", {{"id", id}}, off).status, 200);
    EXPECT_EQ(declare("hd4", id).status, 200);
    for (const auto* judge : {"hd1", "hd3", "hd4"}) {
        EXPECT_EQ(save_sheet(judge, id, choices(72, 4)).status, 200);
        EXPECT_EQ(submit_sheet(judge, id).status, 200);
    }
    EXPECT_EQ(conclude(id).status, 200);

    const auto code = recognised(id);
    const auto report = checked(exported(code));
    EXPECT_EQ(wrong(report), "");
    EXPECT_EQ(said_of(report, "recusals.jsonl"), "1 judges taken off the dossier");
    EXPECT_EQ(said_of(report, "sheets.jsonl"), "4 of 4 judges");
    EXPECT_EQ(said_of(report, "average"), "72.00");

    given("DELETE FROM recusal");
    const auto refused = call("so", "exportProof", {{"code", code}});
    EXPECT_EQ(refused.at("subject").substr(0, 14), "recusals.jsonl") << "its sheet would count";
}

TEST_P(StarProof, goes_to_whom_the_dossier_concerns)
{
    const auto code = certificate();
    struct Case {
        const char* who;
        int status;
    };
    const Case cases[] = {{"so", 200},  {"doc", 200}, {"xa", 200}, {"lan", 200}, {"xa2", 403},
                          {"mai", 403}, {"hd1", 403}, {"tv", 403}, {"", 401}};
    for (const auto& [who, status] : cases)
        EXPECT_EQ(call(who, "exportProof", {{"code", code}}).status, status) << who;
    EXPECT_EQ(call("so", "exportProof", {{"code", "zz99zz99z"}}).status, 404);
    const auto answer = call("lan", "exportProof", {{"code", code}});
    EXPECT_EQ(answer.response.content_type, "application/zip");
}

TEST_P(StarProof, is_refused_for_a_star_that_came_from_a_list)
{
    given(R"sql(
        INSERT INTO recognition (id, product_id, stars, standing, level, year, valid_until,
                                 exact_term, certificate_code, created_at)
             VALUES ('R1', 'X2', 4, 'decided', 'district', 2024, '2027-01-01', TRUE, 'old000001',
                     '2024-01-01T00:00:00.000Z')
    )sql");
    const auto refused = call("so", "exportProof", {{"code", "OLD000001"}});
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("code"), "proof.without_dossier");
    EXPECT_EQ(call("lan", "exportProof", {{"code", "old000001"}}).status, 409);
    EXPECT_EQ(call("mai", "exportProof", {{"code", "old000001"}}).status, 403);
}

TEST_P(StarProof, names_no_judge_unless_asked_to)
{
    given("UPDATE account SET name = 'Judge ' || username, username = 'name-of-' || username");
    const auto code = certificate();
    const auto masked = exported(code);
    EXPECT_EQ(masked.find("name-of-hd"), std::string::npos);
    EXPECT_EQ(masked.find("Judge "), std::string::npos);
    EXPECT_NE(masked.find("name-of-xa"), std::string::npos) << "an officer's act is no secret";
    EXPECT_NE(masked.find("\"chair\":null"), std::string::npos);

    const auto named = with_names(code);
    EXPECT_NE(named.find("Judge hd2"), std::string::npos);
    EXPECT_NE(named.find("name-of-hd1"), std::string::npos);
    EXPECT_EQ(wrong(checked(named)), "");
    EXPECT_EQ(wrong(checked(masked)), "");
    EXPECT_NE(said_of(checked(named), "journal.jsonl"), said_of(checked(masked), "journal.jsonl"));
}

TEST_P(StarProof, is_not_made_of_records_that_contradict_each_other)
{
    const auto code = certificate();
    struct Case {
        const char* change;
        const char* back;
        const char* part;
    };
    const Case cases[] = {
        {"UPDATE evaluation SET average_hundredths = average_hundredths + 1",
         "UPDATE evaluation SET average_hundredths = average_hundredths - 1", "average: "},
        {"UPDATE evaluation SET stars = 5", "UPDATE evaluation SET stars = 4", "star: "},
        {"UPDATE gate_finding SET has = has + 1", "UPDATE gate_finding SET has = has - 1",
         "gates: "},
        {"UPDATE score_sheet SET content = content || ' '",
         "UPDATE score_sheet SET content = substr(content, 1, length(content) - 1)", "sheets/01"},
        {"UPDATE dossier_submission SET content = content || ' '",
         "UPDATE dossier_submission SET content = substr(content, 1, length(content) - 1)",
         "submission.json: "},
        {"UPDATE recognition SET stars = 5", "UPDATE recognition SET stars = 4",
         "certificate.json: "},
        {"UPDATE journal SET actor = actor || 'x' WHERE action = 'score_sheet.submitted'",
         "UPDATE journal SET actor = substr(actor, 1, length(actor) - 1) "
         "WHERE action = 'score_sheet.submitted'",
         "journal.jsonl: "},
        {"UPDATE decision SET signed_on = '2020-01-01'",
         "UPDATE decision SET signed_on = '2026-11-24'", "decision.json: "},
    };
    for (const auto& [change, back, part] : cases) {
        given(change);
        const auto refused = call("so", "exportProof", {{"code", code}});
        EXPECT_EQ(refused.status, 409) << change;
        EXPECT_EQ(refused.at("code"), "proof.does_not_hold") << change;
        EXPECT_EQ(refused.at("subject").substr(0, std::string(part).size()), part) << change;
        given(back);
    }
    EXPECT_EQ(call("so", "exportProof", {{"code", code}}).status, 200);
}

}  // namespace
}  // namespace sen::proof
