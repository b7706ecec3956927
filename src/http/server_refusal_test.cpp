#include "support/server_fixture.hpp"

namespace sen::http {
namespace {

TEST_F(ServerTest, lets_no_value_begin_a_header_of_its_own)
{
    serve();
    const auto answer = client().get("/split");
    EXPECT_EQ(answer.header("Location"), "/a  Set-Cookie: b=c");
    EXPECT_EQ(answer.header("Set-Cookie"), "");
}

TEST_F(ServerTest, invites_the_body_of_a_client_that_waits_and_refuses_it_unread)
{
    serve();
    auto one = client();
    one.send("POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    EXPECT_EQ(one.receive().status, 100);
    one.send("abc");
    EXPECT_EQ(one.receive().body, "POST /a abc");

    one.send("POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1001\r\n\r\n");
    EXPECT_EQ(one.receive().status, 413);
    EXPECT_TRUE(one.is_closed());

    EXPECT_EQ(client().ask("POST", "/a", "x", "Expect: miracles\r\n").status, 417);
}

TEST_F(ServerTest, refuses_what_is_too_large)
{
    serve();
    const std::string long_value(17'000, 'v');
    const std::string chunk = "3e9\r\n" + std::string(1'001, 'c') + "\r\n0\r\n\r\n";
    const std::pair<std::string, int> cases[] = {
        {"GET /" + std::string(9'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
        {"GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
        {"GET / HTTP/1.1\r\nHost: a\r\nX: " + long_value + "\r\n\r\n", 431},
        {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n", 413},
        {"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx", 413},
        {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk, 413},
    };
    for (const auto& [request, status] : cases) {
        auto one = client();
        one.send(request);
        EXPECT_EQ(one.receive().status, status) << request.substr(0, 60);
        EXPECT_TRUE(one.is_closed());
    }
    auto many = client();
    many.send("GET / HTTP/1.1\r\nHost: a\r\n");
    for (int i = 0; i < 2'000 && many.send("X-Line: 0123456789\r\n"); ++i) {
    }
    EXPECT_EQ(many.receive().status, 431);
}

TEST_F(ServerTest, refuses_what_cannot_be_read_or_could_be_read_in_two_ways)
{
    serve();
    const std::string host = "Host: a\r\n";
    const std::pair<std::string, int> cases[] = {
        {"GARBAGE\r\n\r\n", 400},
        {"\x16\x03\x01\x02", 400},
        {"GET / HTTP/1.1\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + host + "\r\n", 400},
        {"GET / HTTP/2.0\r\n" + host + "\r\n", 505},
        {"GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET /%4 HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET /a%00b HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET /%ff HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET /?q=%00 HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET a HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET * HTTP/1.1\r\n" + host + "\r\n", 400},
        {"CONNECT a:80 HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + "X: a\r\n b\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + "X:\r\n b\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + "X: a\r\n\t\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + "X : a\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + "X: a\nY: b\r\n\r\n", 400},
        {"GET / HTTP/1.1\n" + host + "\n", 505},
        {"GET / HTTP/1.1\r\n" + host + "X: a" + std::string(1, '\0') + "\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1, 1\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: +1\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 0x1\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length:\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host +
             "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         400},
        {"POST / HTTP/1.1\r\n" + host +
             "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
         400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: identity\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host +
             "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked, identity\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: \x0b" + "chunked\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding:\r\n chunked\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding\t: chunked\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1 1\r\n\r\na", 400},
        {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1;a\r\n\r\na", 400},
        {"GET / HTTP/1.1\r\n" + host + ": no name\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + "no colon\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\n" + host + "A\x01: b\r\n\r\n", 400},
        {"GET / HTTP/1.1 \r\n" + host + "\r\n", 505},
        {"GET  / HTTP/1.1\r\n" + host + "\r\n", 400},
        {"GET /a b HTTP/1.1\r\n" + host + "\r\n", 505},
        {"POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\na\r\n0\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\na",
         400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\r\nabcdef\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1;" +
             std::string(5'000, 'e'),
         400},
    };
    for (const auto& [request, status] : cases) {
        auto one = client();
        one.send(request);
        EXPECT_EQ(one.receive().status, status) << request;
        EXPECT_TRUE(one.is_closed()) << request;
    }
}

TEST_F(ServerTest, takes_the_forms_of_a_target)
{
    serve();
    auto one = client();
    const std::pair<std::string, std::string> cases[] = {
        {"/a%20b", "GET /a b "},
        {"http://localhost:80/abs?x=1", "GET /abs "},
        {"http://localhost", "GET / "},
        {"http://localhost?x", "GET / "},
        {"/../../etc/passwd", "GET /../../etc/passwd "},
        {"//evil/a", "GET //evil/a "},
    };
    for (const auto& [target, body] : cases)
        EXPECT_EQ(one.get(target).body, body);
    EXPECT_EQ(one.ask("OPTIONS", "*").body, "OPTIONS * ");
    one.send("\r\nGET /blank HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(one.receive().body, "GET /blank ");
}

}  // namespace
}  // namespace sen::http
