#include "accounts/session_memory.hpp"

#include <gtest/gtest.h>

#include "app/application.hpp"
#include "support/passwords.hpp"

namespace sen::accounts {
namespace {

/// Two nodes on one database: what is written at one must end what the other remembers.
struct SessionMemoryHttp : test::OnEachApp {
    void SetUp() override
    {
        person("vinh", "commune", "30001");
        person("sep", "admin");
        m_other = another_node();
    }

    int status_at(app::Application& node)
    {
        http::Request request;
        request.method = "GET";
        request.path = request.target = "/api/v1/work";
        request.headers.emplace_back("cookie", "sen_session=token-of-vinh");
        request.request_id = "r";
        return node.service().answer(request).status;
    }
    /// Both have answered once, so both remember.
    void both_know()
    {
        EXPECT_EQ(status_at(application()), 200);
        EXPECT_EQ(status_at(*m_other), 200);
    }
    /// At once here; there when it has looked at what others wrote.
    void neither_knows()
    {
        EXPECT_EQ(status_at(application()), 401);
        EXPECT_EQ(status_at(*m_other), 200) << "remembered, or this test shows nothing";
        m_other->catch_up();
        EXPECT_EQ(status_at(*m_other), 401);
    }

    std::unique_ptr<app::Application> m_other;
};
ON_EACH_DATABASE(SessionMemoryHttp);

TEST_P(SessionMemoryHttp, forgets_who_has_signed_out)
{
    both_know();
    EXPECT_EQ(call("vinh", "signOut").status, 204);
    neither_knows();
}

TEST_P(SessionMemoryHttp, forgets_who_is_disabled)
{
    both_know();
    const auto changed =
        call("sep", "updateAccount", {{"id", "vinh"}}, R"({"version": 1, "disabled": true})");
    EXPECT_EQ(changed.status, 200) << changed.at("code");
    neither_knows();
}

TEST_P(SessionMemoryHttp, forgets_the_one_in_whose_browser_another_signs_in)
{
    static const auto hash = hash_of(test::password);
    given("UPDATE account SET password_hash = '" + hash + "' WHERE id = 'sep'");
    both_know();
    const auto body = json::Object{}.set("username", "sep").set("password", test::password).text();
    EXPECT_EQ(call("vinh", "signIn", {}, body).status, 200);
    neither_knows();
    EXPECT_EQ(journal(), (std::vector<std::string>{"account.signed_out", "account.signed_in"}));
}

TEST_P(SessionMemoryHttp, looks_again_after_a_minute_for_what_was_changed_by_hand)
{
    both_know();
    given("UPDATE account SET disabled = TRUE WHERE id = 'vinh'");
    now = now.plus(std::chrono::seconds(61));
    EXPECT_EQ(status_at(application()), 401);
    EXPECT_EQ(status_at(*m_other), 401);
}

TEST_P(SessionMemoryHttp, ends_with_the_session_itself)
{
    given("UPDATE session SET expires_at = '" + now.plus(std::chrono::seconds(5)).text() + "'");
    EXPECT_EQ(status_at(application()), 200);
    now = now.plus(std::chrono::seconds(5));
    EXPECT_EQ(status_at(application()), 401);
}

}  // namespace
}  // namespace sen::accounts
