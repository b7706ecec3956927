#include "search/catalogue.hpp"

#include <set>

#include <gtest/gtest.h>

#include "registry/product.hpp"
#include "support/test_app.hpp"

namespace sen::search {
namespace {

using test::Answer;

constexpr auto two_producers = R"sql(
    INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code, is_public,
                          created_at, updated_at)
         VALUES ('P1', 'htx-sen', 'HTX Sen', 'htx sen', 'htx sen', 'htx', '29869', TRUE,
                 '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
                ('P2', 'ho-mai', 'Hộ Mai', 'ho mai', 'ho mai', 'household', '30169', FALSE,
                 '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
)sql";

struct SearchHttp : test::OnEachApp {
    void SetUp() override
    {
        given(two_producers);
        person("so", "province");
        person("xa", "commune", "29869");
        person("lan", "producer", "", "P1");
        person("mai", "producer", "", "P2");
    }
    std::string made(const std::string& name, const std::string& producer = "P1")
    {
        const auto answer = call(
            "so", "createProduct", {},
            json::Object{}.set("name", name).set("producer_id", producer).text());
        EXPECT_EQ(answer.status, 201) << name;
        return answer.at("id");
    }
    static std::vector<std::string> names_in(const Answer& answer)
    {
        std::vector<std::string> found;
        EXPECT_EQ(answer.status, 200) << boost::json::serialize(answer.body);
        if (answer.status != 200) return found;
        for (const auto& item : answer.body.at("items").as_array())
            found.emplace_back(item.at("name").as_string());
        return found;
    }
    std::vector<std::string> found(const Values& values, std::string_view who = "so")
    {
        return names_in(call(who, "listProducts", values));
    }
};
ON_EACH_DATABASE(SearchHttp);

using Names = std::vector<std::string>;

TEST_P(SearchHttp, what_is_written_is_found_at_once)
{
    made("Gạo ngọc đỏ");
    EXPECT_EQ(found({{"q", "gao ngoc"}}), Names{"Gạo ngọc đỏ"});
    EXPECT_EQ(found({{"q", "gạo NGỌC"}}), Names{"Gạo ngọc đỏ"});
    EXPECT_EQ(found({{"q", "ngọc đ"}}), Names{"Gạo ngọc đỏ"}) << "the last word may be unfinished";
    EXPECT_EQ(found({{"q", "gao xanh"}}), Names{});
    EXPECT_EQ(found({{"q", "g ngoc"}}), Names{}) << "only the last";
}

}  // namespace
}  // namespace sen::search
