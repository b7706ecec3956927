#include "accounts/user_command.hpp"

#include <gtest/gtest.h>

#include "accounts/demo_accounts.hpp"
#include "support/test_app.hpp"

namespace sen::accounts {
namespace {

struct UserCommand : test::OnEachApp {
    void SetUp() override
    {
        given(R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, created_at, updated_at)
                 VALUES ('P1', 'htx-sen', 'HTX Sen', 'htx sen', 'htx sen', 'htx',
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
        )sql");
    }
    Result<Account> add(const NewUser& user)
    {
        return add_user(database(), application().rules(), user, now);
    }
    int sign_in(const std::string& username, const std::string& password)
    {
        const auto body = json::Object{}.set("username", username).set("password", password);
        return call("", "signIn", {}, body.text()).status;
    }
    Result<void> make_demo()
    {
        return make_demo_accounts(
            database(), application().rules(), {"sen-demo", "30001", "P1"}, now);
    }
};
ON_EACH_DATABASE(UserCommand);

TEST_P(UserCommand, adds_an_account_with_the_unit_its_role_wants)
{
    struct Case {
        NewUser user;
        std::string refusal;
    };
    const Case cases[] = {
        {{"so1", "province", "", "ba con voi di"}, ""},
        {{"xa1", "commune", "30001", "ba con voi di"}, ""},
        {{"ct1", "producer", "P1", "ba con voi di"}, ""},
        {{"ct2", "producer", "htx-sen", "ba con voi di"}, ""},
        {{"SO1", "reader", "", "ba con voi di"}, "account.name_taken"},
        {{"xa2", "commune", "", "ba con voi di"}, "account.unit_missing"},
        {{"so2", "province", "30001", "ba con voi di"}, "account.unit_unwanted"},
        {{"ct3", "producer", "no-such", "ba con voi di"}, "account.producer_unknown"},
        {{"so3", "king", "", "ba con voi di"}, "account.role_unknown"},
        {{"so3", "anyone", "", "ba con voi di"}, "account.role_missing"},
        {{"so3", "province", "", "ngan"}, "password.too_short"},
        {{"so3", "province", "", "ba con voi \x07"}, "form.control_character"},
        {{"so3", "province", "", "ba con voi \xff"}, "form.utf8"},
    };
    for (const auto& [user, refusal] : cases) {
        const auto account = add(user);
        EXPECT_EQ(account ? "" : account.error().code, refusal) << user.username;
        EXPECT_TRUE(
            !account || account->producer_id.value_or("") == (user.role == "producer" ? "P1" : ""))
            << user.username;
    }
    EXPECT_EQ(sign_in("so1", "ba con voi di"), 200);
    EXPECT_EQ(journal().front(), "account.created");
}

TEST_P(UserCommand, makes_the_accounts_of_a_demo_once)
{
    ASSERT_TRUE(make_demo());
    EXPECT_EQ(journal(), std::vector<std::string>(11, "account.created"));
    given("UPDATE account SET name = 'Lan' WHERE username = 'admin'");
    ASSERT_TRUE(make_demo());
    EXPECT_EQ(journal().size(), 11U) << "what is there is left alone";
    for (const auto& username : demo_usernames())
        EXPECT_EQ(sign_in(username, "sen-demo"), 200) << username;
}

TEST_P(UserCommand, makes_no_demo_without_its_producer)
{
    const auto made =
        make_demo_accounts(database(), application().rules(), {"sen-demo", "30001", "P9"}, now);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "account.producer_unknown");
    EXPECT_TRUE(journal().empty()) << "all or nothing";
}

}  // namespace
}  // namespace sen::accounts
