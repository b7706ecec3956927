#include "appeal/appeal.hpp"

#include <gtest/gtest.h>

#include "appeal/appeal_rules.hpp"
#include "support/dossier_journey.hpp"

namespace sen::appeal {
namespace {

const std::string letter =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n"
    "trailer<</Size 3/Root 1 0 R>>\nstartxref\n99\n%%EOF\n";

struct AppealHttp : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        dossier = evaluated(45, 2, "X1");  // not recognised
        EXPECT_EQ(decide("15/QĐ-UBND", {dossier}).status, 201);
        at("2026-11-26T03:00:00.000Z");
    }
    static std::string body(
        const std::string& subject, const std::string& kind = "complaint",
        const std::string& rest = R"(, "known_on": "2026-11-25")",
        const std::string& subject_kind = "dossier")
    {
        return R"({"kind": ")" + kind + R"(", "subject_kind": ")" + subject_kind +
               R"(", "subject_id": ")" + subject + R"(", "content": "Chấm thiếu điểm bao bì")" +
               rest + "}";
    }
    test::Answer file(const std::string& text, const std::string& who = "lan")
    {
        return call(who, "fileAppeal", {}, text);
    }
    test::Answer step(
        const std::string& operation, const std::string& id, const std::string& version,
        const std::string& rest = "", const std::string& who = "so")
    {
        return call(who, operation, {{"id", id}}, R"({"version": )" + version + rest + "}");
    }
    static std::string answered(const std::string& on, const std::string& more = "")
    {
        return R"(, "answer_number": "12/UBND-KT", "answered_on": ")" + on +
               R"(", "answer": "Đã xem lại phiếu điểm")" + more;
    }
    std::string work(const std::string& member)
    {
        return call("so", "listWork").at("items.0." + member);
    }

    std::string dossier;
};
ON_EACH_DATABASE(AppealHttp);

TEST_P(AppealHttp, is_filed_accepted_and_answered_within_its_days)
{
    const auto filed =
        file(body(dossier, "complaint", R"(, "known_on": "2026-11-25", "file_ids": ["F1"])"));
    ASSERT_EQ(filed.status, 201) << filed.at("code") << filed.at("fields");
    const auto id = filed.at("id");
    EXPECT_EQ(filed.at("state"), "filed");
    EXPECT_EQ(filed.at("producer_id"), "P1");
    EXPECT_EQ(filed.at("due_on"), "2026-12-07") << "the tenth day, 6/12, is a Sunday";
    EXPECT_EQ(filed.at("files.0.part"), "filing");
    EXPECT_EQ(work("kind"), "appeal_accept");
    EXPECT_EQ(work("days_left"), "11");

    at("2026-12-07T03:00:00.000Z");
    const auto accepted = step("acceptAppeal", id, "1");
    ASSERT_EQ(accepted.status, 200) << accepted.at("code");
    EXPECT_EQ(accepted.at("due_on"), "2027-01-06");
    EXPECT_EQ(work("kind"), "appeal_resolve");
    const auto longer = step("prolongAppeal", id, "2", R"(, "reason": "Phải kiểm nghiệm lại")");
    EXPECT_EQ(longer.at("due_on"), "2027-01-21");
    EXPECT_EQ(
        step("prolongAppeal", id, "3", R"(, "reason": "Thêm nữa")").at("code"),
        "appeal.prolonged_already");

    const auto file_id =
        call("so", "createFile", {{"name", "tra-loi.pdf"}, {"use", "document"}}, letter).at("id");
    EXPECT_EQ(call("lan", "getFile", {{"id", file_id}}).status, 403);
    at("2026-12-20T03:00:00.000Z");
    const auto resolved = step(
        "resolveAppeal", id, "3",
        R"(, "upheld": true)" + answered("2026-12-19", R"(, "file_ids": [")" + file_id + "\"]"));
    ASSERT_EQ(resolved.status, 200) << resolved.at("code") << resolved.at("fields");
    EXPECT_EQ(resolved.at("state"), "upheld");
    EXPECT_EQ(resolved.at("due_on"), "null");
    const auto read = call("lan", "getAppeal", {{"id", id}});
    EXPECT_EQ(read.at("answer"), "Đã xem lại phiếu điểm");
    EXPECT_EQ(call("lan", "getFile", {{"id", file_id}}).status, 200) << "the letter is theirs too";
    EXPECT_EQ(call("mai", "getFile", {{"id", file_id}}).status, 403);
    EXPECT_EQ(work("kind"), "");
    EXPECT_EQ(call("so", "getDossier", {{"id", dossier}}).at("stage"), "not_recognised")
        << "no result changes by itself";
    EXPECT_EQ(call("so", "getProduct", {{"id", "X1"}}).at("star"), "null");
    const auto actions = journal();
    EXPECT_EQ(actions.back(), "appeal.upheld");
}

TEST_P(AppealHttp, a_complaint_has_ninety_days_and_a_petition_any_day)
{
    at("2027-02-22T03:00:00.000Z");
    EXPECT_EQ(file(body(dossier, "complaint", R"(, "known_on": "2026-11-24")")).status, 201)
        << "the ninetieth day";
    given("UPDATE appeal SET state = 'withdrawn'");
    at("2027-02-23T03:00:00.000Z");
    const auto late = file(body(dossier, "complaint", R"(, "known_on": "2026-11-24")"));
    EXPECT_EQ(late.at("code"), "appeal.filed_too_late");
    EXPECT_EQ(late.at("subject"), "2027-02-22");
    const auto hindered = file(body(
        dossier, "complaint", R"(, "known_on": "2026-11-24", "late_reason": "Điều trị nội trú")"));
    EXPECT_EQ(hindered.at("late_reason"), "Điều trị nội trú");
    EXPECT_EQ(file(body(dossier, "petition", "")).status, 201) << "beside the complaint";
    at("2027-12-25T03:00:00.000Z");
    EXPECT_EQ(file(body(opened("X3"), "petition", "")).at("code"), "calendar.year_missing")
        << "no day is made up for a year whose holidays are not known";
}

TEST_P(AppealHttp, refuses_what_cannot_be_filed)
{
    EXPECT_EQ(file(body(dossier, "complaint", "")).at("code"), "appeal.known_on_missing");
    EXPECT_EQ(
        file(body(dossier, "complaint", R"(, "known_on": "2026-11-27")")).at("code"),
        "appeal.known_in_future");
    EXPECT_EQ(
        file(body(dossier, "complaint", R"(, "known_on": "2026-11-23")")).at("code"),
        "appeal.known_before_decision");
    EXPECT_EQ(file(body(opened("X2"))).at("code"), "appeal.nothing_decided");
    EXPECT_EQ(file(body(dossier, "praise")).at("fields.0.code"), "form.choice");
    EXPECT_EQ(file("{}").status, 422);
    EXPECT_EQ(
        file(body(dossier, "complaint", R"(, "known_on": "2026-11-25", "file_ids": ["F2"])"))
            .status,
        403)
        << "a file of another producer";
    EXPECT_EQ(file(body("none"), "so").at("code"), "appeal.subject_not_found");
    EXPECT_EQ(call("so", "listAppeals").at("items.0"), "") << "nothing was written";
    EXPECT_EQ(file(body(dossier)).status, 201);
    EXPECT_EQ(file(body(dossier)).at("code"), "appeal.open_already");
    EXPECT_EQ(call("so", "listAppeals", {{"state", "good"}}).status, 422);
}

TEST_P(AppealHttp, steps_come_in_their_order)
{
    const auto id = file(body(dossier)).at("id");
    EXPECT_EQ(
        step("resolveAppeal", id, "1", R"(, "upheld": true)" + answered("2026-11-26")).at("code"),
        "appeal.not_accepted");
    EXPECT_EQ(
        step("prolongAppeal", id, "1", R"(, "reason": "Khó")").at("code"), "appeal.not_accepted");
    EXPECT_EQ(step("acceptAppeal", id, "2").at("code"), "appeal.changed_meanwhile");
    EXPECT_EQ(step("acceptAppeal", "none", "1").at("code"), "appeal.not_found");
    EXPECT_EQ(
        step("refuseAppeal", id, "1", answered("2026-11-27")).at("code"),
        "appeal.answered_in_future");
    EXPECT_EQ(
        step("refuseAppeal", id, "1", answered("2026-11-25")).at("code"),
        "appeal.answered_too_early");
    EXPECT_EQ(step("refuseAppeal", id, "1").status, 422) << "not without its reason";
    const auto refused = step("refuseAppeal", id, "1", answered("2026-11-26"));
    EXPECT_EQ(refused.at("state"), "refused");
    EXPECT_EQ(step("acceptAppeal", id, "2").at("code"), "appeal.not_filed");
    EXPECT_EQ(step("refuseAppeal", id, "2", answered("2026-11-26")).at("code"), "appeal.not_filed");
    EXPECT_EQ(step("withdrawAppeal", id, "2", "", "lan").at("code"), "appeal.ended_already");

    const auto again = file(body(dossier)).at("id");
    EXPECT_EQ(step("acceptAppeal", again, "1").status, 200);
    EXPECT_EQ(
        step("resolveAppeal", again, "2", R"(, "upheld": false)" + answered("2026-11-25"))
            .at("code"),
        "appeal.answered_too_early");
    EXPECT_EQ(step("withdrawAppeal", again, "2", "", "lan").at("state"), "withdrawn");
    const auto third = file(body(dossier)).at("id");
    EXPECT_EQ(step("acceptAppeal", third, "1").status, 200);
    EXPECT_EQ(
        step("resolveAppeal", third, "2", R"(, "upheld": false)" + answered("2026-11-26"))
            .at("state"),
        "rejected");
    EXPECT_EQ(
        call("so", "listAppeals", {{"subject_id", dossier}}).body.at("items").as_array().size(),
        3U);
    EXPECT_EQ(call("so", "listAppeals", {{"state", "rejected"}}).at("items.0.id"), third);
    EXPECT_EQ(call("so", "listAppeals", {{"kind", "petition"}}).at("items.0"), "");
    const auto page = call("so", "listAppeals", {{"limit", "2"}});
    EXPECT_EQ(call("so", "listAppeals", {{"cursor", page.at("next")}}).at("items.0.id"), id);
}

TEST_P(AppealHttp, each_sees_and_does_what_is_theirs)
{
    EXPECT_EQ(file(body(dossier), "mai").status, 403);
    EXPECT_EQ(file(body(dossier), "xa2").status, 403);
    for (const auto* who : {"hd1", "tv", "doc"})
        EXPECT_EQ(file(body(dossier), who).status, 403) << who;
    const auto by_paper =
        file(body(dossier, "complaint", R"(, "known_on": "2026-11-25", "file_ids": ["F3"])"), "xa");
    ASSERT_EQ(by_paper.status, 201) << "the commune takes it on paper" << by_paper.at("code");
    const auto id = by_paper.at("id");
    for (const auto* who : {"lan", "xa", "so", "doc"}) {
        EXPECT_EQ(call(who, "getAppeal", {{"id", id}}).status, 200) << who;
        EXPECT_EQ(call(who, "listAppeals").at("items.0.id"), id) << who;
    }
    for (const auto* who : {"mai", "xa2"}) {
        EXPECT_EQ(call(who, "getAppeal", {{"id", id}}).status, 403) << who;
        EXPECT_EQ(call(who, "listAppeals").at("items.0"), "") << who;
    }
    EXPECT_EQ(call("hd1", "listAppeals").status, 403);
    EXPECT_EQ(call("so", "getAppeal", {{"id", "none"}}).status, 404);
    for (const auto* who : {"lan", "xa", "doc", "tv"})
        for (const auto* operation :
             {"acceptAppeal", "refuseAppeal", "prolongAppeal", "resolveAppeal"})
            EXPECT_EQ(step(operation, id, "1", "", who).status, 403) << who << operation;
    EXPECT_EQ(step("withdrawAppeal", id, "1", "", "mai").status, 403);
    for (const auto* operation : {"acceptAppeal", "withdrawAppeal"}) {
        EXPECT_EQ(call("so", operation, {{"id", id}}, "{}").status, 422) << operation;
        EXPECT_EQ(step(operation, "none", "1").status, 404) << operation;
    }
    EXPECT_EQ(step("refuseAppeal", "none", "1", answered("2026-11-26")).status, 404);
    EXPECT_EQ(step("prolongAppeal", "none", "1", R"(, "reason": "Khó")").status, 404);
    EXPECT_EQ(
        step("resolveAppeal", "none", "1", R"(, "upheld": true)" + answered("2026-11-26")).status,
        404);
    for (const auto* operation : {"prolongAppeal", "resolveAppeal"})
        EXPECT_EQ(call("so", operation, {{"id", id}}, "{}").status, 422) << operation;
}

TEST_P(AppealHttp, a_star_may_be_complained_about_too)
{
    const auto other = evaluated(72, 4, "X2");
    EXPECT_EQ(decide("16/QĐ-UBND", {other}).status, 201);
    const auto star = call("so", "listRecognitions", {{"id", "X2"}}).at("items.0.id");
    const auto filed =
        file(body(star, "complaint", R"(, "known_on": "2026-11-26")", "recognition"));
    ASSERT_EQ(filed.status, 201) << filed.at("code");
    EXPECT_EQ(filed.at("product_name"), "Gạo 2");
    EXPECT_EQ(
        file(body(dossier, "complaint", R"(, "known_on": "2026-11-26")", "recognition")).status,
        403)
        << "a dossier is no star";
}

}  // namespace
}  // namespace sen::appeal
