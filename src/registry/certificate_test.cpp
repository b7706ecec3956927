#include "registry/recognition.hpp"

#include <gtest/gtest.h>

#include "support/registry_fixture.hpp"

namespace sen::registry {
namespace {

using test::Answer;

struct CertificateHttp : test::OnEachRegistry {
    void SetUp() override
    {
        OnEachRegistry::SetUp();
        given(R"sql(
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                                 created_at, updated_at)
                 VALUES ('S1', 'tra-sen', 'Trà sen', 'tra sen', 'tra sen', 'P1', TRUE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
                        ('S2', 'banh', 'Bánh', 'banh', 'banh', 'P2', FALSE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
            INSERT INTO recognition (id, product_id, stars, standing, level, year,
                                     decision_number, decided_on, valid_until, exact_term,
                                     certificate_number, certificate_code, revoked_on, created_at)
                 VALUES ('R1', 'S1', 4, 'decided', 'province', 2025, '15/QĐ-UBND', '2025-02-01',
                         '2028-02-01', TRUE, 'DT-2025-7', 'ab12cd34e', NULL,
                         '2025-02-01T00:00:00.000Z'),
                        ('R2', 'S1', 3, 'decided', 'district', 2021, NULL, '2021-01-05',
                         '2024-01-05', TRUE, NULL, 'old000001', '2023-06-01',
                         '2021-01-05T00:00:00.000Z'),
                        ('R3', 'S1', NULL, 'reported', 'unknown', 2024, NULL, NULL,
                         '2027-12-31', FALSE, NULL, 'rep000001', NULL,
                         '2024-01-05T00:00:00.000Z');
        )sql");
    }
    Answer checked(const std::string& code, const std::string& on = "")
    {
        return call(
            "", "checkCertificate",
            on.empty() ? Values{{"code", code}} : Values{{"code", code}, {"on", on}});
    }
};
ON_EACH_DATABASE(CertificateHttp);

TEST_P(CertificateHttp, is_worth_what_its_dates_say_on_the_day_asked_for)
{
    struct Case {
        const char* code;
        const char* on;
        const char* status;
    };
    const Case cases[] = {
        {"ab12cd34e", "2025-01-31", "none"},     {"ab12cd34e", "2025-02-01", "valid"},
        {"ab12cd34e", "2028-02-01", "expiring"}, {"ab12cd34e", "2028-02-02", "expired"},
        {"old000001", "2023-05-31", "valid"},    {"old000001", "2023-06-01", "revoked"},
        {"old000001", "2030-01-01", "revoked"},  {"rep000001", "2026-01-01", "unconfirmed"},
        {"rep000001", "2028-01-01", "expired"},  {"ab12cd34e", "1900-01-01", "none"},
        {"ab12cd34e", "9999-12-31", "expired"},
    };
    for (const auto& [code, on, status] : cases) {
        const auto told = checked(code, on);
        EXPECT_EQ(told.status, 200) << code << " " << on;
        EXPECT_EQ(told.at("status"), status) << code << " " << on;
        EXPECT_EQ(told.at("on"), on);
    }
}

TEST_P(CertificateHttp, is_found_by_code_in_any_case_or_by_number)
{
    for (const auto* code : {"ab12cd34e", "AB12CD34E", " Ab12cD34e ", "DT-2025-7"}) {
        const auto told = checked(code);
        EXPECT_EQ(told.status, 200) << code;
        EXPECT_EQ(told.at("code"), "ab12cd34e") << code;
    }
    const auto told = checked("ab12cd34e");
    EXPECT_EQ(told.at("product_name"), "Trà sen");
    EXPECT_EQ(told.at("product_slug"), "tra-sen");
    EXPECT_EQ(told.at("producer_name"), "HTX Sen");
    EXPECT_EQ(told.at("stars"), "4");
    EXPECT_EQ(told.at("on"), "2026-11-24") << "today, when no day is asked for";
    EXPECT_EQ(told.at("decision_number"), "15/QĐ-UBND");
}

TEST_P(CertificateHttp, that_nobody_issued_is_not_found)
{
    const auto unknown = checked("zz99zz99z");
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.at("code"), "certificate.not_found");
    EXPECT_EQ(checked("ab12cd34e' OR 1=1 --").status, 404);
    EXPECT_EQ(checked("ab12cd34e", "2025-02-30").status, 422);
}

TEST_P(CertificateHttp, a_products_stars_are_listed_with_their_worth_today)
{
    const auto stars = call("lan", "listRecognitions", {{"id", "S1"}});
    EXPECT_EQ(stars.status, 200);
    EXPECT_EQ(stars.at("items.0.id"), "R1");
    EXPECT_EQ(stars.at("items.0.status"), "valid");
    EXPECT_EQ(stars.at("items.1.status"), "unconfirmed");
    EXPECT_EQ(stars.at("items.2.status"), "revoked");

    EXPECT_EQ(call("mai", "listRecognitions", {{"id", "S1"}}).status, 200) << "it is public";
    EXPECT_EQ(call("lan", "listRecognitions", {{"id", "S2"}}).status, 403);
    EXPECT_EQ(call("mai", "listRecognitions", {{"id", "S2"}}).at("items"), "[]");
    EXPECT_EQ(call("so", "listRecognitions", {{"id", new_id()}}).status, 404);
}

}  // namespace
}  // namespace sen::registry
