#include "dossier/dossier.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

using test::Answer;

struct DossierChangeHttp : test::DossierJourney {};
ON_EACH_DATABASE(DossierChangeHttp);

TEST_P(DossierChangeHttp, a_change_meets_the_version_it_was_made_for)
{
    const auto id = opened();
    const auto body = R"({"version": 1, "choices": {"1.1": 3, "1.2": 0}, "notes": {"1.1": "a"}})";
    const auto first = call("lan", "saveSelfAssessment", {{"id", id}}, body);
    EXPECT_EQ(first.at("version"), "2");
    EXPECT_EQ(first.at("choices"), R"({"1.1":3})");
    EXPECT_EQ(first.at("notes"), R"({"1.1":"a"})");
    EXPECT_EQ(first.at("self_score.points"), "3");
    const auto stale = call("lan", "saveSelfAssessment", {{"id", id}}, body);
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(stale.at("code"), "dossier.changed_meanwhile");
    EXPECT_EQ(
        call("lan", "submitDossier", {{"id", id}}, R"({"version": 1})").at("code"),
        "dossier.changed_meanwhile");
}

TEST_P(DossierChangeHttp, refuses_choices_its_set_does_not_know)
{
    const auto id = opened();
    struct Case {
        const char* body;
        const char* code;
    };
    const Case cases[] = {
        {R"({"version": 1, "choices": {"99.9": 1}})", "score.unknown_criterion"},
        {R"({"version": 1, "choices": {"1.1": 9}})", "score.unknown_option"},
        {R"({"version": 1, "choices": {}, "notes": {"99.9": "a"}})", "score.unknown_criterion"},
        {R"({"version": 1, "choices": {"1.1": -1}})", "form.invalid"},
        {R"({"version": 1, "choices": {"1.1": "3"}})", "form.invalid"},
        {R"({"version": 1, "choices": [], "points": 100})", "form.invalid"},
    };
    for (const auto& [body, code] : cases) {
        const auto answer = call("lan", "saveSelfAssessment", {{"id", id}}, body);
        EXPECT_EQ(answer.status, 422) << body;
        EXPECT_EQ(answer.at("code"), code) << body;
    }
    EXPECT_EQ(submit(id).at("code"), "dossier.nothing_chosen");
    EXPECT_EQ(read(id).at("version"), "1");
}

TEST_P(DossierChangeHttp, keeps_what_was_handed_in_each_time_as_it_was)
{
    const auto id = opened();
    assess(id);
    call(
        "lan", "addEvidence", {{"id", id}},
        R"({"file_id": "F1", "kind": "quality_system", "criteria": ["10"]})");
    EXPECT_EQ(submit(id).at("submitted_at"), now.text());
    const auto of = "dossier_submission WHERE dossier_id = '" + id + "' AND number = ";
    const auto content = value("content", of + "1");
    EXPECT_EQ(value("sha256", of + "1"), sha256(content));
    EXPECT_NE(content.find("\"haccp.pdf\""), std::string::npos);

    EXPECT_EQ(send_back(id).at("stage"), "returned");
    const auto evidence = read(id).at("evidence.0.id");
    EXPECT_EQ(
        call("lan", "removeEvidence", {{"id", id}, {"evidence_id", evidence}}).at("evidence"),
        "[]");
    EXPECT_EQ(submit(id).at("stage"), "submitted");
    EXPECT_EQ(value("content", of + "1"), content);
    EXPECT_EQ(value("content", of + "2").find("haccp.pdf"), std::string::npos);
}

}  // namespace
}  // namespace sen::dossier
