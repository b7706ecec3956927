#include "search/catalogue.hpp"

#include <set>

#include <gtest/gtest.h>

#include "access/journal.hpp"
#include "base/text.hpp"
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

TEST_P(SearchHttp, accents_as_written_stand_before_the_same_letters)
{
    made("Gáo dừa");
    made("Gạo");
    made("Bánh gạo sấy giòn");
    EXPECT_EQ(found({{"q", "gạo"}}), (Names{"Gạo", "Bánh gạo sấy giòn", "Gáo dừa"}));
    EXPECT_EQ(found({{"q", "gáo"}}), (Names{"Gáo dừa", "Gạo", "Bánh gạo sấy giòn"}));
}

TEST_P(SearchHttp, a_name_says_more_than_a_producer_and_that_more_than_a_place)
{
    given("UPDATE producer SET name = 'HTX Lấp Vò' WHERE id = 'P1'");
    made("Nem chua", "P1");
    made("Bưởi", "P2");
    made("Tương Lấp Vò", "P1");
    EXPECT_EQ(found({{"q", "lap vo"}}), (Names{"Tương Lấp Vò", "Nem chua", "Bưởi"}));
}

TEST_P(SearchHttp, words_left_by_an_unfinished_keyboard_are_understood_when_nothing_else_is)
{
    made("Gạo đồng Tháp Mười");
    for (const auto* typed : {"gaoj", "ddoongf", "thaps muowif", "gaoj ddo"})
        EXPECT_EQ(found({{"q", typed}}).size(), 1U) << typed;
    EXPECT_TRUE(found({{"q", "xyz"}}).empty());
}

TEST_P(SearchHttp, names_of_places_before_the_mergers_are_understood)
{
    given(R"sql(
        UPDATE producer SET commune_code = '30112' WHERE id = 'P1';
        UPDATE producer SET old_place = 'Lấp Vò' WHERE id = 'P2';
    )sql");
    made("Xoài", "P1");
    made("Nem", "P2");
    EXPECT_EQ(found({{"q", "huyện cao lãnh"}}), Names{"Xoài"});
    EXPECT_EQ(found({{"old_district", "873"}}), Names{"Xoài"});
    EXPECT_EQ(found({{"old_district", "875"}}), Names{"Nem"});
    EXPECT_EQ(names_in(call("so", "listProducers", {{"old_district", "873"}})), Names{"HTX Sen"});
    EXPECT_EQ(names_in(call("so", "listProducers", {{"q", "cao lanh"}})), Names{"HTX Sen"});
}

TEST_P(SearchHttp, names_stand_as_in_a_dictionary)
{
    for (const auto* name : {"Đậu", "Dừa", "Ổi", "Ớt", "Ong", "Ấu", "Ăn", "An"})
        made(name);
    EXPECT_EQ(found({}), (Names{"An", "Ăn", "Ấu", "Dừa", "Đậu", "Ong", "Ổi", "Ớt"}));
}

TEST_P(SearchHttp, everybody_sees_what_is_public_and_what_is_theirs)
{
    const auto open = made("Công khai", "P2");
    made("Của Lan", "P1");
    made("Của Mai", "P2");
    given("UPDATE product SET is_public = TRUE WHERE id = '" + open + "'");
    const auto again =
        call("so", "updateProduct", {{"id", open}}, R"({"version": 1, "packaging": "Hộp"})");
    EXPECT_EQ(again.status, 200);

    EXPECT_EQ(found({}, "so").size(), 3U);
    EXPECT_EQ(found({}, "xa").size(), 3U);
    EXPECT_EQ(found({}, "lan"), (Names{"Công khai", "Của Lan"}));
    EXPECT_EQ(found({}, "mai"), (Names{"Công khai", "Của Mai"}));
    EXPECT_EQ(call("", "listProducts").status, 401);
    EXPECT_EQ(call("lan", "listProducts").at("total"), "2");
    EXPECT_EQ(call("mai", "listProducts", {{"q", "lan"}}).at("total"), "0");
    const SearchHttp::Values mai{{"name", "Của Mai"}};
    EXPECT_EQ(call("lan", "findSimilarProducts", mai).at("items.0.name"), "");
    EXPECT_EQ(call("mai", "findSimilarProducts", mai).at("items.0.name"), "Của Mai");
    EXPECT_EQ(names_in(call("lan", "listProducers")), Names{"HTX Sen"});
    EXPECT_EQ(names_in(call("mai", "listProducers")), (Names{"Hộ Mai", "HTX Sen"}));
}

TEST_P(SearchHttp, a_star_stands_as_it_does_today_whatever_day_it_was_read_on)
{
    const auto id = made("Trà");
    given(
        "INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,"
        " valid_until, exact_term, certificate_code, created_at) VALUES ('R1', '" +
        id +
        "', 4, 'decided', 'province', 2024, '2024-01-01', '2026-11-24', TRUE, 'C1',"
        " '2024-01-01T00:00:00.000Z')");
    EXPECT_EQ(
        call("so", "updateProduct", {{"id", id}}, R"({"version": 1, "packaging": "Hộp"})").status,
        200);

    EXPECT_EQ(found({{"status", "expiring"}, {"stars", "4"}}), Names{"Trà"});
    EXPECT_EQ(call("so", "listProducts").at("items.0.valid_until"), "2026-11-24");
    now = Instant::parse("2026-11-24T16:59:59.000Z").value();
    EXPECT_EQ(call("so", "listProducts").at("items.0.status"), "expiring");
    now = Instant::parse("2026-11-24T17:00:00.000Z").value();
    EXPECT_EQ(call("so", "listProducts").at("items.0.status"), "expired") << "midnight in Viet Nam";
    EXPECT_TRUE(found({{"status", "expiring"}}).empty());
    now = Instant::parse("2024-03-01T17:00:00.000Z").value();
    EXPECT_EQ(found({{"status", "valid"}}), Names{"Trà"});
}

TEST_P(SearchHttp, pages_show_everything_once_while_others_write)
{
    for (const std::string sort : {"name", "newest", "expiry", "relevance"}) {
        std::set<std::string> old;
        for (int i = 0; i < 23; ++i)
            old.insert(made("Mắm " + sort + std::string(static_cast<std::size_t>(i % 4) + 1, 'a')));
        std::multiset<std::string> seen;
        Values values{{"q", "mam"}, {"sort", sort}, {"limit", "5"}};
        int pages = 0;
        while (pages++ < 100) {
            const auto page = call("so", "listProducts", values);
            ASSERT_EQ(page.status, 200);
            for (const auto& item : page.body.at("items").as_array())
                seen.insert(std::string(item.at("id").as_string()));
            if (page.at("next") == "null") break;
            values["cursor"] = page.at("next");
            made("Mắm " + sort + "aa");
            made("Mắm");
        }
        for (const auto& id : old)
            EXPECT_EQ(seen.count(id), 1U) << sort;
    }
}

TEST_P(SearchHttp, a_long_name_can_end_a_page)
{
    std::string longest;
    while (length(longest) < 192)
        longest += "nghiêng ";
    for (const auto* end : {"a", "b", "c", "d"})
        made(longest + end);
    Values values{{"limit", "1"}};
    Names seen;
    for (int i = 0; i < 4; ++i) {
        const auto page = call("so", "listProducts", values);
        ASSERT_EQ(page.status, 200);
        seen.push_back(page.at("items.0.name").substr(longest.size()));
        values["cursor"] = page.at("next");
    }
    EXPECT_EQ(seen, (Names{"a", "b", "c", "d"}));
}

TEST_P(SearchHttp, warns_of_names_that_are_nearly_the_same)
{
    made("Gạo ngọc đỏ hương dứa", "P2");
    made("Gạo ngọc đỏ hương dừa", "P1");
    made("Khô cá lóc", "P1");
    const auto alike = call(
        "so", "findSimilarProducts", {{"name", "gao ngoc do huong dua"}, {"producer_id", "P1"}});
    EXPECT_EQ(alike.body.at("items").as_array().size(), 2U);
    EXPECT_EQ(alike.at("items.0.detail"), "HTX Sen") << "the same producer first";
    EXPECT_EQ(alike.at("items.0.likeness"), "100");
    EXPECT_EQ(
        call("so", "findSimilarProducers", {{"name", "Hợp tác xã Sen"}}).at("items.0.id"), "P1");
    EXPECT_EQ(call("so", "findSimilarProducers").status, 422);
}

TEST_P(SearchHttp, refuses_what_is_no_question)
{
    const std::string half(200, 'a');
    std::string words;
    for (int i = 0; i < 50; ++i)
        words += static_cast<char>('a' + i / 10) + std::to_string(i % 10) + " ";
    struct Case {
        Values values;
        std::string code;
    };
    const Case cases[] = {
        {{{"q", std::string(10'000, 'x')}}, "form.invalid"},
        {{{"q", "\xff\xfe"}}, "form.invalid"},
        {{{"q", words}}, "search.too_many_words"},
        {{{"stars", "6"}}, "form.invalid"},
        {{{"status", "good"}}, "form.invalid"},
        {{{"sort", "price"}}, "form.invalid"},
        {{{"limit", "101"}}, "form.invalid"},
        {{{"cursor", "zz"}}, "form.cursor"},
        {{{"cursor", "0a"}}, "form.cursor"},
        {{{"colour", "red"}}, "form.invalid"},
    };
    for (const auto& [values, code] : cases) {
        const auto answer = call("so", "listProducts", values);
        EXPECT_EQ(answer.status, 422) << values.begin()->first;
        EXPECT_EQ(answer.at("code"), code) << values.begin()->first;
    }
    EXPECT_EQ(call("so", "listProducts", {{"q", half}}).status, 200);
    EXPECT_EQ(call("so", "listProducts", {{"q", "!!!"}}).at("total"), "0");
}

TEST_P(SearchHttp, follows_what_another_node_writes_and_removes)
{
    const auto id = made("Rượu sen");
    const auto other = db::open(url());
    app::Settings settings;
    settings.share = test::migrations_folder() + "/..";
    app::Application second(settings, *other, [this] { return now; });

    ProductQuery all;
    all.sight.all = true;
    all.today = now.day();
    EXPECT_EQ(second.catalogue().find(all)->total, 1);
    made("Trà sen");
    EXPECT_EQ(second.catalogue().find(all)->total, 1) << "not yet looked";
    second.catalogue().catch_up();
    EXPECT_EQ(second.catalogue().find(all)->total, 2);

    const access::Actor nobody;
    const auto write = [&](std::string_view sql, const access::Subject& subject) {
        database().write([&](db::Tx& tx) {
            Call call{tx, nobody, second.rules(), now, "r"};
            tx.script(sql);
            record(call, "test.written", subject);
            return db::Verdict::commit;
        });
        second.catalogue().catch_up();
    };
    write(
        "UPDATE producer SET name = 'Vườn Đào', name_sort = 'z' WHERE id = 'P1'",
        {"producer", "P1"});
    all.text = "vuon dao";
    EXPECT_EQ(second.catalogue().find(all)->total, 2) << "by the producer's new name";
    EXPECT_EQ(second.catalogue().find(all)->items.front().producer_name, "Vườn Đào");

    write("DELETE FROM product WHERE id = '" + id + "'", {"product", id});
    EXPECT_EQ(second.catalogue().find(all)->total, 1);
    write("DELETE FROM product; DELETE FROM producer WHERE id = 'P1'", {"import", "I1"});
    EXPECT_EQ(second.catalogue().find(all)->total, 0);
    ProducerQuery producers;
    producers.sight.all = true;
    EXPECT_EQ(second.catalogue().find(producers)->total, 1);
}

}  // namespace
}  // namespace sen::search
