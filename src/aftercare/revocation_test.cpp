#include "aftercare/revocation.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::aftercare {
namespace {

struct RevocationHttp : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        const auto decision = decide("15/QĐ-UBND", {evaluated(72, 4, "X1")});
        code = decision.at("certificates.0.code");
        star = call("so", "listRecognitions", {{"id", "X1"}}).at("items.0.id");
        at("2026-12-20T03:00:00.000Z");
    }
    test::Answer open_case(
        const std::string& who, const std::string& concluded_on = "2026-12-10",
        const std::string& ground = "c")
    {
        return call(
            who, "openRevocation", {{"id", star}},
            R"({"ground": ")" + ground + R"(", "concluded_on": ")" + concluded_on +
                R"(", "note": "Kết luận thanh tra số 5"})");
    }
    test::Answer sign(
        const std::string& who, const std::string& id, const std::string& on,
        const std::string& version = "1")
    {
        return call(
            who, "decideRevocation", {{"id", id}},
            R"({"version": )" + version + R"(, "decision_number": "99/QĐ-UBND", "decided_on": ")" +
                on + "\"}");
    }
    test::Answer put_back(const std::string& id, const std::string& on, const std::string& version)
    {
        return call(
            "so", "reinstateRevocation", {{"id", id}},
            R"({"version": )" + version + R"(, "decision_number": "7/QĐ-UBND", "decided_on": ")" +
                on + R"(", "reason": "Tòa tuyên hủy"})");
    }
    std::string status(const std::string& on)
    {
        return call("", "checkCertificate", {{"code", code}, {"on", on}}).at("status");
    }
    std::string page(const std::string& address)
    {
        return std::string(get(address).response.text());
    }

    std::string star;
    std::string code;
};
ON_EACH_DATABASE(RevocationHttp);

TEST_P(RevocationHttp, ends_the_star_everywhere_at_once)
{
    const auto address = "/chung-nhan/" + code;
    EXPECT_EQ(page(address).find("bị thu hồi ngày"), std::string::npos) << "and is kept";
    const auto opened = open_case("so");
    ASSERT_EQ(opened.status, 201) << opened.at("code");
    EXPECT_EQ(opened.at("due_on"), "2026-12-25") << "15 days from the conclusion";
    EXPECT_EQ(opened.at("state"), "open");
    EXPECT_EQ(status("2026-12-20"), "valid") << "a case alone ends nothing";
    const auto work = call("so", "listWork");
    EXPECT_EQ(work.at("items.0.kind"), "revocation_decide");
    EXPECT_EQ(work.at("items.0.subject_id"), star);
    EXPECT_EQ(work.at("items.0.days_left"), "5");

    const auto revoked = sign("so", opened.at("id"), "2026-12-18");
    ASSERT_EQ(revoked.status, 200) << revoked.at("code");
    EXPECT_EQ(revoked.at("state"), "revoked");
    EXPECT_EQ(call("so", "listWork").at("items.0"), "") << "nothing waits any more";
    EXPECT_EQ(status("2026-12-17"), "valid");
    EXPECT_EQ(status("2026-12-18"), "revoked");
    EXPECT_NE(page(address).find("thu hồi ngày 18/12/2026"), std::string::npos);
    EXPECT_NE(page("/san-pham/gao-1").find("thu hồi ngày 18/12/2026"), std::string::npos);
    EXPECT_EQ(call("doc", "getProduct", {{"id", "X1"}}).at("star.status"), "revoked");
    EXPECT_EQ(call("doc", "listProducts", {{"status", "revoked"}}).at("items.0.id"), "X1");
    EXPECT_EQ(call("so", "listCertificates", {{"status", "revoked"}}).at("items.0.id"), star);
    const auto actions = journal();
    const std::vector<std::string> last(actions.end() - 3, actions.end());
    EXPECT_EQ(
        last, (std::vector<std::string>{
                  "revocation.opened", "product.star_revoked", "revocation.decided"}));
}

TEST_P(RevocationHttp, is_undone_by_a_new_decision_and_stays_on_record)
{
    const auto id = open_case("so").at("id");
    EXPECT_EQ(sign("so", id, "2026-12-15").status, 200);
    EXPECT_EQ(put_back(id, "2026-12-14", "2").at("code"), "revocation.signed_before_revocation");
    EXPECT_EQ(put_back(id, "2026-12-21", "2").at("code"), "revocation.signed_in_future");
    const auto back = put_back(id, "2026-12-20", "2");
    ASSERT_EQ(back.status, 200) << back.at("code");
    EXPECT_EQ(back.at("state"), "reinstated");
    EXPECT_EQ(back.at("decision_number"), "99/QĐ-UBND");
    EXPECT_EQ(back.at("reinstated_number"), "7/QĐ-UBND");
    EXPECT_EQ(status("2026-12-14"), "valid");
    EXPECT_EQ(status("2026-12-19"), "revoked") << "the days between stay as they were";
    EXPECT_EQ(status("2026-12-20"), "valid");
    EXPECT_EQ(call("doc", "listProducts", {{"status", "valid"}}).at("items.0.id"), "X1");
    EXPECT_EQ(put_back(id, "2026-12-20", "3").at("code"), "revocation.not_revoked");

    EXPECT_EQ(sign("so", open_case("so", "2026-12-20").at("id"), "2026-12-20").status, 200);
    EXPECT_EQ(status("2026-12-20"), "revoked") << "and may be revoked anew";
    EXPECT_EQ(
        call("lan", "listRevocations", {{"id", star}}).body.at("items").as_array().size(), 2U);
}

TEST_P(RevocationHttp, refuses_what_cannot_be_revoked)
{
    EXPECT_EQ(open_case("so", "2026-12-21").at("code"), "revocation.concluded_in_future");
    EXPECT_EQ(open_case("so", "2026-11-23").at("code"), "revocation.concluded_before_star");
    EXPECT_EQ(open_case("so", "2026-12-10", "z").at("code"), "revocation.ground_not_in_force");
    EXPECT_EQ(open_case("so", "10/12/2026").at("fields.0.code"), "form.date");
    const auto id = open_case("so").at("id");
    EXPECT_EQ(open_case("so").at("code"), "revocation.open_already");
    EXPECT_EQ(sign("so", id, "2026-12-21").at("code"), "revocation.signed_in_future");
    EXPECT_EQ(sign("so", id, "2026-12-09").at("code"), "revocation.signed_before_conclusion");
    EXPECT_EQ(sign("so", id, "2026-12-15", "2").at("code"), "revocation.changed_meanwhile");
    EXPECT_EQ(sign("so", "none", "2026-12-15").at("code"), "revocation.not_found");
    EXPECT_EQ(put_back(id, "2026-12-15", "1").at("code"), "revocation.not_revoked");
    EXPECT_EQ(status("2026-12-20"), "valid");

    EXPECT_EQ(sign("so", id, "2026-12-15").status, 200);
    EXPECT_EQ(sign("so", id, "2026-12-15", "2").at("code"), "revocation.not_open");
    EXPECT_EQ(open_case("so").at("code"), "recognition.not_in_force") << "revoked already";
    at("2030-01-05T03:00:00.000Z");
    EXPECT_EQ(open_case("so", "2030-01-04").status, 409) << "nor once it has ended";
}

TEST_P(RevocationHttp, a_case_may_end_without_a_decision)
{
    const auto id = open_case("so").at("id");
    const auto drop = [&](const std::string& who, const std::string& case_id) {
        return call(
            who, "dropRevocation", {{"id", case_id}},
            R"({"version": 1, "reason": "Đã khắc phục xong"})");
    };
    EXPECT_EQ(call("so", "dropRevocation", {{"id", id}}, R"({"version": 1})").status, 422);
    EXPECT_EQ(drop("so", "none").status, 404);
    const auto dropped = drop("so", id);
    EXPECT_EQ(dropped.at("state"), "dropped");
    EXPECT_EQ(drop("so", id).status, 409);
    EXPECT_EQ(status("2026-12-20"), "valid");
    EXPECT_EQ(open_case("so").status, 201) << "another may follow";
}

TEST_P(RevocationHttp, each_does_what_is_theirs)
{
    for (const auto* who : {"lan", "mai", "hd1", "tv", "doc", "xa2"})
        EXPECT_EQ(open_case(who).status, 403) << who;
    const auto opened = open_case("xa");
    EXPECT_EQ(opened.status, 201) << "the commune confirms that production has ended";
    for (const auto* who : {"lan", "xa", "hd1", "tv", "doc"})
        EXPECT_EQ(sign(who, opened.at("id"), "2026-12-15").status, 403) << who;
    const auto list = [&](const std::string& who) {
        return call(who, "listRevocations", {{"id", star}}).status;
    };
    for (const auto* who : {"so", "xa", "lan", "doc"})
        EXPECT_EQ(list(who), 200) << who;
    for (const auto* who : {"mai", "xa2", "hd1", "tv"})
        EXPECT_EQ(list(who), 403) << who;
    EXPECT_EQ(call("so", "listRevocations", {{"id", "none"}}).status, 404);
    EXPECT_EQ(
        call(
            "so", "openRevocation", {{"id", "none"}},
            R"({"ground": "c", "concluded_on": "2026-12-10", "note": "abc"})")
            .status,
        404);
    EXPECT_EQ(
        call(
            "so", "reinstateRevocation", {{"id", "none"}},
            R"({"version": 1, "decision_number": "1", "decided_on": "2026-12-10", "reason": "abc"})")
            .status,
        404);
    EXPECT_EQ(call("lan", "reinstateRevocation", {{"id", "none"}}, "{}").status, 403);
    EXPECT_EQ(call("lan", "dropRevocation", {{"id", "none"}}, "{}").status, 403);
    EXPECT_EQ(call("so", "reinstateRevocation", {{"id", opened.at("id")}}, "{}").status, 422);
}

}  // namespace
}  // namespace sen::aftercare
