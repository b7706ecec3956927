#include "accounts/attempt.hpp"

#include <atomic>
#include <thread>

#include "support/passwords.hpp"

namespace sen::accounts {
namespace {

using test::password;
using test::wrong;

struct Attempts : test::OnEachAppWithPasswords {};
ON_EACH_DATABASE(Attempts);

TEST_P(Attempts, rest_after_ten_failures_of_one_name_until_the_window_has_passed)
{
    given_failures("name:" + sha256("lan"), 9);
    EXPECT_EQ(sign_in("LAN", wrong).status, 401) << "the tenth";
    const auto refused = sign_in("lan");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.at("code"), "session.too_many_failures");
    EXPECT_EQ(sign_in("vinh").status, 200) << "another name";

    now = now.plus(std::chrono::minutes(15));
    EXPECT_EQ(sign_in("lan").status, 200);
}

TEST_P(Attempts, are_counted_for_names_nobody_has)
{
    given_failures("name:" + sha256("nobody"), 10);
    EXPECT_EQ(sign_in("nobody").status, 429);
}

TEST_P(Attempts, rest_after_fifty_failures_from_one_address)
{
    given_failures("address:10.0.0.1", 49);
    EXPECT_EQ(sign_in_from("10.0.0.1", wrong).status, 401) << "the fiftieth";
    EXPECT_EQ(sign_in_from("10.0.0.1", password).status, 429);
    EXPECT_EQ(sign_in_from("10.0.0.2", password).status, 200) << "another address";

    now = now.plus(std::chrono::minutes(15));
    EXPECT_EQ(sign_in_from("10.0.0.1", password).status, 200);
}

TEST_P(Attempts, are_forgotten_of_a_name_that_succeeds_and_when_they_are_old)
{
    given_failures("name:" + sha256("lan"), 9);
    EXPECT_EQ(sign_in("lan").status, 200);
    EXPECT_EQ(count("sign_in_failure"), 0);

    sign_in("lan", wrong);
    EXPECT_EQ(count("sign_in_failure"), 2) << "by name and by address";
    now = now.plus(std::chrono::minutes(16));
    sign_in("lan", wrong);
    EXPECT_EQ(count("sign_in_failure"), 2);
}

TEST_P(Attempts, are_no_more_when_they_come_at_once)
{
    given_failures("name:" + sha256("lan"), 8);
    std::atomic<int> compared = 0;
    application();
    std::vector<std::thread> crowd;
    for (int i = 0; i < 8; ++i)
        crowd.emplace_back([&] {
            const auto answer = sign_in_from("10.0.0.1", wrong);
            if (answer.status == 401) ++compared;
        });
    for (auto& one : crowd)
        one.join();
    EXPECT_EQ(compared, 2) << "the ninth and the tenth";
}

}  // namespace
}  // namespace sen::accounts
