#include <gtest/gtest.h>

#include "support/epcis_fixture.hpp"

namespace sen::trace {
namespace {

using sen::test::Answer;

struct DigitalLinks : test::OnEachRepository {
    void SetUp() override
    {
        OnEachRepository::SetUp();
        given(R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, created_at, updated_at)
                 VALUES ('P1', 'htx-sen', 'HTX Sen', 'htx sen', 'htx sen', 'htx',
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                                 created_at, updated_at)
                 VALUES ('X1', 'gao-ngoc-do', 'Gạo Ngọc Đỏ', 'gao ngoc do', 'gao ngoc do', 'P1', TRUE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
                        ('X2', 'xoai-say', 'Xoài sấy', 'xoai say', 'xoai say', 'P1', FALSE,
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
        )sql");
    }
    Answer
    number(const std::string& product, const std::string& gtin, const std::string& who = "lan")
    {
        return call(who, "setTraceProfile", {{"id", product}}, R"({"gtin":")" + gtin + "\"}");
    }
    Answer scan(const std::string& target, http::Pairs headers = {})
    {
        return ask("", "GET", target, "", std::move(headers));
    }
};
ON_EACH_DATABASE(DigitalLinks);

const std::string known = "/01/08938505123455";

TEST_P(DigitalLinks, lead_from_a_packet_to_the_products_page)
{
    EXPECT_EQ(scan(known).status, 404);
    ASSERT_EQ(number("X1", "8938505123455").status, 200);

    const auto led = scan(known + "?kenh=zalo&chien_dich=ocop%202026");
    EXPECT_EQ(led.status, 307);
    EXPECT_EQ(
        header(led, "Location"),
        "http://127.0.0.1:8080/san-pham/gao-ngoc-do?kenh=zalo&chien_dich=ocop%202026");
    EXPECT_EQ(header(led, "Access-Control-Allow-Origin"), "*");
    EXPECT_NE(header(led, "Link").find("rel=\"linkset\""), std::string::npos);

    for (const std::string below : {"/10/L1", "/10/L%2F1/21/S1", "/21/S1", "/"})
        EXPECT_EQ(header(scan(known + below), "Location"), header(scan(known), "Location"))
            << "nothing of its own below: " << below;
}

TEST_P(DigitalLinks, suit_the_language_and_the_type_that_is_asked_for)
{
    number("X1", "8938505123455");
    const auto english = "http://127.0.0.1:8080/en/san-pham/gao-ngoc-do";
    const auto vietnamese = "http://127.0.0.1:8080/san-pham/gao-ngoc-do";
    for (const std::string type :
         {"gs1:pip", "https%3A%2F%2Fref.gs1.org%2Fvoc%2Fpip", "https://gs1.org/voc/pip"}) {
        const auto target = known + "?linkType=" + type;
        EXPECT_EQ(
            header(scan(target, {{"accept-language", "en-GB, vi;q=0.5"}}), "Location"), english);
        EXPECT_EQ(
            header(scan(target, {{"accept-language", "fr, *;q=0.1"}}), "Location"), vietnamese);
    }
    EXPECT_EQ(scan(known + "?linkType=gs1:recipeInfo").status, 404);
}

TEST_P(DigitalLinks, are_listed_as_a_linkset)
{
    number("X1", "8938505123455");
    for (const auto& set :
         {scan(known + "/10/L1?linkType=linkset"),
          scan(known + "/10/L1", {{"accept", "application/linkset+json"}})}) {
        EXPECT_EQ(set.status, 200);
        EXPECT_EQ(set.response.content_type, "application/linkset+json");
        const auto& context = set.body.at("linkset").at(0);
        EXPECT_EQ(context.at("anchor").as_string(), "http://127.0.0.1:8080" + known + "/10/L1");
        EXPECT_EQ(context.at("https://ref.gs1.org/voc/defaultLink").as_array().size(), 1U);
        EXPECT_EQ(
            context.at("https://ref.gs1.org/voc/pip").at(1).at("hreflang").at(0).as_string(), "en");
    }
}

TEST_P(DigitalLinks, are_refused_when_they_break_the_syntax)
{
    for (const std::string target :
         {"/01/08938505123450", "/01/", "/01/0893850512345A", "/01/8938505123",
          "/02/08938505123455", "/10/L1", "/01/08938505123455/10/L1/10/L2",
          "/01/08938505123455/21/S1/10/L1", "/01/08938505123455/17/271231",
          "/01/08938505123455/9/1", "/01/08938505123455/10/123456789012345678901",
          "/01/08938505123455/10/a%20b", "/01/08938505123455?17=271331", "/01/08938505123455?21=S1",
          "/01/08938505123455?3103=500", "/00/189385050000005012", "/414/8938505000018",
          "/8003/18938505123455"}) {
        const auto refused = scan(target);
        EXPECT_EQ(refused.status, 400) << target;
        EXPECT_EQ(refused.response.content_type, "application/problem+json") << target;
        EXPECT_EQ(scan(target, {{"accept", "text/html"}}).status, 400) << target;
    }
    for (const std::string target :
         {"/01/08938505123455", "/01/08938505123455/22/2A/10/LOT1/21/S1", "/01/96385074",
          "/01/08938505123455/235/ABC", "/01/08938505123455?17=271200&3103=000500&utm_source=qr",
          "/00/189385050000005017", "/414/8938505000015/254/A1", "/8004/8938505ABC",
          "/253/8938505000015X", "/8010/8938505AB/8011/12"})
        EXPECT_EQ(scan(target).status, 404) << target;
}

TEST_P(DigitalLinks, tell_what_the_resolver_can)
{
    const auto told = scan("/.well-known/gs1resolver");
    EXPECT_EQ(told.at("resolverRoot"), "http://127.0.0.1:8080");
    EXPECT_EQ(told.at("supportedPrimaryKeys.0"), "01");
    EXPECT_EQ(ask("", "OPTIONS", known).status, 204);
    EXPECT_EQ(ask("", "POST", known, "{}").status, 405);
}

TEST_P(DigitalLinks, rest_on_a_number_that_a_product_keeps_for_life)
{
    EXPECT_EQ(call("lan", "getTraceProfile", {{"id", "X1"}}).status, 404);
    EXPECT_EQ(number("X1", "8938505123456").at("code"), "trace.gtin");
    EXPECT_EQ(number("X1", "893850512345").status, 422);
    EXPECT_EQ(number("X1", "8938505123455", "mai").status, 403);
    EXPECT_EQ(number("X1", "8938505123455", "doc").status, 403);
    EXPECT_EQ(number("X9", "8938505123455", "so").status, 404);
    EXPECT_EQ(number("X1", "8938505123455").at("gtin"), "08938505123455");
    EXPECT_EQ(number("X1", "08938505123455").status, 200) << "the same again";
    EXPECT_EQ(number("X1", "96385074").at("code"), "trace.gtin_kept");
    EXPECT_EQ(number("X2", "8938505123455").at("code"), "trace.gtin_taken");
    EXPECT_EQ(call("lan", "getTraceProfile", {{"id", "X1"}}).at("gtin"), "08938505123455");
    EXPECT_EQ(journal(), std::vector<std::string>{"trace_profile.added"});

    number("X2", "96385074");
    EXPECT_EQ(scan("/01/00000096385074").status, 404) << "not for the public yet";
}

}  // namespace
}  // namespace sen::trace
