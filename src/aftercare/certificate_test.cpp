#include "aftercare/certificate.hpp"

#include <gtest/gtest.h>

#include "aftercare/certificate_store.hpp"
#include "support/dossier_journey.hpp"

namespace sen::aftercare {
namespace {

struct CertificateHttp : test::DossierJourney {
    /// A star of the product, all but its id and certificate code as `columns` say.
    void star(const std::string& id, const std::string& product, const std::string& rest)
    {
        given(
            "INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on, "
            "valid_until, exact_term, certificate_code, created_at) VALUES ('" +
            id + "', '" + product +
            "', 4, 'decided', 'province', 2024, '2024-01-01', '2027-01-01', TRUE, 'ma" + id +
            "', '2024-01-01T00:00:00.000Z')");
        if (!rest.empty()) given("UPDATE recognition SET " + rest + " WHERE id = '" + id + "'");
    }
    std::vector<std::string> ids(const std::string& who, const Values& query)
    {
        std::vector<std::string> found;
        const auto list = call(who, "listCertificates", query);
        EXPECT_EQ(list.status, 200) << list.at("code");
        for (int i = 0; !list.at("items." + std::to_string(i)).empty(); ++i)
            found.push_back(list.at("items." + std::to_string(i) + ".id"));
        return found;
    }
};
ON_EACH_DATABASE(CertificateHttp);

using Ids = std::vector<std::string>;

TEST_P(CertificateHttp, the_register_is_found_by_year_star_status_and_term)
{
    star("A", "X1", "");
    star(
        "B", "X2", "stars = 3, year = 2025, decided_on = '2025-02-01', valid_until = '2028-02-01'");
    star("C", "Y1", "revoked_on = '2026-05-05'");
    star("D", "X3", "standing = 'reported', decided_on = NULL");
    EXPECT_EQ(ids("doc", {}), (Ids{"D", "C", "B", "A"}));
    EXPECT_EQ(ids("doc", {{"year", "2025"}}), (Ids{"B"}));
    EXPECT_EQ(ids("doc", {{"stars", "3"}}), (Ids{"B"}));
    EXPECT_EQ(ids("doc", {{"status", "expiring"}}), (Ids{"A"}));
    EXPECT_EQ(ids("doc", {{"status", "valid"}}), (Ids{"B"}));
    EXPECT_EQ(ids("doc", {{"status", "valid"}, {"on", "2026-05-04"}}), (Ids{"C", "B", "A"}));
    EXPECT_EQ(ids("doc", {{"status", "unconfirmed"}}), (Ids{"D"}));
    EXPECT_EQ(ids("doc", {{"expires_within", "90"}}), (Ids{"A"}));
    EXPECT_EQ(ids("doc", {{"expires_within", "30"}}), Ids{});
    EXPECT_EQ(ids("mai", {}), (Ids{"C"})) << "a producer sees its own";
    EXPECT_EQ(call("doc", "listCertificates", {{"status", "good"}}).status, 422);
    EXPECT_EQ(call("", "listCertificates").status, 401);

    const auto page = call("doc", "listCertificates", {{"limit", "3"}});
    EXPECT_EQ(page.body.at("items").as_array().size(), 3U);
    EXPECT_EQ(ids("doc", {{"cursor", page.at("next")}}), (Ids{"A"}));
}

TEST_P(CertificateHttp, the_register_and_the_rules_agree_on_every_day)
{
    star("A", "X1", "revoked_on = '2024-06-01', reinstated_on = '2024-08-01'");
    star("B", "X2", "replaced_on = '2025-06-01'");
    star("C", "X3", "standing = 'council_result'");
    star("D", "X4", "revoked_on = '2025-01-01', replaced_on = '2024-12-01'");
    star("E", "X5", "decided_on = '2024-02-29', valid_until = '2027-02-28'");
    star("F", "X6", "valid_until = '2025-09-01', extended_until = '2025-12-01'");
    for (auto day = Date::parse("2023-12-30").value(); day < Date::parse("2027-03-05").value();
         day = day.plus_days(3))
        database().read([&](db::Tx& tx) {
            CertificateQuery query;
            query.on = day;
            for (const auto& one : store::certificates(tx, query, 180, 100))
                EXPECT_EQ(name_of(one.status), name_of(registry::status_on(one, day, 180)))
                    << one.id.text << " on " << day.text();
        });
}

TEST_P(CertificateHttp, one_star_tells_its_worth_on_any_day)
{
    star("A", "X1", "decided_on = '2024-02-29', valid_until = '2027-02-28'");
    given("UPDATE product SET is_public = TRUE WHERE id = 'X1'");
    const auto on = [&](const std::string& day) {
        return call("mai", "getRecognition", {{"id", "A"}, {"on", day}}).at("status");
    };
    EXPECT_EQ(on("2024-02-28"), "none");
    EXPECT_EQ(on("2024-02-29"), "valid");
    EXPECT_EQ(on("2026-09-01"), "expiring");
    EXPECT_EQ(on("2027-02-28"), "expiring");
    EXPECT_EQ(on("2027-03-01"), "expired");
    EXPECT_EQ(call("mai", "getRecognition", {{"id", "A"}, {"on", "2025-02-29"}}).status, 422);
    EXPECT_EQ(call("so", "getRecognition", {{"id", "none"}}).at("code"), "recognition.not_found");
    star("B", "Y1", "");
    EXPECT_EQ(call("lan", "getRecognition", {{"id", "B"}}).status, 403) << "not public";
}

TEST_P(CertificateHttp, a_certificate_is_printed_for_its_own_office_and_producer)
{
    decide("15/QĐ-UBND", {evaluated(72, 4, "X1")});
    const auto id = call("so", "listRecognitions", {{"id", "X1"}}).at("items.0.id");
    const auto print = [&](const std::string& who, const std::string& format = "pdf") {
        return call(who, "getCertificatePaper", {{"id", id}, {"format", format}});
    };
    for (const auto* who : {"so", "xa", "lan"}) {
        const auto made = print(who);
        ASSERT_EQ(made.status, 200) << who << made.at("code");
        EXPECT_EQ(made.response.content_type, "application/pdf");
        EXPECT_EQ(made.response.text().substr(0, 5), "%PDF-");
    }
    EXPECT_EQ(
        print("so", "docx").response.content_type,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    for (const auto* who : {"mai", "xa2", "doc", "hd1", "tv"})
        EXPECT_EQ(print(who).status, 403) << who;
    EXPECT_EQ(print("so", "odt").status, 422);
    EXPECT_EQ(call("so", "getCertificatePaper", {{"id", "none"}, {"format", "pdf"}}).status, 404);
    given("UPDATE recognition SET revoked_on = '2026-11-24'");
    EXPECT_EQ(print("so").at("code"), "certificate.revoked");
    star("A", "X2", "level = 'ministry', certificate_number = '5-BNNMT'");
    EXPECT_EQ(
        call("so", "getCertificatePaper", {{"id", "A"}, {"format", "pdf"}}).at("code"),
        "certificate.not_issued");
}

}  // namespace
}  // namespace sen::aftercare
