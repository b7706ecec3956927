#include "support/server_fixture.hpp"

namespace sen::http {
namespace {

TEST_F(ServerTest, keeps_a_connection_for_many_requests)
{
    serve();
    auto one = client();
    for (int i = 0; i < 50; ++i) {
        const auto path = "/a/" + std::to_string(i);
        EXPECT_EQ(one.get(path).body, "GET " + path + " ");
        EXPECT_EQ(one.get("/here/page").body, "here");
    }
}

TEST_F(ServerTest, answers_pipelined_requests_in_order)
{
    serve();
    auto one = client();
    std::string all;
    for (int i = 0; i < 60; ++i) {
        const std::string path = i % 2 ? "/here/page" : "/" + std::to_string(i);
        all += "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
        if (i % 3 == 0) all += "POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nxyz";
    }
    one.send(all);
    for (int i = 0; i < 60; ++i) {
        EXPECT_EQ(one.receive().body, i % 2 ? "here" : "GET /" + std::to_string(i) + " ");
        if (i % 3 == 0) {
            EXPECT_EQ(one.receive().body, "POST /b xyz");
        }
    }
}

TEST_F(ServerTest, reads_a_request_that_comes_byte_by_byte)
{
    serve();
    auto one = client();
    const std::string request =
        "POST /slow HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n";
    for (int i = 0; i < 2; ++i) {
        for (const char byte : request)
            ASSERT_TRUE(one.send({&byte, 1}));
        EXPECT_EQ(one.receive().body, "POST /slow abcde");
    }
}

TEST_F(ServerTest, answers_head_with_the_length_but_no_body)
{
    serve();
    auto one = client();
    const auto answer = one.ask("HEAD", "/shared");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Content-Length"), "100000");
    const auto streamed = one.ask("HEAD", "/stream");
    EXPECT_EQ(streamed.header("Transfer-Encoding"), "chunked");
    EXPECT_EQ(m_sample.pieces_made, 0);
    EXPECT_EQ(one.get("/next").body, "GET /next ");
}

TEST_F(ServerTest, says_no_length_where_there_is_no_body)
{
    serve();
    auto one = client();
    const auto answer = one.get("/empty");
    EXPECT_EQ(answer.status, 204);
    EXPECT_EQ(answer.header("Content-Length"), "");
    EXPECT_EQ(answer.header("Content-Type"), "");
    EXPECT_EQ(one.get("/shared").body, *m_sample.page);
}

TEST_F(ServerTest, dates_numbers_and_guards_every_answer)
{
    serve();
    auto one = client();
    const auto page = one.get("/shared");
    EXPECT_EQ(page.header("Date").size(), 29U);
    EXPECT_EQ(page.header("X-Request-Id").size(), 16U);
    EXPECT_EQ(page.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(page.header("X-Frame-Options"), "DENY");
    EXPECT_EQ(page.header("Referrer-Policy"), "same-origin");
    EXPECT_NE(page.header("Content-Security-Policy").find("default-src 'self'"), std::string::npos);
    EXPECT_NE(one.get("/a").header("X-Request-Id"), page.header("X-Request-Id"));
    EXPECT_EQ(one.get("/office").header("Content-Security-Policy"), "own");
    EXPECT_EQ(one.get("/a").header("Content-Security-Policy"), "");
}

TEST_F(ServerTest, speaks_http_1_0)
{
    serve();
    auto one = client();
    one.send("GET /old HTTP/1.0\r\n\r\n");
    const auto answer = one.receive();
    EXPECT_EQ(answer.body, "GET /old ");
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_TRUE(one.is_closed());

    auto streamed = client();
    streamed.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(streamed.receive().body, std::string(100, 's'));
}

TEST_F(ServerTest, closes_when_the_client_asks)
{
    serve();
    auto one = client();
    EXPECT_EQ(one.ask("GET", "/a", {}, "Connection: close\r\n").header("Connection"), "close");
    EXPECT_TRUE(one.is_closed());
}

TEST_F(ServerTest, streams_in_chunks_and_goes_on)
{
    serve();
    auto one = client();
    EXPECT_EQ(one.get("/stream").body, std::string(100, 's'));
    EXPECT_EQ(one.get("/a").body, "GET /a ");
}

TEST_F(ServerTest, cuts_a_stream_that_breaks)
{
    serve();
    const auto answer = client().get("/broken");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "first");
    EXPECT_FALSE(answer.is_whole);
}

TEST_F(ServerTest, refuses_an_address_that_is_taken)
{
    serve();
    ServerSettings settings;
    settings.port = m_server->port();
    EXPECT_THROW(Server(settings, m_sample), std::system_error);
}

TEST_F(ServerTest, believes_a_proxy_on_this_machine_only_when_told)
{
    std::mutex mutex;
    std::vector<std::string> clients;
    ServerSettings settings;
    settings.answered = [&](const Request& request, const Response& response, auto span) {
        const std::lock_guard lock(mutex);
        EXPECT_EQ(response.status, 200);
        EXPECT_GE(span.count(), 0);
        clients.push_back(request.client);
    };
    const std::pair<bool, std::string> cases[] = {
        {false, "9.9.9.9, 203.0.113.7"}, {true, "9.9.9.9, 203.0.113.7"}, {true, "9.9.9.9, nobody"}};
    for (const auto& [trust, named] : cases) {
        settings.trust_proxy = trust;
        serve(settings);
        client().ask("GET", "/a", {}, "X-Forwarded-For: " + named + "\r\n");
        stop();
    }
    EXPECT_EQ(clients, (std::vector<std::string>{"127.0.0.1", "203.0.113.7", "127.0.0.1"}));
}

}  // namespace
}  // namespace sen::http
