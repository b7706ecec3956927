#include <algorithm>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/test_app.hpp"

namespace sen::places {
namespace {

using test::Answer;

struct PlacesHttp : test::OnEachApp {
    /// With that Accept-Language.
    Answer read_in(const std::string& language, const std::string& path)
    {
        http::Request request;
        request.method = "GET";
        request.path = path;
        request.headers = {{"accept-language", language}};
        return send(request);
    }
};
ON_EACH_DATABASE(PlacesHttp);

TEST_P(PlacesHttp, communes_stand_in_vietnamese_order_with_what_they_were_made_of)
{
    const auto communes = call("", "listCommunes");
    EXPECT_EQ(communes.status, 200);
    const auto& items = communes.body.at("items").as_array();
    EXPECT_EQ(items.size(), 102U);

    std::vector<std::string> names;
    std::size_t predecessors = 0;
    for (const auto& item : items) {
        names.emplace_back(item.at("name").as_string());
        predecessors += item.at("predecessors").as_array().size();
        EXPECT_TRUE(item.at("longitude").is_double()) << names.back();
    }
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end(), [](const auto& left, const auto& right) {
        return sort_key(left) < sort_key(right);
    }));
    EXPECT_EQ(names.front(), "An Bình");
    EXPECT_EQ(predecessors, 308U);
}

TEST_P(PlacesHttp, communes_are_those_of_the_day_asked_for)
{
    const auto before = call("", "listCommunes", {{"on", "2025-06-30"}});
    EXPECT_EQ(before.body.at("items").as_array().size(), 305U);
    EXPECT_EQ(before.at("items.0.longitude"), "null") << "not known, so not said";
    EXPECT_EQ(call("", "listCommunes", {{"on", "30/06/2025"}}).status, 422);
}

TEST_P(PlacesHttp, an_old_address_leads_to_the_commune_of_today)
{
    const auto exact =
        call("", "resolvePlace", {{"text", "Phường 5, thành phố Mỹ Tho, Tiền Giang"}});
    EXPECT_EQ(exact.at("kind"), "exact") << exact.response.text();
    EXPECT_EQ(exact.at("matches.0.commune_code"), "28249");
    EXPECT_EQ(exact.at("matches.0.full_name"), "phường Đạo Thạnh");
    EXPECT_EQ(exact.at("matches.0.old_unit"), "phường 5");

    const auto today = call("", "resolvePlace", {{"text", "phường Đạo Thạnh"}});
    EXPECT_EQ(today.at("matches.0.old_unit"), "null");
    EXPECT_EQ(call("", "resolvePlace", {{"text", "Paris"}}).at("kind"), "unknown");
    EXPECT_EQ(call("", "resolvePlace", {{"text", "Paris"}}).at("matches"), "[]");
    EXPECT_EQ(call("", "resolvePlace").status, 422);
    EXPECT_EQ(call("", "resolvePlace", {{"text", std::string(301, 'a')}}).status, 422);
}

TEST_P(PlacesHttp, a_codelist_is_labelled_in_the_language_asked_for)
{
    const auto kinds = call("", "getCodelist", {{"name", "producer_kind"}});
    EXPECT_EQ(kinds.at("name"), "producer_kind");
    EXPECT_EQ(kinds.at("items.0.code"), "htx");
    EXPECT_EQ(kinds.at("items.0.label"), "Hợp tác xã");
    EXPECT_EQ(kinds.at("items.0.group"), "null");
    EXPECT_EQ(
        call("", "getCodelist", {{"name", "product_group"}}).at("items.0.group"), "Thực phẩm");
    EXPECT_EQ(
        read_in("en-GB", "/api/v1/codelists/producer_kind").at("items.0.label"), "Cooperative");
}

TEST_P(PlacesHttp, a_codelist_nobody_wrote_is_not_found)
{
    for (const auto* name : {"nothing", "..", "producer_kind.json"}) {
        const auto missing = call("", "getCodelist", {{"name", name}});
        EXPECT_EQ(missing.status, 404) << name;
        EXPECT_EQ(missing.at("code"), "codelist.not_found") << name;
    }
}

}  // namespace
}  // namespace sen::places
