#include "dossier/completeness.hpp"

#include <gtest/gtest.h>

#include "support/dossier_journey.hpp"

namespace sen::dossier {
namespace {

Date day(const char* text) { return Date::parse(text).value(); }

Evidence paper(const char* issued_on, const char* expires_on)
{
    Evidence evidence;
    if (*issued_on != '\0') evidence.issued_on = day(issued_on);
    if (*expires_on != '\0') evidence.expires_on = day(expires_on);
    return evidence;
}

TEST(DocumentState, follows_from_need_days_and_the_star_that_runs)
{
    struct Case {
        Need need;
        bool renew;
        std::vector<Evidence> papers;
        DocumentState state;
    };
    const Case cases[] = {
        {Need::always, false, {}, DocumentState::missing},
        {Need::where_asked, false, {}, DocumentState::not_needed},
        {Need::where_claimed, true, {}, DocumentState::not_needed},
        {Need::always, false, {paper("", "")}, DocumentState::held},
        {Need::always, false, {paper("", "2026-10-01")}, DocumentState::held},
        {Need::always, false, {paper("", "2026-09-30")}, DocumentState::expired},
        {Need::always, false, {paper("", "2026-09-30"), paper("", "")}, DocumentState::held},
        {Need::always, true, {paper("2024-02-29", "")}, DocumentState::outdated},
        {Need::always, true, {paper("", "")}, DocumentState::outdated},
        {Need::always, true, {paper("2024-03-01", "")}, DocumentState::held},
        {Need::always,
         true,
         {paper("2025-01-01", "2026-09-30"), paper("2020-01-01", "")},
         DocumentState::outdated},
    };
    for (const auto& [need, renew, papers, state] : cases) {
        const NeededDocument document{"test_report", need, renew, {}, {}, {}, {}};
        EXPECT_EQ(
            name_of(state_of(document, papers, day("2026-10-01"), day("2024-03-01"))),
            name_of(state));
    }
}

TEST(DocumentList, names_only_kinds_of_the_form_and_each_once_for_a_dossier)
{
    const auto list = DocumentList::load("data/law/dossier_documents.json");
    const auto kinds = rulebook::load_codelists("data/codelists").at("document_kind");
    for (const auto kind : {DossierKind::first, DossierKind::upgrade, DossierKind::renewal}) {
        std::vector<std::string> seen;
        for (const auto& document : list.of(kind, "QD26-03", day("2026-10-01"))) {
            EXPECT_NE(kinds.find(document.code), nullptr) << document.code;
            EXPECT_EQ(std::count(seen.begin(), seen.end(), document.code), 0) << document.code;
            seen.push_back(document.code);
        }
        EXPECT_EQ(seen.size(), kinds.items.size());
    }
    EXPECT_LT(list.of(DossierKind::first, "QD26-26", day("2026-10-01")).size(), kinds.items.size())
        << "tourism has no test report";
}

struct CompletenessHttp : test::DossierJourney {
    test::Answer check(const std::string& id, const std::string& rest)
    {
        return call(
            "xa", "checkDossier", {{"id", id}}, R"({"version": )" + version(id) + rest + "}");
    }
    std::string of(const test::Answer& documents, const std::string& code, const char* member)
    {
        for (std::size_t i = 0; !documents.at("items." + std::to_string(i)).empty(); ++i)
            if (documents.at("items." + std::to_string(i) + ".code") == code)
                return documents.at("items." + std::to_string(i) + "." + member);
        return "not in the list";
    }
};
ON_EACH_DATABASE(CompletenessHttp);

TEST_P(CompletenessHttp, the_commune_says_of_each_document_what_is_wanting)
{
    const auto id = submitted();
    const auto all_four = R"(, "local_origin": "a", "local_labour": "b", "idea_origin": "c", )"
                          R"("local_identity": "d")";
    const std::string wanting = R"(, "wanting": {"test_report": "Quá 12 tháng"})";
    EXPECT_EQ(
        check(id, R"(, "forward": true)" + std::string(all_four) + wanting).at("code"),
        "commune_check.documents_wanting");
    EXPECT_EQ(
        check(id, R"(, "forward": false, "wanting": {"poem": "Hay"})").at("code"),
        "commune_check.document_unknown");
    const auto returned = check(id, R"(, "forward": false)" + wanting);
    EXPECT_EQ(returned.at("stage"), "returned") << "a wanting document is a reason";
    EXPECT_EQ(returned.at("commune_check.wanting.test_report"), "Quá 12 tháng");
    const auto documents = call("lan", "getDossierDocuments", {{"id", id}});
    EXPECT_EQ(of(documents, "test_report", "wanting"), "Quá 12 tháng");
    EXPECT_EQ(of(documents, "test_report", "state"), "missing");
    EXPECT_EQ(of(documents, "award", "wanting"), "null");
    for (const auto* who : {"mai", "xa2"})
        EXPECT_EQ(call(who, "getDossierDocuments", {{"id", id}}).status, 403) << who;
    EXPECT_EQ(call("so", "getDossierDocuments", {{"id", "none"}}).status, 404);
}

}  // namespace
}  // namespace sen::dossier
