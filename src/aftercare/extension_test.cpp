#include "aftercare/extension.hpp"

#include <gtest/gtest.h>

#include "aftercare/alert.hpp"
#include "support/dossier_journey.hpp"

namespace sen::aftercare {
namespace {

struct ExtensionHttp : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        star("a", "X1", "2026-10-20");
        given("UPDATE product SET is_public = TRUE");
        given("UPDATE producer SET is_public = TRUE");
        at("2026-11-25T03:00:00.000Z");
    }
    void star(const std::string& id, const std::string& product, const std::string& valid_until)
    {
        given(
            "INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on, "
            "valid_until, exact_term, certificate_code, created_at) VALUES ('" +
            id + "', '" + product + "', 4, 'decided', 'province', 2023, '2023-10-20', '" +
            valid_until + "', TRUE, 'ma" + id + "', '2024-01-01T00:00:00.000Z')");
    }
    test::Answer extend(
        const std::string& until, const std::string& who = "so", const std::string& id = "a",
        const std::string& on = "2026-11-20")
    {
        return call(
            who, "extendCertificate", {{"id", id}},
            R"({"until": ")" + until + R"(", "decision_number": "88/QĐ-UBND", "decided_on": ")" +
                on + R"(", "reason": "Chưa kịp nộp khi quy định mới có hiệu lực"})");
    }
    std::string status(const std::string& on)
    {
        return call("", "checkCertificate", {{"code", "maa"}, {"on", on}}).at("status");
    }
    std::string page(const std::string& address)
    {
        return std::string(get(address).response.text());
    }
};
ON_EACH_DATABASE(ExtensionHttp);

TEST_P(ExtensionHttp, lets_a_star_of_the_transition_count_past_its_term_everywhere)
{
    EXPECT_EQ(status("2026-11-25"), "expired");
    EXPECT_NE(page("/chung-nhan/maa").find("Chứng nhận đã hết hạn"), std::string::npos);
    const auto extended = extend("2027-04-18");
    ASSERT_EQ(extended.status, 201) << extended.at("code");
    EXPECT_EQ(extended.at("status"), "extended");
    EXPECT_EQ(extended.at("valid_until"), "2026-10-20") << "its own term stays on record";
    EXPECT_EQ(extended.at("extended_until"), "2027-04-18");
    EXPECT_EQ(status("2026-10-20"), "expiring");
    EXPECT_EQ(status("2026-10-21"), "extended");
    EXPECT_EQ(status("2027-04-18"), "extended");
    EXPECT_EQ(status("2027-04-19"), "expired");
    const auto shown = page("/chung-nhan/maa");
    EXPECT_NE(shown.find("Còn hiệu lực do được gia hạn"), std::string::npos);
    EXPECT_NE(
        shown.find("đến 18/04/2027, theo Quyết định 88/QĐ-UBND ngày 20/11/2026"),
        std::string::npos);
    EXPECT_NE(page("/san-pham/gao-1").find("gia hạn đến 18/04/2027"), std::string::npos);
    const auto ids = [&](const Values& query) {
        return call("doc", "listCertificates", query).at("items.0.id");
    };
    EXPECT_EQ(ids({{"status", "extended"}}), "a");
    EXPECT_EQ(ids({{"expires_within", "150"}}), "a");
    EXPECT_EQ(ids({{"expires_within", "90"}}), "");
    EXPECT_EQ(call("doc", "listProducts", {{"status", "extended"}}).at("items.0.id"), "X1");
    EXPECT_EQ(
        call("doc", "listProducts", {{"status", "extended"}}).at("items.0.valid_until"),
        "2027-04-18");
    EXPECT_EQ(call("lan", "getProduct", {{"id", "X1"}}).at("star.status"), "extended");
    EXPECT_EQ(call("lan", "listWork").at("items.0.due_on"), "2027-04-18") << "the new end is told";
    const auto actions = journal();
    EXPECT_EQ(actions.back(), "extension.granted");
    EXPECT_EQ(actions.at(actions.size() - 2), "product.star_extended");
}

TEST_P(ExtensionHttp, is_granted_once_within_the_days_of_the_law)
{
    EXPECT_EQ(extend("2027-04-19").at("code"), "extension.too_long") << "181 days";
    EXPECT_EQ(extend("2026-10-20").at("code"), "extension.until_too_early");
    EXPECT_EQ(extend("2026-11-19").at("code"), "extension.until_too_early") << "before signing";
    EXPECT_EQ(
        extend("2027-01-01", "so", "a", "2026-11-26").at("code"), "extension.signed_in_future");
    EXPECT_EQ(extend("20/04/2027").at("fields.0.code"), "form.date");
    EXPECT_EQ(call("so", "extendCertificate", {{"id", "a"}}, "{}").status, 422);
    EXPECT_EQ(status("2026-11-25"), "expired") << "nothing was written";
    EXPECT_EQ(extend("2027-01-01").status, 201);
    EXPECT_EQ(extend("2027-02-01").at("code"), "recognition.extended_already");
    EXPECT_EQ(extend("2027-02-01", "so", "none").at("code"), "recognition.not_found");
    for (const auto* who : {"lan", "mai", "xa", "hd1", "tv", "doc"})
        EXPECT_EQ(extend("2027-02-01", who).status, 403) << who;
}

TEST_P(ExtensionHttp, is_for_terms_of_the_transition_alone)
{
    struct Case {
        const char* id;
        const char* product;
        const char* end;
        const char* code;
    };
    const Case cases[] = {
        {"b", "X2", "2026-05-21", "extension.not_transitional"},
        {"c", "X3", "2026-11-19", "extension.not_transitional"},
        {"d", "X4", "2026-11-18", ""},
    };
    for (const auto& [id, product, end, code] : cases) {
        star(id, product, end);
        EXPECT_EQ(extend("2026-11-25", "so", id).at("code"), code) << end;
    }
    star("e", "X5", "2026-05-22");
    EXPECT_EQ(extend("2026-11-18", "so", "e", "2026-11-01").status, 201) << "180 days of the first";
    given("UPDATE recognition SET revoked_on = '2026-10-01' WHERE id = 'a'");
    EXPECT_EQ(extend("2027-01-01").at("code"), "extension.not_for_this_star");
    given("UPDATE recognition SET revoked_on = NULL, standing = 'reported' WHERE id = 'a'");
    given("UPDATE recognition SET valid_until = '2026-11-18' WHERE id = 'a'");
    at("2026-11-18T03:00:00.000Z");
    EXPECT_EQ(
        extend("2027-01-01", "so", "a", "2026-11-10").at("code"), "extension.not_for_this_star");
}

TEST_P(ExtensionHttp, ends_with_the_decision_on_its_renewal)
{
    EXPECT_EQ(extend("2027-04-18").status, 201);
    const auto end = [&](const std::string& day) {
        database().write([&](db::Tx& tx) {
            const access::Actor program;
            Call one{tx, program, application().rules(), now, ""};
            registry::end_extension(one, Id<registry::Product>("X1"), Date::parse(day).value());
            return db::Verdict::commit;
        });
    };
    end("2026-11-25");
    EXPECT_EQ(status("2026-11-25"), "extended");
    EXPECT_EQ(status("2026-11-26"), "expired");
    end("2026-09-01");
    EXPECT_EQ(status("2026-10-20"), "expiring") << "its own term is never cut";
    EXPECT_EQ(extend("2027-02-01").at("code"), "recognition.extended_already");
}

TEST_P(ExtensionHttp, its_new_end_is_told_anew)
{
    EXPECT_EQ(extend("2026-12-20").status, 201);
    EXPECT_EQ(make_alerts(database(), application().rules(), now, "http://localhost"), 1);
    EXPECT_EQ(value("valid_until", "alert"), "2026-12-20");
}

}  // namespace
}  // namespace sen::aftercare
