#include "http/conditional.hpp"

#include "http/compress.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>

#include <zlib.h>

namespace sen::http {
namespace {

Request asking(std::string accept_encoding, std::string if_none_match = {})
{
    Request request;
    request.method = "GET";
    if (!accept_encoding.empty()) request.headers.emplace_back("accept-encoding", accept_encoding);
    if (!if_none_match.empty()) request.headers.emplace_back("if-none-match", if_none_match);
    return request;
}

std::string header(const Response& response, std::string_view name)
{
    for (const auto& [key, value] : response.headers)
        if (key == name) return value;
    return {};
}

std::string unpacked(std::string_view packed)
{
    z_stream stream{};
    EXPECT_EQ(inflateInit2(&stream, 31), Z_OK);
    std::string out(1'000'000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

TEST(Compress, takes_gzip_when_the_client_says_so)
{
    const std::pair<std::string, bool> cases[] = {
        {"", false},
        {"gzip", true},
        {"GZIP", true},
        {"deflate, gzip;q=0.5, br", true},
        {"gzip;q=0", false},
        {"gzip; q=0.000", false},
        {"gzip;q=0.001", true},
        {"*", true},
        {"*;q=0", false},
        {"*;q=0, gzip", true},
        {"gzip;q=0, *", false},
        {"identity", false},
        {"x-gzip-like", false},
        {",,;;=", false},
    };
    for (const auto& [accepts, takes] : cases)
        EXPECT_EQ(takes_gzip(asking(accepts)), takes) << accepts;
}

TEST(Compress, gives_back_the_same_bytes)
{
    std::mt19937 random(7);
    for (const std::size_t size : std::initializer_list<std::size_t>{0, 1, 1'000, 200'000}) {
        std::string bytes(size, 'a');
        for (auto& byte : bytes)
            byte = static_cast<char>(random() % 4 ? 'a' : random());
        EXPECT_EQ(unpacked(gzip(bytes)), bytes);
        EXPECT_EQ(gzip(bytes), gzip(bytes));
    }
}

TEST(Compress, touches_only_what_gains)
{
    const std::string big(2'000, 'b');
    struct Case {
        const char* type;
        std::string body;
        const char* accepts;
        std::string encoding;
        std::string vary;
    };
    const Case cases[] = {
        {"application/json", big, "gzip", "gzip", "Accept-Encoding"},
        {"application/json", big, "br", "", "Accept-Encoding"},
        {"application/json", "{}", "gzip", "", ""},
        {"image/png", big, "gzip", "", ""},
        {"application/pdf", big, "gzip", "", ""},
    };
    for (const auto& given : cases) {
        Response response{200, given.type, given.body, {}, {}, {}};
        compress(asking(given.accepts), response);
        EXPECT_EQ(header(response, "Content-Encoding"), given.encoding) << given.type;
        EXPECT_EQ(header(response, "Vary"), given.vary) << given.type;
        EXPECT_EQ(given.encoding.empty() ? response.body : unpacked(response.body), given.body);
    }
}

TEST(Conditional, knows_what_the_client_has)
{
    const std::string tag = "\"abc\"";
    const std::pair<std::string, bool> cases[] = {
        {"", false},    {"\"abc\"", true},         {"W/\"abc\"", true},
        {"*", true},    {"\"x\", \"abc\"", true},  {"\"abcd\"", false},
        {"abc", false}, {"\"x\" ,W/\"y\"", false},
    };
    for (const auto& [given, has] : cases)
        EXPECT_EQ(has_already(asking("", given), tag), has) << given;
}

TEST(Conditional, sends_the_same_bytes_once)
{
    const auto answer = [](const Request& request) {
        Response response{200, "application/json", std::string(3'000, '7'), {}, {}, {}};
        make_conditional(request, response);
        compress(request, response);
        return response;
    };
    for (const auto* accepts : {"", "gzip"}) {
        const auto first = answer(asking(accepts));
        const auto tag = header(first, "ETag");
        EXPECT_EQ(first.status, 200);
        const auto second = answer(asking(accepts, tag));
        EXPECT_EQ(second.status, 304);
        EXPECT_EQ(header(second, "ETag"), tag);
        EXPECT_EQ(second.text(), "");
        EXPECT_EQ(answer(asking(accepts, "\"other\"")).status, 200);
    }
    EXPECT_NE(header(answer(asking("")), "ETag"), header(answer(asking("gzip")), "ETag"));

    Request post;
    post.method = "POST";
    EXPECT_EQ(header(answer(post), "ETag"), "");
}

TEST(Conditional, keeps_a_body_in_both_forms)
{
    const std::string bytes(5'000, 'k');
    const KeptBody kept("text/html; charset=utf-8", bytes);
    const auto plain = kept.answer(asking(""), cache::a_minute);
    const auto packed = kept.answer(asking("gzip"), cache::a_minute);
    EXPECT_EQ(plain.text(), bytes);
    EXPECT_EQ(unpacked(packed.text()), bytes);
    EXPECT_EQ(header(packed, "Content-Encoding"), "gzip");
    EXPECT_EQ(header(plain, "Vary"), "Accept-Encoding");
    EXPECT_EQ(header(plain, "Cache-Control"), "public, max-age=60");
    EXPECT_EQ(plain.shared_body, kept.answer(asking(""), cache::a_minute).shared_body);
    EXPECT_NE(header(plain, "ETag"), header(packed, "ETag"));

    const auto again = kept.answer(asking("gzip", header(packed, "ETag")), cache::a_minute);
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.text(), "");
    EXPECT_EQ(kept.answer(asking("gzip", header(plain, "ETag")), cache::a_minute).status, 200);

    const KeptBody picture("image/png", bytes);
    EXPECT_EQ(header(picture.answer(asking("gzip"), cache::never), "Vary"), "");
}

}  // namespace
}  // namespace sen::http
