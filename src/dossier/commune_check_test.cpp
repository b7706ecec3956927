#include "dossier/commune_check.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

struct CommuneCheckHttp : test::DossierJourney {
    test::Answer check(const std::string& id, const std::string& rest)
    {
        return call(
            "xa", "checkDossier", {{"id", id}}, R"({"version": )" + version(id) + rest + "}");
    }
};
ON_EACH_DATABASE(CommuneCheckHttp);

TEST_P(CommuneCheckHttp, is_due_fifteen_working_days_after_the_dossier_came)
{
    struct Case {
        const char* at;
        const char* product;
        const char* due_on;
    };
    const Case cases[] = {
        {"2026-06-01T03:00:00.000Z", "X1", "2026-06-22"},
        {"2026-06-01T18:00:00.000Z", "X2", "2026-06-23"},  // 01:00 of the next day here
        {"2026-12-15T03:00:00.000Z", "X3", "2027-01-06"},
        {"2027-01-29T03:00:00.000Z", "X4", "2027-02-26"},  // over the lunar new year
    };
    for (const auto& [instant, product, due_on] : cases) {
        at(instant);
        EXPECT_EQ(read(submitted(product)).at("due_on"), due_on) << instant;
    }
}

TEST_P(CommuneCheckHttp, no_term_is_guessed_for_a_year_without_a_calendar)
{
    at("2027-12-20T03:00:00.000Z");
    const auto id = opened();
    assess(id);
    const auto answer = submit(id);
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(answer.at("code"), "calendar.year_missing");
    EXPECT_NE(answer.at("detail").find("2028"), std::string::npos);
    EXPECT_EQ(read(id).at("stage"), "draft");
}

TEST_P(CommuneCheckHttp, forwards_only_with_all_four_contents)
{
    const auto id = submitted();
    const std::string contents[] = {
        "local_origin", "local_labour", "idea_origin", "local_identity"};
    for (const auto& missing : contents) {
        std::string rest = R"(, "forward": true)";
        for (const auto& content : contents)
            if (content != missing) rest += ", \"" + content + "\": \"có\"";
        const auto answer = check(id, rest + ", \"" + missing + "\": \"  \"");
        EXPECT_EQ(answer.at("code"), "commune_check.content_missing");
        EXPECT_EQ(answer.at("subject"), missing);
    }
    const auto done = forward(id);
    EXPECT_EQ(done.at("stage"), "forwarded");
    EXPECT_EQ(done.at("due_on"), "null");
    EXPECT_EQ(done.at("commune_check.forwarded"), "true");
    EXPECT_EQ(done.at("commune_check.checked_by"), "xa");
    EXPECT_EQ(done.at("commune_check.local_origin"), "a");
}

TEST_P(CommuneCheckHttp, returns_only_with_a_reason_and_starts_the_term_anew)
{
    at("2026-06-01T03:00:00.000Z");
    const auto id = submitted();
    EXPECT_EQ(check(id, R"(, "forward": false)").at("code"), "commune_check.reason_missing");
    const auto returned = send_back(id);
    EXPECT_EQ(returned.at("stage"), "returned");
    EXPECT_EQ(returned.at("commune_check.reason"), "Thiếu giấy");
    EXPECT_EQ(returned.at("due_on"), "null");

    at("2026-06-10T03:00:00.000Z");
    EXPECT_EQ(submit(id).at("due_on"), "2026-07-01");
    EXPECT_EQ(forward(id).at("commune_check.forwarded"), "true");
    EXPECT_EQ(
        value("reason", "commune_check WHERE dossier_id = '" + id + "' AND number = 1"),
        "Thiếu giấy");
}

TEST_P(CommuneCheckHttp, a_commune_that_saw_an_older_version_is_told_so)
{
    const auto id = submitted();
    const auto answer = call(
        "xa", "checkDossier", {{"id", id}}, R"({"version": 1, "forward": false, "reason": "x"})");
    EXPECT_EQ(answer.at("code"), "dossier.changed_meanwhile");
}

}  // namespace
}  // namespace sen::dossier
