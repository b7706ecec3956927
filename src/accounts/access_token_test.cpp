#include "accounts/access_token.hpp"

#include <gtest/gtest.h>

#include "access/actor.hpp"
#include "support/test_app.hpp"

namespace sen::accounts {
namespace {

struct AccessTokens : test::OnEachApp {
    void SetUp() override { person("lan", "producer", "", "P1"); }

    Result<std::string> add(const NewToken& token)
    {
        return add_token(database(), application().rules(), token, now);
    }
    /// Whom the header names: "lan for P1", "" for nobody.
    std::string who(const std::string& authorization)
    {
        std::string name;
        database().read([&](db::Tx& tx) {
            const access::Actor nobody;
            Call call{tx, nobody, application().rules(), now, "r1"};
            http::Request request;
            request.headers = {{"authorization", authorization}};
            const auto identity = identify_bearer(call, request);
            EXPECT_EQ(identity.csrf_token, "");
            if (!identity.actor.username.empty())
                name = identity.actor.username + " for " + identity.actor.producer_id;
        });
        return name;
    }
};
ON_EACH_DATABASE(AccessTokens);

TEST_P(AccessTokens, let_a_program_act_for_an_account_until_they_lapse)
{
    const auto token = add({"lan", "packing line", 10});
    ASSERT_TRUE(token) << token.error().code;
    EXPECT_EQ(who("Bearer " + *token), "lan for P1");
    EXPECT_EQ(who("bearer " + *token + "x"), "");
    EXPECT_EQ(who(*token), "");
    EXPECT_EQ(who("Basic " + *token), "");
    EXPECT_EQ(journal(), std::vector<std::string>{"token.added"});

    now = now.plus(std::chrono::hours(240));
    EXPECT_EQ(who("Bearer " + *token), "");
    EXPECT_TRUE(add({"lan", "packing line", 10})) << "a lapsed one makes room for the next";
}

TEST_P(AccessTokens, end_at_once_and_with_their_account)
{
    const auto first = add({"lan", "packing line"});
    const auto second = add({"lan", "scale"});
    EXPECT_TRUE(end_token(database(), application().rules(), "lan", "packing line", now));
    EXPECT_EQ(who("Bearer " + *first), "");
    EXPECT_EQ(who("Bearer " + *second), "lan for P1");

    given("UPDATE account SET disabled = TRUE WHERE username = 'lan'");
    EXPECT_EQ(who("Bearer " + *second), "");
    const auto again = end_token(database(), application().rules(), "lan", "packing line", now);
    EXPECT_EQ(again.error().code, "token.not_found");
}

TEST_P(AccessTokens, are_refused_for_nobody_and_without_a_name)
{
    EXPECT_EQ(add({"nam", "scale"}).error().code, "account.not_found");
    EXPECT_EQ(add({"lan", " "}).error().fields.at(0).field, "name");
    EXPECT_EQ(add({"lan", "scale", 0}).error().fields.at(0).field, "days");
    EXPECT_TRUE(add({"lan", "scale"}));
    EXPECT_EQ(add({"lan", "scale"}).error().code, "token.name_taken");
}

}  // namespace
}  // namespace sen::accounts
