#include "dossier/evidence.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

struct EvidenceHttp : test::DossierJourney {
    test::Answer add(const std::string& id, const std::string& body, const std::string& who = "lan")
    {
        return call(who, "addEvidence", {{"id", id}}, body);
    }
};
ON_EACH_DATABASE(EvidenceHttp);

TEST_P(EvidenceHttp, one_file_proves_several_criteria)
{
    const auto id = opened();
    const auto added =
        add(id, R"({"file_id": "F1", "kind": "quality_system", )"
                R"("criteria": ["9", "10", "10"], "number": "12/ATTP", )"
                R"("issued_on": "2026-01-02", "expires_on": "2029-01-02"})");
    EXPECT_EQ(added.status, 201) << added.at("code");
    EXPECT_EQ(added.at("evidence.0.criteria"), R"(["10","9"])");
    EXPECT_EQ(added.at("evidence.0.file_name"), "haccp.pdf");
    EXPECT_EQ(added.at("evidence.0.expires_on"), "2029-01-02");
    EXPECT_EQ(added.at("version"), "2");
    EXPECT_EQ(read(id).at("evidence"), added.at("evidence"));
}

TEST_P(EvidenceHttp, is_of_the_producer_or_brought_by_who_adds_it)
{
    const auto id = opened();
    const auto with = [](const std::string& file) {
        return R"({"file_id": ")" + file + R"(", "kind": "story", "criteria": []})";
    };
    EXPECT_EQ(add(id, with("F1"), "so").status, 201);
    EXPECT_EQ(add(id, with("F3"), "xa").status, 201) << "scanned by the commune";
    for (const auto* file : {"F2", "F3", "gone"}) {
        const auto answer = add(id, with(file));
        EXPECT_EQ(answer.status, 422) << file;
        EXPECT_EQ(answer.at("code"), "evidence.file_unknown") << file;
    }
}

TEST_P(EvidenceHttp, refuses_what_proves_nothing)
{
    const auto id = opened();
    struct Case {
        const char* body;
        const char* code;
    };
    const Case cases[] = {
        {R"({"file_id": "F1", "kind": "poem", "criteria": ["10"]})", "evidence.kind_unknown"},
        {R"({"file_id": "F1", "kind": "story", "criteria": ["77"]})", "evidence.criterion_unknown"},
        {R"({"file_id": "F1", "kind": "story", "criteria": ["A"]})", "evidence.criterion_unknown"},
        {R"({"file_id": "F1", "kind": "story", "criteria": [], "issued_on": "2026-02-01",
             "expires_on": "2026-01-01"})",
         "evidence.expires_before_issue"},
        {R"({"file_id": "F1", "kind": "story"})", "form.invalid"},
        {R"({"kind": "story", "criteria": []})", "form.invalid"},
    };
    for (const auto& [body, code] : cases)
        EXPECT_EQ(add(id, body).at("code"), code) << body;
    EXPECT_EQ(read(id).at("version"), "1");
}

TEST_P(EvidenceHttp, is_withdrawn_once_and_only_from_its_own_dossier)
{
    const auto id = opened("X1");
    const auto other = opened("X2");
    const auto evidence =
        add(id, R"({"file_id": "F1", "kind": "story", "criteria": []})").at("evidence.0.id");
    const auto remove = [&](const std::string& from) {
        return call("lan", "removeEvidence", {{"id", from}, {"evidence_id", evidence}});
    };
    EXPECT_EQ(remove(other).at("code"), "evidence.not_found");
    EXPECT_EQ(remove(id).at("evidence"), "[]");
    EXPECT_EQ(remove(id).status, 404);
    EXPECT_EQ(value("file_id", "evidence WHERE id = '" + evidence + "'"), "F1") << "kept";
}

TEST_P(EvidenceHttp, the_codelist_holds_the_fifteen_kinds_of_the_form)
{
    EXPECT_EQ(application().rules().codelist("document_kind").items.size(), 15U);
}

}  // namespace
}  // namespace sen::dossier
