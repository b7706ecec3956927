#include <atomic>
#include <thread>

#include <gtest/gtest.h>

#include "http/server.hpp"
#include "support/http_client.hpp"
#include "support/test_app.hpp"

namespace sen::app {
namespace {

using test::HttpClient;
using test::RawAnswer;

/// The whole application behind its server, as a stranger on the network meets it.
struct Edge : test::OnEachApp {
    void SetUp() override
    {
        person("lan", "province");
        http::ServerSettings settings;
        settings.port = 0;
        m_server = std::make_unique<http::Server>(settings, application().service());
        m_thread = std::thread([this] { m_server->run(); });
    }
    void TearDown() override
    {
        m_server->stop();
        m_thread.join();
    }
    HttpClient client() { return HttpClient(m_server->port()); }
    RawAnswer got(const std::string& target, const std::string& headers = {})
    {
        return client().ask("GET", target, {}, headers);
    }

    const std::string session = "Cookie: sen_session=token-of-lan\r\n";
    const std::string token = "X-CSRF-Token: csrf-of-lan\r\n";
    const std::string json = "Content-Type: application/json\r\n";

private:
    std::unique_ptr<http::Server> m_server;
    std::thread m_thread;
};
ON_EACH_DATABASE(Edge);

TEST_P(Edge, every_answer_says_how_a_browser_must_treat_it)
{
    struct Case {
        const char* target;
        bool is_page;
    };
    const Case cases[] = {
        {"/", true},
        {"/en/", true},
        {"/san-pham", true},
        {"/chung-nhan", true},
        {"/quan-ly", true},
        {"/no-such-page", true},
        {"/api/v1/about", false},
        {"/api/v1/products", false},
        {"/api/v1/no-such-thing", false},
        {"/api/openapi.json", false},
        {"/robots.txt", false},
        {"/sitemap.xml", false},
        {"/healthz", false},
        {"/tep/none/320", false},
    };
    for (const auto& [target, is_page] : cases) {
        const auto answer = got(target, is_page ? "Accept: text/html\r\n" : "");
        EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff") << target;
        EXPECT_EQ(answer.header("X-Frame-Options"), "DENY") << target;
        EXPECT_EQ(answer.header("Referrer-Policy"), "same-origin") << target;
        EXPECT_EQ(answer.header("Server"), "") << target;
        EXPECT_EQ(answer.header("Access-Control-Allow-Origin"), "") << target;
        if (!answer.header("Content-Type").starts_with("text/html")) continue;
        const auto policy = answer.header("Content-Security-Policy");
        for (const auto* part :
             {"default-src 'self'", "object-src 'none'", "frame-ancestors 'none'",
              "base-uri 'none'", "form-action 'self'"})
            EXPECT_NE(policy.find(part), std::string::npos) << target << " " << part;
        EXPECT_EQ(policy.find("script-src 'unsafe"), std::string::npos) << target;
        EXPECT_EQ(policy.find("'unsafe-eval'"), std::string::npos) << target;
    }
}

TEST_P(Edge, no_answer_of_the_api_is_kept_by_a_cache)
{
    for (const auto* target :
         {"/products", "/producers", "/accounts", "/journal", "/session", "/about", "/none"}) {
        const auto path = std::string("/api/v1") + target;
        EXPECT_EQ(got(path).header("Cache-Control"), "no-store") << target;
        EXPECT_EQ(got(path, session).header("Cache-Control"), "no-store") << target;
    }
}

TEST_P(Edge, no_address_leads_out_of_what_is_served)
{
    const char* targets[] = {
        "/assets/../../../etc/passwd",
        "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/..%5c..%5cetc%5cpasswd",
        "/assets//etc/passwd",
        "/assets/....//....//etc/passwd",
        "/assets/%252e%252e%252fetc/passwd",
        "/../etc/passwd",
        "//etc/passwd",
        "/tep/..%2f..%2fsen.db/320",
        "/data/law/access.json",
        "/migrations/schema.sql",
        "/.git/config",
        "/sen.sqlite",
        "/files/",
    };
    for (const auto* target : targets) {
        const auto answer = got(target);
        EXPECT_EQ(answer.status, 404) << target;
        EXPECT_EQ(answer.body.find("root:"), std::string::npos) << target;
    }
    EXPECT_EQ(got("/assets/a%00.css").status, 400);
    const auto office = got("/quan-ly/../../../etc/passwd");
    EXPECT_EQ(office.body.find("root:"), std::string::npos);
}

TEST_P(Edge, nobody_writes_with_anothers_cookie)
{
    const std::string product = R"({"name": "HTX Sen", "kind": "htx"})";
    const struct {
        std::string headers;
        int status;
    } cases[] = {
        {json, 401},
        {json + token, 401},
        {json + session, 403},
        {json + session + "X-CSRF-Token: \r\n", 403},
        {json + session + "X-CSRF-Token: csrf-of-mai\r\n", 403},
        {json + session + token + "Sec-Fetch-Site: cross-site\r\n", 403},
        {json + session + token + "Sec-Fetch-Site: same-site\r\n", 403},
        {"Content-Type: text/plain\r\n" + session + token, 415},
        {"Content-Type: application/x-www-form-urlencoded\r\n" + session + token, 415},
        {"Content-Type: multipart/form-data; boundary=x\r\n" + session + token, 415},
        {json + "Cookie: sen_session=token-of-lan%20\r\n" + token, 401},
        {json + "Cookie: SEN_SESSION=token-of-lan\r\n" + token, 401},
        {json + "Authorization: Bearer token-of-lan\r\n" + token, 401},
    };
    for (const auto& [headers, status] : cases)
        EXPECT_EQ(client().ask("POST", "/api/v1/producers", product, headers).status, status)
            << headers;
    EXPECT_TRUE(journal().empty());
    const auto same = json + session + token + "Sec-Fetch-Site: same-origin\r\n";
    EXPECT_EQ(client().ask("POST", "/api/v1/producers", product, same).status, 201);
    for (const auto* method : {"OPTIONS", "TRACE", "CONNECT", "PUT"})
        EXPECT_EQ(client().ask(method, "/api/v1/producers", {}, session + token).status, 405)
            << method;
}

TEST_P(Edge, a_body_is_no_larger_than_its_operation_takes)
{
    struct Case {
        const char* method;
        const char* target;
        std::size_t announced;
        int status;
    };
    const Case cases[] = {
        {"POST", "/api/v1/producers", 256 * 1024 + 1, 413},
        {"POST", "/api/v1/session", 256 * 1024 + 1, 413},
        {"POST", "/api/v1/files?name=a&use=document", 20'971'521, 413},
        {"POST", "/api/v1/imports?name=a", 20'971'521, 413},
        {"GET", "/api/v1/products", 1, 413},
        {"DELETE", "/api/v1/session", 1, 413},
        {"POST", "/api/v1/no-such-thing", 1, 413},
        {"POST", "/", 1, 413},
    };
    for (const auto& [method, target, announced, status] : cases) {
        auto one = client();
        one.send(
            std::string(method) + " " + target +
            " HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(announced) + "\r\n\r\n");
        EXPECT_EQ(one.receive().status, status) << target << ": refused before it is sent";
        EXPECT_TRUE(one.is_closed()) << target;
    }
}

}  // namespace
}  // namespace sen::app
