#include "base/json.hpp"

#include <gtest/gtest.h>

namespace sen::json {
namespace {

TEST(Json, escapes_what_must_be_escaped_and_nothing_else)
{
    struct Case {
        std::string raw;
        std::string written;
    };
    const Case cases[] = {
        {"", R"("")"},
        {"Gạo Sen", R"("Gạo Sen")"},
        {R"(a"b\c)", R"("a\"b\\c")"},
        {"\n\t\x01\x1f", R"("\n\t\u0001\u001f")"},
        {"\"", R"("\"")"},
        {"end\\", R"("end\\")"},
    };
    for (const auto& [raw, written] : cases)
        EXPECT_EQ(text(raw), written);
}

TEST(Json, looks_at_every_byte_wherever_it_stands)
{
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 20; ++at) {
            std::string raw(20, '\xe1');
            raw[at] = static_cast<char>(byte);
            const bool stays = byte >= 0x20 && byte != '"' && byte != '\\';
            EXPECT_EQ(text(raw) == '"' + raw + '"', stays) << byte << " at " << at;
        }
}

TEST(Json, an_object_by_hand_is_an_object)
{
    EXPECT_EQ(Object{}.text(), "{}");
    const auto object =
        Object{}.set("n", 1).set("none", std::optional<int>{}).set("list", std::vector{1, 2});
    EXPECT_EQ(object.text(), R"({"n":1,"none":null,"list":[1,2]})");
}

}  // namespace
}  // namespace sen::json
