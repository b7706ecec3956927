#include "registry/product.hpp"

#include <atomic>
#include <thread>

#include <gtest/gtest.h>

#include "registry/product_rules.hpp"
#include "support/registry_fixture.hpp"

namespace sen::registry {
namespace {

using test::Answer;

struct ProductHttp : test::OnEachRegistry {
    Answer created(std::string_view who = "lan")
    {
        return call(who, "createProduct", {}, R"({"name": "Trà  sen", "producer_id": "P1"})");
    }
    Answer patched(std::string_view who, const std::string& id, const std::string& body)
    {
        return call(who, "updateProduct", {{"id", id}}, body);
    }
    void make_public(const std::string& id)
    {
        given("UPDATE product SET is_public = TRUE WHERE id = '" + id + "'");
    }
};
ON_EACH_DATABASE(ProductHttp);

TEST_P(ProductHttp, is_registered_by_its_producer_its_commune_or_the_province)
{
    for (const auto* who : {"lan", "xa", "so"})
        EXPECT_EQ(created(who).status, 201) << who;
    for (const auto* who : {"mai", "doc"})
        EXPECT_EQ(created(who).status, 403) << who;
    EXPECT_EQ(created("").status, 401);
    EXPECT_EQ(journal(), std::vector<std::string>(3, "product.created"));
}

TEST_P(ProductHttp, is_read_back_as_it_was_written)
{
    const auto made = created();
    EXPECT_EQ(made.at("name"), "Trà sen");
    EXPECT_TRUE(made.at("slug").starts_with("tra-sen-")) << made.at("slug");
    EXPECT_EQ(made.at("commune_code"), "28249") << "taken from its producer";

    const auto read = call("lan", "getProduct", {{"id", made.at("id")}});
    EXPECT_EQ(read.status, 200);
    EXPECT_EQ(read.at("product"), boost::json::serialize(made.body));
    EXPECT_EQ(read.at("producer_name"), "HTX Sen");
    EXPECT_EQ(read.at("star"), "null");
}

TEST_P(ProductHttp, hides_what_exists_from_who_may_not_know)
{
    const auto id = created().at("id");
    const auto others = call("mai", "getProduct", {{"id", id}});
    const auto nothing = call("mai", "getProduct", {{"id", new_id()}});
    EXPECT_EQ(others.status, 403);
    EXPECT_EQ(nothing.status, 403);
    EXPECT_EQ(others.at("detail"), nothing.at("detail"));
    EXPECT_EQ(call("so", "getProduct", {{"id", new_id()}}).status, 404);

    make_public(id);
    EXPECT_EQ(call("mai", "getProduct", {{"id", id}}).status, 200);
}

TEST_P(ProductHttp, a_change_meets_the_version_it_was_made_for)
{
    const auto id = created().at("id");
    const auto first = patched("lan", id, R"({"version": 1, "packaging": "Hộp 100 g"})");
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(first.at("version"), "2");
    EXPECT_EQ(first.at("name"), "Trà sen");
    EXPECT_EQ(first.at("old_place"), "null");

    const auto stale = patched("lan", id, R"({"version": 1, "packaging": "Hộp 200 g"})");
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(stale.at("code"), "product.changed_meanwhile");
    EXPECT_EQ(patched("mai", id, R"({"version": 2})").status, 403);
    EXPECT_EQ(patched("so", new_id(), R"({"version": 2})").status, 404);

    const auto cleared = patched("lan", id, R"({"version": 2, "packaging": null})");
    EXPECT_EQ(cleared.at("packaging"), "null");
    const auto nothing = patched("lan", id, R"({"version": 3})");
    EXPECT_EQ(nothing.at("version"), "3") << "nothing changed, nothing written";
    EXPECT_EQ(
        journal(),
        (std::vector<std::string>{"product.created", "product.updated", "product.updated"}));
}

TEST_P(ProductHttp, of_changes_made_at_once_to_one_version_one_is_written)
{
    const auto id = created().at("id");
    std::atomic<int> written = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> writers;
    for (int i = 0; i < 8; ++i)
        writers.emplace_back([&, i] {
            const auto body =
                R"({"version": 1, "packaging": "Hộp )" + std::to_string(i) + R"( g"})";
            const auto answer = patched("lan", id, body);
            if (answer.status == 200) ++written;
            if (answer.at("code") == "product.changed_meanwhile") ++refused;
        });
    for (auto& writer : writers)
        writer.join();
    EXPECT_EQ(written, 1);
    EXPECT_EQ(refused, 7);
    EXPECT_EQ(journal(), (std::vector<std::string>{"product.created", "product.updated"}));
}

TEST_P(ProductHttp, what_the_public_sees_changes_only_when_approved)
{
    const auto id = created().at("id");
    make_public(id);
    const auto asked = patched("lan", id, R"({"version": 1, "name": "Trà sen Tháp Mười"})");
    EXPECT_EQ(asked.status, 202);
    EXPECT_EQ(asked.at("changes.0.member"), "name");
    EXPECT_EQ(asked.at("changes.0.before"), "Trà sen");

    const auto read = call("lan", "getProduct", {{"id", id}});
    EXPECT_EQ(read.at("product.name"), "Trà sen");
    EXPECT_EQ(read.at("pending_change_id"), asked.at("id"));
    EXPECT_EQ(patched("so", id, R"({"version": 1, "name": "Trà tim sen"})").status, 200);
}

TEST_P(ProductHttp, refuses_what_cannot_be_a_product)
{
    struct Case {
        std::string body;
        int status;
        std::string code;
        std::string field;
    };
    const Case cases[] = {
        {R"({"name": "A")", 400, "form.json", ""},
        {"[]", 400, "form.json", ""},
        {R"({"name": "A", "name": "B", "producer_id": "P1"})", 400, "form.json", ""},
        {"{\"name\": \"A\xff\", \"producer_id\": \"P1\"}", 400, "form.json", ""},
        {R"({"producer_id": "P1"})", 422, "form.required", "name"},
        {R"({"name": "  ", "producer_id": "P1"})", 422, "form.required", "name"},
        {R"({"name": 7, "producer_id": "P1"})", 422, "form.not_text", "name"},
        {R"({"name": "A\u0007", "producer_id": "P1"})", 422, "form.control_character", "name"},
        {R"({"name": ")" + std::string(201, 'a') + R"(", "producer_id": "P1"})", 422,
         "form.too_long", "name"},
        {R"({"name": "A", "producer_id": "P1", "colour": "red"})", 422, "form.unknown_field",
         "colour"},
        {R"({"name": "A", "producer_id": "P1", "price_dong": -1})", 422, "form.out_of_range",
         "price_dong"},
        {R"({"name": "A", "producer_id": "P1", "price_dong": 1.5})", 422, "form.not_whole_number",
         "price_dong"},
    };
    for (const auto& [body, status, code, field] : cases) {
        const auto answer = call("lan", "createProduct", {}, body);
        EXPECT_EQ(answer.status, status) << body;
        EXPECT_EQ(answer.at(field.empty() ? "code" : "fields.0.code"), code) << body;
        EXPECT_EQ(answer.at("fields.0.field"), field) << body;
    }
    const auto group = call(
        "lan", "createProduct", {}, R"({"name": "A", "producer_id": "P1", "group_code": "99"})");
    EXPECT_EQ(group.at("code"), "product.group_unknown");
    const auto commune = call(
        "lan", "createProduct", {}, R"({"name": "A", "producer_id": "P1", "commune_code": "815"})");
    EXPECT_EQ(commune.at("code"), "product.commune_unknown") << "a district of before 2025";
    EXPECT_TRUE(journal().empty());
}

TEST_P(ProductHttp, is_read_by_one_statement_and_by_indexes_alone)
{
    const auto id = created().at("id");
    call("lan", "listProducts");  // the catalogue reads whole tables once, before it answers
    const auto before = database().cost();
    EXPECT_EQ(call("lan", "getProduct", {{"id", id}}).status, 200);
    const auto after = database().cost();
    EXPECT_EQ(after.scan_steps, before.scan_steps);
    EXPECT_LE(after.statements - before.statements, 1);
}

TEST_P(ProductHttp, decomposed_letters_are_stored_composed)
{
    const auto made =
        call("lan", "createProduct", {}, "{\"name\": \"Ga\u0323o\", \"producer_id\": \"P1\"}");
    EXPECT_EQ(made.at("name"), "Gạo");
}

TEST_P(ProductHttp, a_write_without_its_token_is_refused)
{
    http::Request request;
    request.method = "POST";
    request.path = "/api/v1/products";
    request.body = R"({"name": "A", "producer_id": "P1"})";
    request.headers = {
        {"content-type", "application/json"}, {"cookie", "sen_session=token-of-lan"}};
    EXPECT_EQ(send(request).at("code"), "access.foreign_request");
    request.headers.emplace_back("x-csrf-token", "csrf-of-lan");
    EXPECT_EQ(send(request).status, 201);
    request.headers.emplace_back("sec-fetch-site", "cross-site");
    EXPECT_EQ(send(request).at("code"), "access.foreign_request");
}

}  // namespace
}  // namespace sen::registry
