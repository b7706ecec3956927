#include "http/server.hpp"

#include "support/http_client.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <fstream>
#include <future>
#include <mutex>
#include <thread>

namespace sen::http {
namespace {

using namespace std::chrono_literals;
using test::HttpClient;
using test::RawAnswer;

/// A door that requests wait at until it is opened.
class Door {
public:
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_is_open = true;
        }
        m_opened.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        ++waiting;
        m_opened.wait_for(lock, 10s, [this] { return m_is_open; });
    }
    std::atomic<int> waiting = 0;

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_is_open = false;
};

/// Answers by path; says what it was asked.
class Sample : public Service {
public:
    Door door;
    std::atomic<int> pieces_made = 0;
    std::shared_ptr<const std::string> page = std::make_shared<std::string>(100'000, 'p');

    Plan plan(const Request& request) override
    {
        const bool is_here = request.path.starts_with("/here");
        return {is_here ? Lane::here : Lane::worker, request.method == "POST" ? 1'000U : 0U};
    }

    Response answer(Request& request) override
    {
        if (request.path == "/shared") return {200, "text/html; charset=utf-8", {}, page, {}, {}};
        if (request.path == "/here/page") return text("here");
        if (request.path == "/wait") door.wait();
        if (request.path == "/empty") return {204, {}, {}, {}, {}, {}};
        if (request.path == "/stream") return stream(5, 20);
        if (request.path == "/flood") return stream(100'000, 64 * 1024);
        if (request.path == "/broken") return broken();
        if (request.path == "/split") return text("x").with("Location", "/a\r\nSet-Cookie: b=c");
        if (request.path == "/office")
            return Response{200, "text/html", "o", {}, {}, {}}.with(
                "content-security-policy", "own");
        return text(request.method + " " + request.path + " " + request.body);
    }

    Response refuse(int status, std::string_view code, const std::string&) override
    {
        return {status, "application/problem+json", std::string(code), {}, {}, {}};
    }

private:
    static Response text(std::string words)
    {
        return {200, "text/plain; charset=utf-8", std::move(words), {}, {}, {}};
    }
    Response stream(int count, std::size_t size)
    {
        Response response{200, "text/csv", {}, {}, {}, {}};
        response.pieces = [this, count, size]() mutable {
            if (count-- == 0) return std::string{};
            ++pieces_made;
            return std::string(size, 's');
        };
        return response;
    }
    static Response broken()
    {
        Response response{200, "text/csv", {}, {}, {}, {}};
        response.pieces = [first = true]() mutable -> std::string {
            if (!std::exchange(first, false)) throw std::runtime_error("the disk has gone");
            return "first";
        };
        return response;
    }
};

class ServerTest : public testing::Test {
protected:
    void TearDown() override
    {
        m_sample.door.open();
        stop();
    }

    /// Serves until the test ends.
    void serve(ServerSettings settings = {})
    {
        settings.port = 0;
        settings.workers = std::min(settings.workers, 4U);
        m_server = std::make_unique<Server>(settings, m_sample);
        m_thread = std::thread([this] { m_server->run(); });
    }
    void stop()
    {
        if (!m_thread.joinable()) return;
        m_server->stop();
        m_thread.join();
    }
    HttpClient client() { return HttpClient(m_server->port()); }
    void wait_for_waiting(int count)
    {
        for (int i = 0; i < 1'000 && m_sample.door.waiting < count; ++i)
            std::this_thread::sleep_for(5ms);
        ASSERT_GE(m_sample.door.waiting, count);
    }
    /// Until no piece has been made for longer than the write timeout of the test.
    void wait_until_still()
    {
        int last = 0;
        int same = 0;
        for (int i = 0; i < 1'000 && same < 50; ++i) {
            std::this_thread::sleep_for(10ms);
            same = last > 0 && last == m_sample.pieces_made ? same + 1 : 0;
            last = m_sample.pieces_made;
            ASSERT_LT(last, 400);
        }
    }

    Sample m_sample;
    std::unique_ptr<Server> m_server;
    std::thread m_thread;
};

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
        {"POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
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

TEST_F(ServerTest, ends_what_is_too_slow)
{
    ServerSettings settings;
    settings.head_timeout = settings.body_timeout = 100ms;
    settings.idle_timeout = 200ms;
    serve(settings);

    auto silent = client();
    auto head = client();
    auto body = client();
    auto idle = client();
    head.send("GET / HT");
    body.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab");
    EXPECT_EQ(idle.get("/a").status, 200);
    EXPECT_EQ(head.receive().status, 408);
    EXPECT_EQ(body.receive().status, 408);
    EXPECT_TRUE(head.is_closed());
    EXPECT_TRUE(body.is_closed());
    EXPECT_TRUE(silent.is_closed());
    EXPECT_TRUE(idle.is_closed());
}

TEST_F(ServerTest, is_not_kept_by_a_head_that_drips)
{
    ServerSettings settings;
    settings.head_timeout = 150ms;
    serve(settings);
    auto one = client();
    one.send("GET / HTTP/1.1\r\nHost: a\r\n");
    int lines = 0;
    while (lines < 200 && !one.is_closed(20ms) && one.receive_some(1, 0ms).empty()) {
        one.send("X: y\r\n");
        ++lines;
    }
    EXPECT_LT(lines, 100);
    EXPECT_EQ(one.receive().head.find("TP/1.1 408"), 1U);
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

TEST_F(ServerTest, makes_no_piece_before_the_last_is_taken)
{
    ServerSettings settings;
    settings.write_timeout = 300ms;
    serve(settings);
    auto one = client();
    one.send("GET /flood HTTP/1.1\r\nHost: a\r\n\r\n");
    wait_until_still();
    // 6.5 GB stood ready; what was made fits the system's socket buffers, then the peer is dropped.
    EXPECT_FALSE(one.receive().is_whole);
    EXPECT_LT(m_sample.pieces_made, 400);
}

TEST_F(ServerTest, serves_two_hundred_at_once)
{
    serve();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 200; ++i)
        clients.push_back(std::make_unique<HttpClient>(m_server->port()));
    for (int round = 0; round < 3; ++round) {
        for (auto& one : clients)
            one->send("GET /many HTTP/1.1\r\nHost: a\r\n\r\n");
        for (auto& one : clients)
            EXPECT_EQ(one->receive().body, "GET /many ");
    }
}

TEST_F(ServerTest, lets_the_rest_wait_when_full)
{
    ServerSettings settings;
    settings.max_connections = 2;
    serve(settings);
    auto first = std::make_unique<HttpClient>(m_server->port());
    auto second = client();
    EXPECT_EQ(first->get("/1").status, 200);
    EXPECT_EQ(second.get("/2").status, 200);
    auto third = client();
    third.send("GET /3 HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_TRUE(third.receive_some(1, 100ms).empty());
    first.reset();
    EXPECT_EQ(third.receive().body, "GET /3 ");
}

TEST_F(ServerTest, says_busy_when_the_queue_is_full_and_still_answers_what_needs_no_worker)
{
    ServerSettings settings;
    settings.workers = 1;
    settings.max_queue = 1;
    serve(settings);
    auto working = client();
    auto queued = client();
    auto late = client();
    working.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    wait_for_waiting(1);
    queued.send("GET /queued HTTP/1.1\r\nHost: a\r\n\r\n");
    RawAnswer refused;
    for (int i = 0; i < 100 && refused.status != 503; ++i) {
        EXPECT_TRUE(queued.receive_some(1, 10ms).empty());
        auto other = client();
        other.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n");
        const auto first = other.receive_some(12, 100ms);
        if (first == "HTTP/1.1 503") refused = late.get("/late");
    }
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.body, "server.busy");
    EXPECT_EQ(refused.header("Retry-After"), "1");
    EXPECT_EQ(late.get("/here/page").body, "here");
    m_sample.door.open();
    EXPECT_EQ(working.receive().status, 200);
    EXPECT_EQ(queued.receive().status, 200);
    EXPECT_EQ(late.get("/late").status, 200);
}

TEST_F(ServerTest, answers_what_is_under_way_before_it_stops)
{
    serve();
    auto idle = client();
    auto busy = client();
    EXPECT_EQ(idle.get("/a").status, 200);
    busy.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    wait_for_waiting(1);
    auto stopped = std::async(std::launch::async, [this] { stop(); });
    EXPECT_TRUE(idle.is_closed());
    EXPECT_EQ(stopped.wait_for(50ms), std::future_status::timeout);
    EXPECT_THROW(client(), std::runtime_error);
    m_sample.door.open();
    const auto answer = busy.receive();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_EQ(stopped.wait_for(5s), std::future_status::ready);
}

TEST_F(ServerTest, waits_no_longer_than_it_may_for_a_peer_that_does_not_read)
{
    ServerSettings settings;
    settings.drain_timeout = 200ms;
    serve(settings);
    auto one = client();
    one.send("GET /flood HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_FALSE(one.receive_some(1, 5s).empty());
    const auto begun = std::chrono::steady_clock::now();
    stop();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);
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
