#include "dossier/evidence.hpp"

#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"
#include "support/other_program.hpp"

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

TEST_P(EvidenceHttp, takes_three_hundred_files_and_no_more)
{
    const auto id = opened();
    std::string sql;
    for (int i = 0; i < 299; ++i)
        sql += "INSERT INTO evidence (id, dossier_id, file_id, kind, added_at) VALUES ('E" +
               std::to_string(100 + i) + "', '" + id + "', 'F1', 'story', '2026');";
    given(sql);
    const auto body = R"({"file_id": "F1", "kind": "story", "criteria": []})";
    EXPECT_EQ(add(id, body).at("evidence.299.kind"), "story");
    EXPECT_EQ(add(id, body).at("code"), "evidence.too_many");
    assess(id);
    EXPECT_EQ(submit(id).at("stage"), "submitted");
    EXPECT_EQ(read(id).at("evidence.299.kind"), "story");
}

/// A sound PDF of so many empty pages.
std::string pdf_of(int pages)
{
    std::string body = "%PDF-1.4\n";
    std::vector<std::size_t> places;
    const auto object = [&](const std::string& words) {
        places.push_back(body.size());
        body += std::to_string(places.size()) + " 0 obj" + words + "endobj\n";
    };
    std::string kids;
    for (int page = 0; page < pages; ++page)
        kids += std::to_string(page + 3) + " 0 R ";
    object("<</Type/Catalog/Pages 2 0 R>>");
    object("<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages) + ">>");
    for (int page = 0; page < pages; ++page)
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");

    const auto start = body.size();
    const auto size = std::to_string(places.size() + 1);
    body += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const auto place : places)
        body += fmt::format("{:010} 00000 n \n", place);
    return body + "trailer<</Root 1 0 R/Size " + size + ">>\nstartxref\n" + std::to_string(start) +
           "\n%%EOF\n";
}

TEST_P(EvidenceHttp, a_paper_of_five_hundred_pages_comes_back_as_it_was)
{
    const auto sent = pdf_of(500);
    const auto file = call("lan", "createFile", {{"name", "ho-so.pdf"}, {"use", "evidence"}}, sent);
    ASSERT_EQ(file.status, 201) << file.at("code");
    const auto id = opened();
    EXPECT_EQ(
        add(id, R"({"file_id": ")" + file.at("id") + R"(", "kind": "story", "criteria": []})")
            .status,
        201);
    assess(id);
    submit(id);
    const auto read = call("xa", "getFile", {{"id", file.at("id")}});
    EXPECT_EQ(read.response.text(), sent);
    EXPECT_NE(test::told_by("pdfinfo {}", sent).find("Pages:           500"), std::string::npos);
}

TEST_P(EvidenceHttp, a_file_lost_or_altered_on_disk_is_told_by_its_hash)
{
    const auto bytes = [](const std::string& remark) {
        return "%PDF-1.4\n%" + remark +
               "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>"
               "endobj\nxref\n0 3\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF\n";
    };
    const auto id = opened();
    std::vector<std::string> hashes;
    for (const auto* remark : {"one", "two", "three"}) {
        const auto file = call(
            "lan", "createFile", {{"name", std::string(remark) + ".pdf"}, {"use", "evidence"}},
            bytes(remark));
        ASSERT_EQ(file.status, 201) << file.at("code");
        hashes.push_back(file.at("sha256"));
        const auto body =
            R"({"file_id": ")" + file.at("id") + R"(", "kind": "story", "criteria": []})";
        EXPECT_EQ(add(id, body).status, 201);
    }
    const auto check = [&](const std::string& who) {
        return call(who, "checkDossierFiles", {{"id", id}});
    };
    EXPECT_EQ(check("lan").at("checked"), "3");
    EXPECT_EQ(check("lan").at("faults"), "[]");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder() + "/files")) {
        const auto path = entry.path().string();
        if (path.find(hashes[1].substr(8)) != std::string::npos)
            std::filesystem::remove(entry.path());
        if (path.find(hashes[2].substr(8)) != std::string::npos) {
            std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
            std::ofstream(path, std::ios::binary) << bytes("THREE");
        }
    }
    const auto told = check("xa");
    EXPECT_EQ(told.at("faults.0.file_name"), "two.pdf");
    EXPECT_EQ(told.at("faults.0.code"), "file.missing");
    EXPECT_EQ(told.at("faults.1.file_name"), "three.pdf");
    EXPECT_EQ(told.at("faults.1.code"), "file.damaged");
    EXPECT_EQ(check("mai").status, 403);
    EXPECT_EQ(call("so", "checkDossierFiles", {{"id", "none"}}).status, 404);
}

TEST_P(EvidenceHttp, the_codelist_holds_the_fifteen_kinds_of_the_form)
{
    EXPECT_EQ(application().rules().codelist("document_kind").items.size(), 15U);
}

}  // namespace
}  // namespace sen::dossier
