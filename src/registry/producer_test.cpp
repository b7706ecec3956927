#include "registry/producer.hpp"

#include <gtest/gtest.h>

#include "registry/producer_rules.hpp"
#include "support/registry_fixture.hpp"

namespace sen::registry {
namespace {

using test::Answer;

TEST(ProducerRules, a_tax_code_is_told_by_its_digits)
{
    struct Case {
        const char* code;
        bool good;
        bool personal;
    };
    const Case cases[] = {
        {"1400123456", true, false},     {"1400123456-001", true, false},
        {"087123456789", true, true},    {"140012345", false, false},
        {"14001234567", false, false},   {"1400123456001", false, false},
        {"1400123456-01", false, false}, {"1400123456_001", false, false},
        {"14OO123456", false, false},    {"", false, false},
    };
    for (const auto& [code, good, personal] : cases) {
        EXPECT_EQ(is_tax_code(code), good) << code;
        EXPECT_EQ(is_personal(code), personal) << code;
    }
}

struct ProducerHttp : test::OnEachRegistry {
    Answer created(std::string_view who, const std::string& more = "")
    {
        return call(
            who, "createProducer", {},
            R"({"name": "Cơ sở  Bột", "kind": "household", "commune_code": "28249")" + more + "}");
    }
    Answer patched(std::string_view who, const std::string& id, const std::string& body)
    {
        return call(who, "updateProducer", {{"id", id}}, body);
    }
    Answer read(std::string_view who, const std::string& id)
    {
        return call(who, "getProducer", {{"id", id}});
    }
};
ON_EACH_DATABASE(ProducerHttp);

TEST_P(ProducerHttp, is_registered_by_the_province_or_its_commune)
{
    for (const auto* who : {"so", "xa"})
        EXPECT_EQ(created(who).status, 201) << who;
    for (const auto* who : {"phuong", "lan", "doc"})
        EXPECT_EQ(created(who).status, 403) << who;
    EXPECT_EQ(created("").status, 401);
    EXPECT_EQ(journal(), std::vector<std::string>(2, "producer.created"));
}

TEST_P(ProducerHttp, is_read_back_as_it_was_written)
{
    const auto made = created("xa", R"(, "phone": "0900000001", "tax_code": "1400123456 001")");
    EXPECT_EQ(made.at("name"), "Cơ sở Bột");
    EXPECT_EQ(made.at("tax_code"), "1400123456-001");
    EXPECT_TRUE(made.at("slug").starts_with("co-so-bot-")) << made.at("slug");
    EXPECT_EQ(made.at("is_public"), "false");
    EXPECT_EQ(read("xa", made.at("id")).body, made.body);
}

TEST_P(ProducerHttp, shows_contact_details_only_to_who_may_know_them)
{
    for (const auto* role : {"council", "advisor", "department", "inspector", "admin"})
        person(role, role);
    struct Case {
        const char* who;
        bool knows;
    };
    const Case cases[] = {
        {"so", true},          {"xa", true},     {"lan", true},      {"inspector", true},
        {"phuong", false},     {"doc", false},   {"council", false}, {"advisor", false},
        {"department", false}, {"admin", false},
    };
    given("UPDATE producer SET tax_code = '087123456789' WHERE id = 'P1'");
    for (const auto& [who, knows] : cases) {
        const auto seen = read(who, "P1");
        EXPECT_EQ(seen.status, 200) << who;
        EXPECT_EQ(seen.at("masked"), knows ? "false" : "true") << who;
        EXPECT_EQ(seen.at("representative_name"), knows ? "Nguyễn Thị Lan" : "null") << who;
        EXPECT_EQ(seen.at("phone"), knows ? "0912345678" : "null") << who;
        EXPECT_EQ(seen.at("email"), knows ? "lan@example.vn" : "null") << who;
        EXPECT_EQ(seen.at("tax_code"), knows ? "087123456789" : "null")
            << who << ": twelve digits are a person's number";
        EXPECT_EQ(seen.at("name"), "HTX Sen") << who;
    }
    given("UPDATE producer SET tax_code = '1400123456' WHERE id = 'P1'");
    EXPECT_EQ(read("doc", "P1").at("tax_code"), "1400123456") << "a company's code is public";
    EXPECT_TRUE(journal().empty()) << "reading changes nothing";
}

TEST_P(ProducerHttp, of_somebody_else_is_hidden_until_it_is_public)
{
    EXPECT_EQ(read("mai", "P1").status, 403);
    EXPECT_EQ(read("mai", new_id()).status, 403);
    EXPECT_EQ(read("so", new_id()).status, 404);
    EXPECT_EQ(read("", "P1").status, 401);

    given("UPDATE producer SET is_public = TRUE WHERE id = 'P1'");
    const auto seen = read("mai", "P1");
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.at("masked"), "true");
    EXPECT_EQ(seen.at("phone"), "null");
    EXPECT_EQ(patched("mai", "P1", R"({"version": 1, "name": "A"})").status, 403);
}

TEST_P(ProducerHttp, a_change_meets_the_version_it_was_made_for)
{
    const auto first = patched("xa", "P1", R"({"version": 1, "address": "Ấp 3"})");
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(first.at("version"), "2");
    EXPECT_EQ(first.at("address"), "Ấp 3");
    EXPECT_EQ(first.at("kind"), "htx") << "what is not named stays";
    EXPECT_EQ(first.at("phone"), "0912345678");

    const auto stale = patched("lan", "P1", R"({"version": 1, "address": "Ấp 4"})");
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(stale.at("code"), "producer.changed_meanwhile");
    EXPECT_EQ(patched("lan", "P1", R"({"version": 2})").at("version"), "2");
    EXPECT_EQ(patched("so", new_id(), R"({"version": 1})").status, 404);
    EXPECT_EQ(patched("phuong", "P1", R"({"version": 2})").status, 403);
    EXPECT_EQ(journal(), std::vector<std::string>{"producer.updated"});
}

TEST_P(ProducerHttp, what_the_public_sees_changes_only_when_approved)
{
    given("UPDATE producer SET is_public = TRUE WHERE id = 'P1'");
    const auto asked = patched("lan", "P1", R"({"version": 1, "kind": "company"})");
    EXPECT_EQ(asked.status, 202);
    EXPECT_EQ(asked.at("subject_kind"), "producer");
    EXPECT_EQ(asked.at("changes.0.after"), "company");

    const auto seen = read("lan", "P1");
    EXPECT_EQ(seen.at("kind"), "htx");
    EXPECT_EQ(seen.at("pending_change_id"), asked.at("id"));
    EXPECT_EQ(patched("xa", "P1", R"({"version": 1, "kind": "tht"})").status, 200);
    EXPECT_EQ(
        journal(), (std::vector<std::string>{"producer.change_requested", "producer.updated"}));
}

TEST_P(ProducerHttp, has_a_tax_code_of_its_own)
{
    EXPECT_EQ(created("so", R"(, "tax_code": "1400123456-001")").status, 201);
    const auto again = created("so", R"(, "tax_code": "1400123456001")");
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.at("code"), "producer.tax_code_taken");
    const auto taken = patched("so", "P1", R"({"version": 1, "tax_code": "1400123456-001"})");
    EXPECT_EQ(taken.at("code"), "producer.tax_code_taken");
    const auto own = patched("so", "P1", R"({"version": 1, "tax_code": "1400999999"})");
    EXPECT_EQ(own.status, 200);
    EXPECT_EQ(
        patched("so", "P1", R"({"version": 2, "tax_code": "1400999999", "name": "HTX"})").status,
        200);
}

TEST_P(ProducerHttp, refuses_what_cannot_be_a_producer)
{
    struct Case {
        std::string body;
        std::string code;
        std::string field_code;
    };
    const Case cases[] = {
        {R"({"name": "A"})", "form.invalid", "form.required"},
        {R"({"kind": "htx"})", "form.invalid", "form.required"},
        {R"({"name": "A", "kind": "club"})", "form.invalid", "form.choice"},
        {R"({"name": "A", "kind": "htx", "is_public": true})", "form.invalid",
         "form.unknown_field"},
        {R"({"name": "A", "kind": "htx", "tax_code": "12"})", "producer.tax_code_malformed", ""},
        {R"({"name": "A", "kind": "htx", "commune_code": "99999"})", "producer.commune_unknown",
         ""},
        {R"({"name": "A", "kind": "htx", "commune_code": "82"})", "producer.commune_unknown", ""},
    };
    for (const auto& [body, code, field_code] : cases) {
        const auto answer = call("so", "createProducer", {}, body);
        EXPECT_EQ(answer.status, 422) << body;
        EXPECT_EQ(answer.at("code"), code) << body;
        EXPECT_EQ(answer.at("fields.0.code"), field_code) << body;
    }
    EXPECT_EQ(patched("so", "P1", R"({"version": 1, "tax_code": "x"})").status, 422);
    EXPECT_TRUE(journal().empty());
}

}  // namespace
}  // namespace sen::registry
