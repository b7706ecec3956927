#include "aftercare/holder_change.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::aftercare {
namespace {

struct HolderHttp : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        given("UPDATE producer SET address = 'Ấp 2' WHERE id = 'P1'");
        const auto decision = decide("15/QĐ-UBND", {evaluated(72, 4, "X1")});
        code = decision.at("certificates.0.code");
        number = decision.at("certificates.0.number");
        star = call("so", "listRecognitions", {{"id", "X1"}}).at("items.0.id");
        at("2026-12-20T03:00:00.000Z");
    }
    test::Answer
    ask(const std::string& who = "lan", const std::string& kind = "holder",
        const std::string& files = R"(["F1"])")
    {
        return call(
            who, "askForHolderChange", {{"id", star}},
            R"({"kind": ")" + kind +
                R"(", "wish": "Hộ Mai, MST 1400", "reason": "Chuyển nhượng", )"
                R"("file_ids": )" +
                files + "}");
    }
    test::Answer grant(
        const std::string& id, const std::string& on, const std::string& rest,
        const std::string& who = "so", const std::string& version = "1")
    {
        return call(
            who, "grantHolderChange", {{"id", id}},
            R"({"version": )" + version + R"(, "decision_number": "90/QĐ-UBND", "decided_on": ")" +
                on + "\"" + rest + "}");
    }
    test::Answer
    refuse_it(const std::string& id, const std::string& version, const std::string& who = "so")
    {
        return call(
            who, "refuseHolderChange", {{"id", id}},
            R"({"version": )" + version + R"(, "reason": "Thiếu hợp đồng"})");
    }
    std::string holder(const std::string& on)
    {
        return call("", "checkCertificate", {{"code", code}, {"on", on}}).at("producer_name");
    }
    static constexpr auto to_mai = R"(, "producer_id": "P2")";

    std::string star;
    std::string code;
    std::string number;
};
ON_EACH_DATABASE(HolderHttp);

TEST_P(HolderHttp, another_holds_the_certificate_with_its_number_and_term)
{
    const auto before = call("so", "getRecognition", {{"id", star}});
    const auto asked = ask();
    ASSERT_EQ(asked.status, 201) << asked.at("code") << asked.at("fields");
    EXPECT_EQ(call("so", "listWork").at("items.0.kind"), "holder_change");
    EXPECT_EQ(call("so", "listWork").at("items.0.subject_id"), star);
    EXPECT_EQ(holder("2026-12-20"), "HTX Sen") << "a wish alone changes nothing";
    const auto granted = grant(asked.at("id"), "2026-12-15", to_mai);
    ASSERT_EQ(granted.status, 200) << granted.at("code");
    EXPECT_EQ(granted.at("state"), "granted");

    EXPECT_EQ(holder("2026-12-14"), "HTX Sen");
    EXPECT_EQ(holder("2026-12-15"), "Hộ Mai");
    const auto after = call("so", "getRecognition", {{"id", star}});
    for (const auto* same : {"certificate_number", "valid_until", "decided_on", "status", "stars"})
        EXPECT_EQ(after.at(same), before.at(same)) << same;
    EXPECT_EQ(after.at("producer_id"), "P2");
    EXPECT_EQ(after.at("held_since"), "2026-12-15");
    EXPECT_EQ(call("doc", "listCertificates").at("items.0.held_since"), "2026-12-15");
    EXPECT_EQ(call("mai", "listCertificates").at("items.0.id"), star) << "it is hers now";
    EXPECT_EQ(call("lan", "listCertificates").at("items.0"), "");
    EXPECT_EQ(call("doc", "listProducts", {{"producer", "P2"}}).at("items.0.id"), "X1");
    const auto page = std::string(get("/chung-nhan/" + code).response.text());
    EXPECT_NE(page.find("Hộ Mai"), std::string::npos);
    EXPECT_NE(page.find("từ 15/12/2026, trước đó là HTX Sen"), std::string::npos) << page;
    const auto holders = call("mai", "getHolders", {{"id", star}});
    EXPECT_EQ(holders.at("before.0.name"), "HTX Sen");
    EXPECT_EQ(holders.at("before.0.until_on"), "2026-12-15");
    EXPECT_EQ(holders.at("changes.0.decision_number"), "90/QĐ-UBND");
    EXPECT_EQ(holders.at("papers.0.id"), "F1");
    EXPECT_EQ(call("so", "listWork").at("items.0"), "");
    const auto actions = journal();
    const std::vector<std::string> last(actions.end() - 5, actions.end());
    EXPECT_EQ(
        last, (std::vector<std::string>{
                  "holder_change.requested", "product.handed_over", "producer.gave_away",
                  "producer.took_over", "holder_change.granted"}));
}

TEST_P(HolderHttp, a_new_address_keeps_the_old_one_on_record)
{
    const auto id = ask("lan", "address").at("id");
    EXPECT_EQ(grant(id, "2026-12-15", "").at("code"), "holder_change.decision_missing");
    const auto granted = grant(id, "2026-12-15", R"(, "address": "Ấp 5", "commune_code": "30002")");
    ASSERT_EQ(granted.status, 200) << granted.at("code");
    const auto producer = call("so", "getProducer", {{"id", "P1"}});
    EXPECT_EQ(producer.at("address"), "Ấp 5");
    EXPECT_EQ(producer.at("commune_code"), "30002");
    const auto holders = call("lan", "getHolders", {{"id", star}});
    EXPECT_EQ(holders.at("before.0.address"), "Ấp 2");
    EXPECT_EQ(holders.at("before.0.commune_code"), "30001");
    EXPECT_EQ(call("so", "getRecognition", {{"id", star}}).at("held_since"), "null")
        << "the holder is the same";
    EXPECT_EQ(holder("2026-12-20"), "HTX Sen");
}

TEST_P(HolderHttp, refuses_what_cannot_be_changed)
{
    EXPECT_EQ(ask("lan", "holder", "[]").status, 422) << "not without papers";
    EXPECT_EQ(ask("lan", "holder", R"(["F2"])").status, 403);
    EXPECT_EQ(ask("lan", "name").at("fields.0.code"), "form.choice");
    const auto id = ask().at("id");
    EXPECT_EQ(ask().at("code"), "holder_change.waits_already");
    EXPECT_EQ(grant(id, "2026-12-21", to_mai).at("code"), "holder_change.signed_in_future");
    EXPECT_EQ(grant(id, "2026-11-23", to_mai).at("code"), "holder_change.signed_too_early");
    EXPECT_EQ(grant(id, "2026-12-15", "").at("code"), "holder_change.decision_missing");
    EXPECT_EQ(grant(id, "2026-12-15", R"(, "producer_id": "P1")").at("code"), "holder.same");
    EXPECT_EQ(grant(id, "2026-12-15", R"(, "producer_id": "P9")").at("code"), "holder.unknown");
    EXPECT_EQ(
        grant(id, "2026-12-15", to_mai, "so", "2").at("code"), "holder_change.changed_meanwhile");
    EXPECT_EQ(grant("none", "2026-12-15", to_mai).at("code"), "holder_change.not_found");
    EXPECT_EQ(refuse_it("none", "1").status, 404);
    EXPECT_EQ(call("so", "refuseHolderChange", {{"id", id}}, "{}").status, 422);
    EXPECT_EQ(holder("2026-12-20"), "HTX Sen") << "nothing was written";

    given("INSERT INTO dossier (id, product_id, producer_id, kind, stage, criteria_set, created_at)"
          " VALUES ('D9', 'X1', 'P1', 'renewal', 'submitted', 'QD26-03', "
          "'2026-12-01T00:00:00.000Z')");
    EXPECT_EQ(grant(id, "2026-12-15", to_mai).at("code"), "holder_change.dossier_open");
    const auto refused = refuse_it(id, "1");
    EXPECT_EQ(refused.at("state"), "refused");
    EXPECT_EQ(refused.at("answer"), "Thiếu hợp đồng");
    EXPECT_EQ(
        grant(id, "2026-12-15", to_mai, "so", "2").at("code"), "holder_change.decided_already");
    EXPECT_EQ(refuse_it(id, "2").at("code"), "holder_change.decided_already");
    given("UPDATE recognition SET revoked_on = '2026-12-01'");
    EXPECT_EQ(ask().at("code"), "recognition.not_in_force");
}

TEST_P(HolderHttp, each_does_what_is_theirs)
{
    for (const auto* who : {"mai", "xa", "hd1", "tv", "doc"})
        EXPECT_EQ(ask(who).status, 403) << who;
    const auto id = ask().at("id");
    for (const auto* who : {"lan", "xa", "hd1", "tv", "doc"}) {
        EXPECT_EQ(grant(id, "2026-12-15", to_mai, who).status, 403) << who;
        EXPECT_EQ(refuse_it(id, "1", who).status, 403) << who;
    }
    for (const auto* who : {"lan", "xa", "so", "doc"})
        EXPECT_EQ(call(who, "getHolders", {{"id", star}}).status, 200) << who;
    for (const auto* who : {"mai", "xa2", "hd1", "tv"})
        EXPECT_EQ(call(who, "getHolders", {{"id", star}}).status, 403) << who;
    EXPECT_EQ(call("so", "getHolders", {{"id", "none"}}).status, 404);
    EXPECT_EQ(
        call(
            "so", "askForHolderChange", {{"id", "none"}},
            R"({"kind": "holder", "wish": "a", "reason": "abc", "file_ids": ["F1"]})")
            .status,
        404);
}

}  // namespace
}  // namespace sen::aftercare
