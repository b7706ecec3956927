#include "http/url.hpp"

#include <gtest/gtest.h>

namespace sen::http {
namespace {

TEST(Url, decodes_what_is_well_formed_and_refuses_the_rest)
{
    const std::pair<std::string, std::string> good[] = {
        {"", ""},       {"abc", "abc"},         {"a%20b", "a b"},     {"%2f%2F", "//"},
        {"a+b", "a+b"}, {"g%E1%BA%A1o", "gạo"}, {"%25%32%35", "%25"}, {"gạo", "gạo"},
    };
    for (const auto& [text, decoded] : good) {
        EXPECT_EQ(percent_decoded(text).value(), decoded) << text;
    }
    for (const auto* text :
         {"%", "%4", "%zz", "%4g", "%-1", "a%00", "%ff", "%c0%af", "%ed%a0%80", "\xff"}) {
        const auto refused = percent_decoded(text);
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(refused.error().code, "url.malformed");
    }
    EXPECT_FALSE(percent_decoded(std::string_view("a\0b", 3)));
}

TEST(Url, decodes_what_it_encoded)
{
    const std::string text = "Đặc sản 100% / \"a+b\"?&=#~-._";
    EXPECT_EQ(percent_encoded("a b/ạ~"), "a%20b%2F%E1%BA%A1~");
    EXPECT_EQ(percent_decoded(percent_encoded(text)).value(), text);
}

TEST(Url, reads_queries_in_order)
{
    EXPECT_EQ(read_query("").value(), Pairs{});
    EXPECT_EQ(
        read_query("q=g%E1%BA%A1o+n%C3%A0ng&&a=&b&a=1=2&").value(),
        (Pairs{{"q", "gạo nàng"}, {"a", ""}, {"b", ""}, {"a", "1=2"}}));
    EXPECT_FALSE(read_query("a=%"));

    std::string many;
    for (int i = 0; i < 256; ++i)
        many += "a=1&";
    EXPECT_EQ(read_query(many).value().size(), 256U);
    EXPECT_EQ(read_query(many + "b").error().code, "url.too_many_pairs");
}

TEST(Url, reads_the_forms_of_a_target)
{
    const std::pair<std::string, std::string> good[] = {
        {"/", "/"},        {"/a/../b", "/a/../b"}, {"/a%2Fb?x", "/a/b"},
        {"*", "*"},        {"http://h/a?b#", ""},  {"https://h:1/a?b", "/a"},
        {"http://h", "/"}, {"http://h?x=1", "/"},  {"ftp://h/", ""},
        {"a", ""},         {"/a#b", ""},           {"?x", "/"},
    };
    for (const auto& [target, path] : good) {
        const auto read = read_target(target);
        EXPECT_EQ(read ? read->path : "", path) << target;
    }
    EXPECT_EQ(read_target("http://h?x=1")->query, (Pairs{{"x", "1"}}));
}

TEST(Url, keeps_an_encoded_slash_inside_its_segment)
{
    const std::vector<std::string> link{"01", "08931234567894", "10", "A/1"};
    EXPECT_EQ(path_segments("/01/08931234567894/10/A%2F1?x=/").value(), link);
    EXPECT_EQ(path_segments("/").value(), std::vector<std::string>{});
    EXPECT_EQ(path_segments("/a//b/").value(), (std::vector<std::string>{"a", "", "b"}));
    EXPECT_FALSE(path_segments("/a/%"));
}

}  // namespace
}  // namespace sen::http
