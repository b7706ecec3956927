#include <string>
#include <vector>

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "http/compress.hpp"
#include "http/url.hpp"
#include "support/test_app.hpp"

namespace sen::portal {
namespace {

using test::Answer;

/// A register with one producer and one product; tests add its stars.
struct PublicPages : test::OnEachApp {
    void SetUp() override
    {
        given(R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code, old_place,
                                  representative_name, phone, email, address, tax_code, is_public,
                                  created_at, updated_at)
                 VALUES ('M1', 'htx-quyt', 'HTX Quýt hồng', 'htx quyt hong', 'htx quyt hong', 'htx',
                         '30226', 'Xã Tân Thành, huyện Lai Vung', 'Bà Kín', '0900111222',
                         'kin@example.vn', 'Ấp Kín 7', '1400999888', TRUE,
                         '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');
            INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                                 price_dong, commune_code, old_place, is_public, created_at, updated_at)
                 VALUES ('P1', 'quyt-hong', 'Quýt hồng', 'quyt hong', 'quyt hong', 'M1', '01',
                         12500000, '30226', 'Xã Tân Thành, huyện Lai Vung', TRUE,
                         '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');
        )sql");
    }

    /// Gives P1 a star; `rest` sets more columns: "revoked_on = '2026-02-02'".
    void star(const std::string& id, const std::string& until, const std::string& rest = {})
    {
        given(
            "INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,"
            " valid_until, exact_term, certificate_code, created_at) VALUES ('" +
            id + "', 'P1', 4, 'decided', 'province', 2023, NULL, '" + until + "', TRUE, 'ma" + id +
            "', '2026-01-05T02:00:00.000Z')");
        if (!rest.empty()) given("UPDATE recognition SET " + rest + " WHERE id = '" + id + "'");
    }

    Answer page(const std::string& target, http::Pairs headers = {})
    {
        const auto read = http::read_target(target).value();
        http::Request request;
        request.method = "GET";
        request.target = target;
        request.path = read.path;
        request.query = read.query;
        request.headers = std::move(headers);
        return send(request);
    }
    std::string text(const std::string& target)
    {
        return std::string(page(target).response.text());
    }

    void rename(const std::string& name)
    {
        given("UPDATE product SET name = '" + name + "' WHERE id = 'P1'");
    }
};
ON_EACH_DATABASE(PublicPages);

bool holds(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

TEST_P(PublicPages, tell_what_a_star_is_worth_today)
{
    struct Case {
        const char* until;
        const char* rest;
        const char* on_product;
        const char* on_certificate;
    };
    const Case cases[] = {
        {"2028-03-12", "", "còn hiệu lực đến 12/03/2028", "Chứng nhận còn hiệu lực"},
        {"2027-01-31", "", "còn hiệu lực đến 31/01/2027, sắp hết hạn", "Còn hiệu lực, sắp hết hạn"},
        {"2026-12-31", "exact_term = FALSE", "công nhận năm 2023, hết hạn chậm nhất 31/12/2026",
         "Còn hiệu lực, sắp hết hạn"},
        {"2026-11-23", "", "đã hết hạn ngày 23/11/2026", "Chứng nhận đã hết hạn"},
        {"2028-03-12", "revoked_on = '2026-02-02'", "đã bị thu hồi ngày 02/02/2026",
         "Chứng nhận đã bị thu hồi"},
        {"2028-03-12", "replaced_on = '2026-02-02'",
         "đã được thay bằng công nhận mới từ 02/02/2026", "Đã được thay bằng công nhận mới"},
        {"2028-03-12", "standing = 'reported'", "chưa thấy quyết định công nhận",
         "Chưa xác nhận được"},
        {"2030-03-12", "decided_on = '2027-03-12'", "có hiệu lực từ 12/03/2027",
         "Chưa có hiệu lực"},
    };
    int number = 0;
    for (const auto& [until, rest, on_product, on_certificate] : cases) {
        given("DELETE FROM recognition");
        const auto id = "R" + std::to_string(++number);
        star(id, until, rest);
        const auto query = "?" + id;
        EXPECT_TRUE(holds(text("/san-pham/quyt-hong" + query), on_product)) << on_product;
        EXPECT_TRUE(holds(text("/chung-nhan/ma" + id), on_certificate)) << on_certificate;
    }
}

TEST_P(PublicPages, put_a_bar_across_a_product_only_when_its_star_has_ended)
{
    star("R1", "2028-03-12");
    EXPECT_FALSE(holds(text("/san-pham/quyt-hong"), "class=\"bar\""));
    given("UPDATE recognition SET revoked_on = '2026-02-02'");
    EXPECT_TRUE(holds(text("/san-pham/quyt-hong?2"), "class=\"bar\""));
}

TEST_P(PublicPages, tell_facts_as_readers_write_them)
{
    star("R1", "2028-03-12");
    const auto vietnamese = text("/san-pham/quyt-hong");
    for (const auto* words :
         {"12.500.000 đ", "Xã Lai Vung", "trước 07/2025: xã Tân Thành, huyện Lai Vung", "4 sao",
          "Rau, củ, quả, hạt tươi", "href=\"/chu-the/htx-quyt\"", "href=\"/chung-nhan/maR1\""})
        EXPECT_TRUE(holds(vietnamese, words)) << words;
    const auto english = text("/en/san-pham/quyt-hong");
    for (const auto* words :
         {"12,500,000 đ", "Lai Vung commune",
          "before 07/2025: Tan Thanh commune, Lai Vung district", "valid until 12/03/2028",
          "<html lang=\"en\">", "<h1 lang=\"vi\">", "href=\"/en/chu-the/htx-quyt\""})
        EXPECT_TRUE(holds(english, words)) << words;
}

TEST_P(PublicPages, never_show_what_is_personal)
{
    star("R1", "2028-03-12");
    for (const auto* target :
         {"/chu-the/htx-quyt", "/en/chu-the/htx-quyt", "/san-pham/quyt-hong", "/chung-nhan/maR1",
          "/san-pham", "/"}) {
        const auto shown = text(target);
        EXPECT_TRUE(holds(shown, "HTX Quýt hồng") || target == std::string("/")) << target;
        for (const auto* secret :
             {"Bà Kín", "0900111222", "kin@example.vn", "Ấp Kín", "1400999888"})
            EXPECT_FALSE(holds(shown, secret)) << target << ' ' << secret;
    }
}

TEST_P(PublicPages, write_strange_text_as_text)
{
    star("R1", "2028-03-12", "decision_number = '<script>d', source_note = '<script>s'");
    given(R"sql(
        UPDATE product SET name = '<script>n', description = '<script>t</script>', packaging = '<script>p',
                           source_note = '<script>q', old_place = '<script>o';
        UPDATE producer SET name = '<script>m', description = '<script>u', source_note = '<script>v',
                            old_place = '<script>w';
    )sql");
    for (const auto* target :
         {"/", "/san-pham?q=%3Cscript%3E&commune=%3Cscript%3E&cursor=%3Cscript%3E",
          "/san-pham/quyt-hong", "/chu-the/htx-quyt", "/chung-nhan/maR1",
          "/chung-nhan?code=%3Cscript%3E", "/chung-nhan/%3Cscript%3E", "/%3Cscript%3E"}) {
        const auto shown = std::string(page(target, {{"accept", "text/html"}}).response.text());
        auto without_data = shown;
        const std::string opening = "<script type=\"application/ld+json\">";
        if (const auto at = shown.find(opening); at != std::string::npos)
            without_data.erase(at, opening.size());
        EXPECT_FALSE(holds(without_data, "<script")) << target;
        EXPECT_TRUE(holds(shown, "&lt;script") || target == std::string("/%3Cscript%3E")) << target;
    }
}

TEST_P(PublicPages, say_the_same_for_what_is_hidden_and_what_never_was)
{
    given("UPDATE product SET is_public = FALSE; UPDATE producer SET is_public = FALSE");
    star("R1", "2028-03-12");
    const auto nothing = page("/san-pham/khong-co");
    EXPECT_EQ(nothing.status, 404);
    EXPECT_TRUE(holds(std::string(nothing.response.text()), "Không có trang này"));
    for (const auto* target : {"/san-pham/quyt-hong", "/chu-the/htx-quyt"}) {
        const auto hidden = page(target);
        EXPECT_EQ(hidden.status, 404) << target;
        EXPECT_EQ(hidden.response.text(), nothing.response.text()) << target;
    }
    EXPECT_EQ(page("/chung-nhan/maR1").status, 404);
    EXPECT_FALSE(holds(text("/"), "Quýt"));
    EXPECT_FALSE(holds(text("/san-pham"), "Quýt"));
    EXPECT_FALSE(holds(text("/sitemap.xml"), "quyt"));
}

TEST_P(PublicPages, refuse_browsers_with_a_page_and_programs_with_a_problem)
{
    const http::Pairs browser = {{"accept", "text/html,*/*"}};
    EXPECT_EQ(page("/khong-co", browser).status, 404);
    EXPECT_TRUE(
        holds(std::string(page("/khong-co", browser).response.text()), "<h1>Không có trang"));
    EXPECT_TRUE(holds(std::string(page("/en/nothing", browser).response.text()), "no such page"));
    EXPECT_EQ(page("/khong-co").response.content_type, "application/problem+json");
    EXPECT_EQ(page("/api/v1/khong-co", browser).response.content_type, "application/problem+json");

    http::Request post;
    post.method = "POST";
    post.path = post.target = "/san-pham";
    post.headers = browser;
    const auto refused = send(post);
    EXPECT_EQ(refused.status, 405);
    EXPECT_EQ(refused.response.content_type, "text/html; charset=utf-8");
}

TEST_P(PublicPages, leave_room_for_the_office)
{
    for (const auto* target : {"/quan-ly", "/quan-ly/san-pham", "/dang-nhap"}) {
        const auto answer = page(target);
        const auto shown = std::string(answer.response.text());
        EXPECT_TRUE(
            (answer.status == 200 && holds(shown, "<script")) ||
            (answer.status == 404 && holds(shown, "Phần làm việc chưa có")))
            << target;
    }
    EXPECT_EQ(page("/assets/khong-co.js").status, 404);
    EXPECT_EQ(page("/assets/..%2findex.html").status, 404);
}

TEST_P(PublicPages, narrow_the_catalogue_by_what_the_address_says)
{
    star("R1", "2028-03-12");
    given(R"sql(
        INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                             created_at, updated_at)
             VALUES ('P2', 'nem', 'Nem chua', 'nem chua', 'nem chua', 'M1', TRUE,
                     '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z')
    )sql");
    struct Case {
        const char* query;
        int total;
    };
    const Case cases[] = {
        {"", 2},
        {"?q=QUYT+hong+htx", 2},
        {"?q=nem", 1},
        {"?q=N%E1%BA%BFm", 1},
        {"?stars=4", 1},
        {"?stars=5", 0},
        {"?status=in_force", 1},
        {"?status=none", 1},
        {"?group=01", 1},
        {"?commune=30226", 1},
        {"?commune=99999", 0},
        {"?old_district=876", 2},  // one says where, the other lies where its producer does
        {"?q=nem&stars=4", 0},
    };
    for (const auto& [query, total] : cases)
        EXPECT_TRUE(holds(
            text("/san-pham" + std::string(query)),
            "<b>" + std::to_string(total) + "</b> sản phẩm"))
            << query;

    const auto narrowed = text("/san-pham?q=quyt&stars=4");
    EXPECT_TRUE(holds(narrowed, "href=\"/san-pham?stars=4\"")) << "a chip removes its own filter";
    EXPECT_TRUE(holds(narrowed, "href=\"/san-pham?q=quyt\""));
    EXPECT_TRUE(holds(narrowed, "value=\"4\" selected"));
    EXPECT_TRUE(holds(text("/san-pham?q=zzz"), "Không tìm thấy sản phẩm nào"));
}

TEST_P(PublicPages, lead_from_page_to_page_through_the_whole_catalogue)
{
    std::string sql;
    for (int i = 10; i < 60; ++i) {
        const auto id = std::to_string(i);
        sql +=
            "INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,"
            " created_at, updated_at) VALUES ('Q" +
            id + "', 'q" + id + "', 'Gạo " + id +
            "', 'gao', 'gao', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');";
    }
    given(sql);
    std::size_t seen = 0;
    std::string target = "/san-pham?q=gao";
    int pages = 0;
    for (; !target.empty() && pages < 10; ++pages) {
        const auto shown = text(target);
        for (auto at = shown.find("<h3"); at != std::string::npos; at = shown.find("<h3", at + 1))
            ++seen;
        const std::string next = "rel=\"next\" href=\"";
        const auto at = shown.find(next);
        target.clear();
        if (at == std::string::npos) continue;
        const auto begin = at + next.size();
        target = shown.substr(begin, shown.find('"', begin) - begin);
        for (auto amp = target.find("&amp;"); amp != std::string::npos; amp = target.find("&amp;"))
            target.replace(amp, 5, "&");
    }
    EXPECT_EQ(seen, 50U);
    EXPECT_EQ(pages, 3);
}

TEST_P(PublicPages, find_a_certificate_by_code_or_number_however_it_is_typed)
{
    star("R1", "2028-03-12", "certificate_code = 'ab12cd34e', certificate_number = 'DT-17/2025'");
    for (const auto* typed : {"ab12cd34e", "AB12-CD34%20E", "DT-17%2F2025"}) {
        const auto answer = page("/chung-nhan?code=" + std::string(typed));
        EXPECT_EQ(answer.status, 303) << typed;
        EXPECT_EQ(answer.response.headers.at(0).second, "/chung-nhan/ab12cd34e") << typed;
    }
    EXPECT_TRUE(holds(text("/chung-nhan/AB12CD34E"), "Kiểm tra ngày <b>24/11/2026</b>"));
    EXPECT_EQ(page("/chung-nhan?code=zz").status, 404);
    EXPECT_EQ(page("/chung-nhan").status, 200);
}

TEST_P(PublicPages, show_a_change_at_once)
{
    star("R1", "2028-03-12");
    person("so", "province");
    const std::vector<std::string> targets = {
        "/", "/san-pham", "/san-pham/quyt-hong", "/chu-the/htx-quyt", "/chung-nhan/maR1"};
    for (const auto& target : targets)
        EXPECT_FALSE(holds(text(target), "Quýt đỏ")) << target;
    const auto changed =
        call("so", "updateProduct", {{"id", "P1"}}, R"({"name": "Quýt đỏ", "version": 1})");
    ASSERT_EQ(changed.status, 200) << changed.response.text();
    for (const auto& target : targets)
        EXPECT_TRUE(holds(text(target), "Quýt đỏ")) << target;
}

TEST_P(PublicPages, are_kept_until_the_journal_tells_of_a_change_or_the_day_ends)
{
    star("R1", "2026-11-24");
    const auto first = text("/san-pham/quyt-hong");
    rename("Lén đổi");
    EXPECT_EQ(text("/san-pham/quyt-hong"), first) << "kept: no line of the journal tells of it";

    now = Instant::parse("2026-11-24T16:59:59.000Z").value();
    EXPECT_TRUE(holds(text("/chung-nhan/maR1"), "sắp hết hạn"));
    now = Instant::parse("2026-11-24T17:00:00.000Z").value();
    EXPECT_TRUE(holds(text("/chung-nhan/maR1"), "đã hết hạn"));
    EXPECT_TRUE(holds(text("/san-pham/quyt-hong"), "Lén đổi"));
}

TEST_P(PublicPages, open_no_transaction_when_they_are_kept)
{
    if (GetParam() != db::Engine::sqlite) GTEST_SKIP() << "only SQLite counts its statements";
    text("/san-pham/quyt-hong");
    const auto before = database().cost().statements;
    text("/san-pham/quyt-hong");
    EXPECT_EQ(database().cost().statements, before);
}

TEST_P(PublicPages, make_lists_without_a_transaction)
{
    if (GetParam() != db::Engine::sqlite) GTEST_SKIP() << "only SQLite counts its statements";
    star("R1", "2028-03-12");
    application();
    const auto before = database().cost().statements;
    for (const auto* target : {"/", "/en/san-pham?q=quyt", "/sitemap.xml"})
        EXPECT_TRUE(holds(text(target), "quyt-hong")) << target;
    EXPECT_EQ(database().cost().statements, before);
}

TEST_P(PublicPages, count_what_each_choice_would_give)
{
    star("R1", "2028-03-12");
    const auto shown = text("/san-pham");
    for (const auto* option : {"value=\"in_force\">", "value=\"valid\">", "value=\"4\">4 sao (1)"})
        EXPECT_TRUE(holds(shown, option)) << option;
    const auto nothing = text("/san-pham?stars=5&q=quyt");
    EXPECT_TRUE(holds(nothing, "value=\"5\" selected>5 sao (0)")) << "what is chosen stays";
    EXPECT_TRUE(holds(nothing, "value=\"4\">4 sao (1)"));
    for (const auto* strange : {"?stars=9", "?stars=44", "?status=xyz", "?cursor=zzz"})
        EXPECT_TRUE(holds(text("/san-pham" + std::string(strange)), "<b>1</b> sản phẩm"))
            << strange;
}

TEST_P(PublicPages, begin_with_the_stars_that_count_most)
{
    star("R1", "2028-03-12");
    given(R"sql(
        INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, is_public,
                             created_at, updated_at)
             VALUES ('P2', 'a', 'Anh', 'anh', 'anh', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
                    ('P3', 'b', 'Bưởi', 'buoi', 'buoi', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
                    ('P4', 'c', 'Cam', 'cam', 'cam', 'M1', TRUE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z'),
                    ('P5', 'd', 'Dừa', 'dua', 'dua', 'M1', FALSE, '2026-01-05T02:00:00.000Z', '2026-01-05T02:00:00.000Z');
        INSERT INTO recognition (id, product_id, stars, standing, level, year, valid_until,
                                 exact_term, certificate_code, created_at)
             VALUES ('R2', 'P2', 5, 'decided', 'province', 2020, '2023-01-01', TRUE, 'm2', '2026-01-05T02:00:00.000Z'),
                    ('R3', 'P3', 4, 'decided', 'province', 2026, '2029-01-01', TRUE, 'm3', '2026-01-05T02:00:00.000Z'),
                    ('R4', 'P4', 5, 'decided', 'province', 2024, '2027-12-01', TRUE, 'm4', '2026-01-05T02:00:00.000Z'),
                    ('R5', 'P5', 5, 'decided', 'province', 2024, '2027-12-01', TRUE, 'm5', '2026-01-05T02:00:00.000Z');
    )sql");
    const auto shown = text("/");
    const auto at = [&](const char* slug) {
        return shown.find("href=\"/san-pham/" + std::string(slug) + "\"");
    };
    EXPECT_LT(at("c"), at("b")) << "five stars before four";
    EXPECT_LT(at("b"), at("quyt-hong")) << "then the one that ends later";
    EXPECT_NE(at("quyt-hong"), std::string::npos);
    EXPECT_EQ(at("a"), std::string::npos) << "its star has ended";
    EXPECT_EQ(at("d"), std::string::npos) << "not public";
}

TEST_P(PublicPages, show_public_pictures_by_their_public_address)
{
    const std::string picture = "F1";
    given(R"sql(
        INSERT INTO file (id, name, purpose, media_type, size, sha256, owner_id, created_at)
             VALUES ('F1', 'a.jpg', 'picture', 'image/jpeg', 1, 'a', 'A1',
                     '2026-01-05T02:00:00.000Z');
        UPDATE product SET picture_id = 'F1';
    )sql");
    star("R1", "2028-03-12");
    const auto own = text("/san-pham/quyt-hong");
    EXPECT_TRUE(holds(own, "src=\"/tep/" + picture + "/800\""));
    EXPECT_TRUE(holds(own, "\"image\":\"http://127.0.0.1:8080/tep/" + picture + "/800\""));
    for (const auto* list : {"/", "/san-pham", "/chu-the/htx-quyt"})
        EXPECT_TRUE(holds(text(list), "src=\"/tep/" + picture + "/320\"")) << list;
    for (const auto* target : {"/", "/san-pham", "/san-pham/quyt-hong", "/chu-the/htx-quyt"})
        EXPECT_FALSE(holds(text(target), "/api/")) << target;
}

TEST_P(PublicPages, are_not_sent_again_to_who_has_them)
{
    const auto first = page("/san-pham/quyt-hong");
    ASSERT_EQ(first.response.headers.at(0).first, "ETag");
    const auto again =
        page("/san-pham/quyt-hong", {{"if-none-match", first.response.headers.at(0).second}});
    EXPECT_EQ(again.status, 304);
}

TEST_P(PublicPages, tell_machines_where_they_are_and_what_they_hold)
{
    star("R1", "2028-03-12");
    pugi::xml_document map;
    ASSERT_TRUE(map.load_string(text("/sitemap.xml").c_str()));
    int urls = 0;
    for (const auto url : map.child("urlset").children("url"))
        urls += url.child("loc").text().empty() ? 0 : 1;
    EXPECT_EQ(urls, 10) << "three pages, a product and a producer, in two languages";
    EXPECT_TRUE(holds(text("/robots.txt"), "Sitemap: http://127.0.0.1:8080/sitemap.xml"));

    const auto shown = text("/san-pham/quyt-hong");
    for (const auto* tag :
         {"<link rel=\"canonical\" href=\"http://127.0.0.1:8080/san-pham/quyt-hong\">",
          "hreflang=\"en\" href=\"http://127.0.0.1:8080/en/san-pham/quyt-hong\"",
          "property=\"og:url\" content=\"http://127.0.0.1:8080/san-pham/quyt-hong\""})
        EXPECT_TRUE(holds(shown, tag)) << tag;
    const std::string opening = "<script type=\"application/ld+json\">";
    const auto begin = shown.find(opening) + opening.size();
    const auto data =
        boost::json::parse(shown.substr(begin, shown.find("</script>", begin) - begin));
    EXPECT_EQ(data.at("@type").as_string(), "Product");
    EXPECT_EQ(data.at("offers").at("price").as_int64(), 12500000);
    EXPECT_EQ(data.at("award").as_string(), "OCOP 4 sao");
}

}  // namespace
}  // namespace sen::portal
