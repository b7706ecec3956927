#include <algorithm>

#include <gtest/gtest.h>

#include "paperwork/package.hpp"
#include "support/dossier_journey.hpp"

namespace sen::exchange {
namespace {

constexpr auto paper =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>"
    "endobj\nxref\n0 3\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF\n";

struct MinistryPackageHttp : test::DossierJourney {
    /// Approved with 92 points, with one paper laid down.
    std::string at_ministry()
    {
        const auto id = opened();
        const auto file =
            call("lan", "createFile", {{"name", "haccp.pdf"}, {"use", "evidence"}}, paper);
        sha256 = file.at("sha256");
        const auto body =
            R"({"file_id": ")" + file.at("id") + R"(", "kind": "story", "criteria": []})";
        EXPECT_EQ(call("lan", "addEvidence", {{"id", id}}, body).status, 201);
        assess(id);
        submit(id);
        forward(id);
        accept(id);
        assign(id);
        all_hand_in(id, {92, 92, 92}, 5);
        EXPECT_EQ(conclude(id).status, 200);
        return id;
    }
    test::Answer ask(const std::string& id, const std::string& who = "so")
    {
        return call(who, "exportMinistryPackage", {{"id", id}});
    }
    static std::string all_of(const test::Answer& answer)
    {
        std::string bytes;
        for (auto piece = answer.response.pieces(); !piece.empty();
             piece = answer.response.pieces())
            bytes += piece;
        return bytes;
    }
    std::string sha256;
};
ON_EACH_DATABASE(MinistryPackageHttp);

TEST_P(MinistryPackageHttp, holds_every_document_and_paper_and_a_list_of_them)
{
    const auto id = at_ministry();
    EXPECT_EQ(ask(id).at("code"), "ministry.not_there") << "not before it is approved";
    EXPECT_EQ(decide("15/QĐ-UBND", {id}).status, 201);
    const auto answer = ask(id);
    ASSERT_EQ(answer.status, 200) << answer.at("code");
    EXPECT_EQ(answer.response.content_type, "application/zip");
    const auto package = paperwork::unpack(all_of(answer));
    ASSERT_TRUE(package.has_value());

    std::string names;
    for (const auto& [name, bytes] : package->parts)
        names += name + "\n";
    EXPECT_EQ(package->parts.size(), 8U) << names;
    const auto* list = package->part("00 Danh mục hồ sơ.csv");
    const auto* kept = package->part("07 haccp.pdf");
    ASSERT_TRUE(list != nullptr && kept != nullptr) << names;
    EXPECT_EQ(*kept, paper);
    EXPECT_NE(
        list->find("07 haccp.pdf," + std::to_string(kept->size()) + "," + sha256),
        std::string::npos)
        << *list;
    for (std::size_t i = 1; i < 7; ++i)
        EXPECT_TRUE(package->parts[i].second.starts_with("%PDF-")) << package->parts[i].first;
}

TEST_P(MinistryPackageHttp, is_refused_when_a_paper_is_gone)
{
    const auto id = at_ministry();
    EXPECT_EQ(decide("15/QĐ-UBND", {id}).status, 201);
    given(
        "UPDATE file SET sha256 = '" + std::string(64, 'a') + "' WHERE sha256 = '" + sha256 + "'");
    EXPECT_EQ(ask(id).at("code"), "file.missing");
    EXPECT_EQ(ask(id).at("subject"), "haccp.pdf");
    for (const auto* who : {"lan", "xa", "hd1", "doc"})
        EXPECT_EQ(ask(id, who).status, 403) << who;
    EXPECT_EQ(ask("none").status, 404);
}

}  // namespace
}  // namespace sen::exchange
