#include "dossier/renewal.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

/// X1 and X2 have a star until 01/03/2027: a renewal is handed in from 02/09 to 01/11/2026.
struct RenewalHttp : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        given(R"sql(
            INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,
                                     valid_until, exact_term, certificate_code, created_at)
                 VALUES ('R1', 'X1', 3, 'decided', 'province', 2024, '2024-03-01', '2027-03-01',
                         TRUE, 'C1', '2024-03-01T00:00:00.000Z'),
                        ('R2', 'X2', 3, 'decided', 'province', 2024, '2024-03-01', '2027-03-01',
                         TRUE, 'C2', '2024-03-01T00:00:00.000Z');
        )sql");
    }
    std::string renewal(const std::string& product, const std::string& kind = "renewal")
    {
        const auto made = call(
            "lan", "createDossier", {},
            R"({"product_id": ")" + product + R"(", "kind": ")" + kind + "\"}");
        EXPECT_EQ(made.status, 201) << made.at("code");
        EXPECT_EQ(assess(made.at("id")).status, 200);
        return made.at("id");
    }
    test::Answer excuse(const std::string& id, const std::string& who = "so")
    {
        return call(
            who, "grantWindowException", {{"id", id}},
            R"({"version": )" + version(id) + R"(, "reason": "Lũ lụt"})");
    }
};
ON_EACH_DATABASE(RenewalHttp);

TEST_P(RenewalHttp, is_handed_in_from_180_to_120_days_before_the_star_ends)
{
    at("2026-09-01T16:59:59.000Z");  // the last second of 1 September
    const auto id = renewal("X1");
    EXPECT_EQ(read(id).at("renewal_window.from"), "2026-09-02");
    EXPECT_EQ(read(id).at("renewal_window.to"), "2026-11-01");
    const auto early = submit(id);
    EXPECT_EQ(early.at("code"), "dossier.renewal_too_early");
    EXPECT_EQ(early.at("subject"), "2026-09-02");
    at("2026-09-01T17:00:00.000Z");
    EXPECT_EQ(submit(id).at("stage"), "submitted");

    const auto other = renewal("X2");
    at("2026-11-01T17:00:00.000Z");  // midnight: 2 November
    EXPECT_EQ(submit(other).at("code"), "dossier.renewal_too_late");
    at("2026-11-01T16:59:59.000Z");
    EXPECT_EQ(submit(other).at("stage"), "submitted");
    send_back(other);
    at("2026-11-20T03:00:00.000Z");
    EXPECT_EQ(submit(other).at("stage"), "submitted") << "what was handed in in time is completed";
}

TEST_P(RenewalHttp, the_province_lets_one_in_on_another_day_with_a_reason)
{
    const auto id = renewal("X1");
    EXPECT_EQ(submit(id).at("code"), "dossier.renewal_too_late");
    for (const auto* who : {"lan", "xa", "tv"})
        EXPECT_EQ(excuse(id, who).status, 403) << who;
    const auto excused = excuse(id);
    EXPECT_EQ(excused.status, 200) << excused.at("code");
    EXPECT_EQ(excused.at("renewal_window.exception"), "Lũ lụt");
    EXPECT_EQ(submit(id).at("stage"), "submitted");
    EXPECT_EQ(excuse(id).at("code"), "dossier.not_open");
    const auto upgrade = renewal("X2", "upgrade");
    EXPECT_EQ(read(upgrade).at("renewal_window"), "null");
    EXPECT_EQ(excuse(upgrade).at("code"), "dossier.no_renewal");
    EXPECT_EQ(submit(upgrade).at("stage"), "submitted");
}

TEST_P(RenewalHttp, begins_with_what_was_last_handed_in_and_names_what_is_wanting)
{
    at("2026-09-10T03:00:00.000Z");
    const auto before = renewal("X1", "upgrade");
    const auto add = [&](const std::string& kind, const std::string& days) {
        const auto answer = call(
            "lan", "addEvidence", {{"id", before}},
            R"({"file_id": "F1", "kind": ")" + kind +
                R"(", "criteria": ["9", "10"], "issuer": "Sở Y tế", )" + days + "}");
        EXPECT_EQ(answer.status, 201) << answer.at("code");
    };
    add("test_report", R"("issued_on": "2023-06-01")");
    add("business_registration", R"("expires_on": "2026-09-30")");
    add("quality_declaration", R"("issued_on": "2025-06-01")");
    EXPECT_EQ(submit(before).at("stage"), "submitted");
    call(
        "lan", "withdrawDossier", {{"id", before}},
        R"({"version": )" + version(before) + R"(, "reason": "Chuyển sang đánh giá lại"})");

    at("2026-10-05T03:00:00.000Z");
    const auto made =
        call("lan", "createDossier", {}, R"({"product_id": "X1", "kind": "renewal"})");
    EXPECT_EQ(made.at("self_score.points"), "72") << made.at("code");
    EXPECT_EQ(made.at("evidence.0.criteria"), R"(["10","9"])");
    EXPECT_EQ(made.at("evidence.0.issuer"), "Sở Y tế");
    EXPECT_NE(made.at("evidence.2.id"), "") << "all three papers";

    const auto documents = call("lan", "getDossierDocuments", {{"id", made.at("id")}});
    std::map<std::string, std::string> states;
    for (std::size_t i = 0; !documents.at("items." + std::to_string(i)).empty(); ++i) {
        const auto item = "items." + std::to_string(i);
        states[documents.at(item + ".code")] = documents.at(item + ".state");
    }
    EXPECT_EQ(states["test_report"], "outdated") << "older than the star";
    EXPECT_EQ(states["business_registration"], "expired");
    EXPECT_EQ(states["quality_declaration"], "held");
    EXPECT_EQ(states["material_origin"], "missing");
    EXPECT_EQ(states["market"], "missing") << "asked anew at a renewal";
    EXPECT_EQ(states["award"], "not_needed");

    const auto papers = call("lan", "listProducerPapers", {{"id", "P1"}});
    EXPECT_EQ(papers.at("items.0.dossiers"), "2");
    EXPECT_NE(papers.at("items.2.id"), "");
    EXPECT_EQ(papers.at("items.3"), "") << "each once, whatever it serves";
    const auto page = call("lan", "listProducerPapers", {{"id", "P1"}, {"limit", "2"}});
    EXPECT_EQ(
        call("lan", "listProducerPapers", {{"id", "P1"}, {"cursor", page.at("next")}})
            .at("items.0.id"),
        papers.at("items.2.id"));
    for (const auto* who : {"mai", "xa2", "hd1"})
        EXPECT_EQ(call(who, "listProducerPapers", {{"id", "P1"}}).status, 403) << who;
    EXPECT_EQ(call("so", "listProducerPapers", {{"id", "none"}}).status, 404);
    EXPECT_EQ(call("so", "listProducerPapers", {{"id", "P1"}, {"limit", "0"}}).status, 422);
}

}  // namespace
}  // namespace sen::dossier
