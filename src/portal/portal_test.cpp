#include <boost/json.hpp>
#include <pugixml.hpp>

#include "support/portal_fixture.hpp"

namespace sen::portal {
namespace {

struct PublicPages : OnEachPortal {};
ON_EACH_DATABASE(PublicPages);

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
        const auto shown = std::string(get(target, {{"accept", "text/html"}}).response.text());
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
    const auto nothing = get("/san-pham/khong-co");
    EXPECT_EQ(nothing.status, 404);
    EXPECT_TRUE(holds(std::string(nothing.response.text()), "Không có trang này"));
    for (const auto* target : {"/san-pham/quyt-hong", "/chu-the/htx-quyt"}) {
        const auto hidden = get(target);
        EXPECT_EQ(hidden.status, 404) << target;
        EXPECT_EQ(hidden.response.text(), nothing.response.text()) << target;
    }
    EXPECT_EQ(get("/chung-nhan/maR1").status, 404);
    EXPECT_FALSE(holds(text("/"), "Quýt"));
    EXPECT_FALSE(holds(text("/san-pham"), "Quýt"));
    EXPECT_FALSE(holds(text("/sitemap.xml"), "quyt"));
}

TEST_P(PublicPages, refuse_browsers_with_a_page_and_programs_with_a_problem)
{
    const http::Pairs browser = {{"accept", "text/html,*/*"}};
    EXPECT_EQ(get("/khong-co", browser).status, 404);
    EXPECT_TRUE(
        holds(std::string(get("/khong-co", browser).response.text()), "<h1>Không có trang"));
    EXPECT_TRUE(holds(std::string(get("/en/nothing", browser).response.text()), "no such page"));
    EXPECT_EQ(get("/khong-co").response.content_type, "application/problem+json");
    EXPECT_EQ(get("/api/v1/khong-co", browser).response.content_type, "application/problem+json");

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
        const auto answer = get(target);
        const auto shown = std::string(answer.response.text());
        EXPECT_TRUE(
            (answer.status == 200 && holds(shown, "<script")) ||
            (answer.status == 404 && holds(shown, "Phần làm việc chưa có")))
            << target;
    }
    EXPECT_EQ(get("/assets/khong-co.js").status, 404);
    EXPECT_EQ(get("/assets/..%2findex.html").status, 404);
}

TEST_P(PublicPages, tell_machines_where_they_are_and_what_they_hold)
{
    star("R1", "2028-03-12");
    pugi::xml_document map;
    ASSERT_TRUE(map.load_string(text("/sitemap.xml").c_str()));
    int urls = 0;
    for (const auto url : map.child("urlset").children("url"))
        urls += url.child("loc").text().empty() ? 0 : 1;
    EXPECT_EQ(urls, 12) << "four pages, a product and a producer, in two languages";
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
