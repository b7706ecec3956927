#include "accounts/sign_in.hpp"

#include "support/passwords.hpp"

namespace sen::accounts {
namespace {

using test::Answer;
using test::password;
using test::wrong;

struct SignIn : test::OnEachAppWithPasswords {};
ON_EACH_DATABASE(SignIn);

TEST_P(SignIn, tells_who_one_is_and_what_one_may)
{
    const auto opened = sign_in("VINH");
    ASSERT_EQ(opened.status, 200);
    EXPECT_EQ(opened.at("username"), "vinh");
    EXPECT_EQ(opened.at("role"), "commune");
    EXPECT_EQ(opened.at("commune_code"), "30001");
    EXPECT_EQ(opened.at("producer_id"), "null");
    EXPECT_EQ(opened.at("expires_at"), "2026-11-24T15:00:00.000Z") << "twelve hours later";
    EXPECT_NE(opened.at("actions").find("\"dossier.check\""), std::string::npos);
    EXPECT_EQ(opened.at("actions").find("\"decision.write\""), std::string::npos);

    const auto read = as(opened, "GET", "/session");
    EXPECT_EQ(read.body, opened.body);
    EXPECT_EQ(journal(), std::vector<std::string>{"account.signed_in"});
}

TEST_P(SignIn, keeps_the_token_in_a_cookie_scripts_cannot_read_and_stores_its_hash_only)
{
    const auto plain = cookie(sign_in("lan"));
    EXPECT_TRUE(plain.starts_with("sen_session=")) << plain;
    EXPECT_TRUE(plain.ends_with("; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax")) << plain;

    const auto token = pair_in(plain).substr(std::string("sen_session=").size());
    EXPECT_EQ(token.size(), 43U);
    database().read([&](db::Tx& tx) {
        const auto kept = tx.scalar<std::string>("token_hash", "SELECT token_hash FROM session");
        EXPECT_EQ(kept, sha256(token));
    });
    const auto secure =
        cookie(sign_in_from("10.0.0.1", password, {{"x-forwarded-proto", "https"}}));
    EXPECT_TRUE(secure.ends_with("; Secure")) << secure;
}

TEST_P(SignIn, refuses_the_unknown_the_wrong_and_the_disabled_in_the_same_words)
{
    given("UPDATE account SET disabled = TRUE WHERE username = 'vinh'");
    const Answer answers[] = {
        sign_in("nobody"), sign_in("lan", wrong), sign_in("vinh"), sign_in("l\u00e2n n\u00e0y"),
        sign_in(std::string(64, 'x'), std::string(200, 'y'))};
    for (const auto& answer : answers) {
        EXPECT_EQ(answer.status, 401);
        EXPECT_EQ(answer.at("code"), "session.wrong_name_or_password");
        EXPECT_EQ(answer.at("detail"), answers[0].at("detail"));
        EXPECT_EQ(cookie(answer), "");
    }
    EXPECT_EQ(count("session"), 0);
    EXPECT_TRUE(journal().empty());
}

TEST_P(SignIn, refuses_what_no_form_of_ours_sends)
{
    struct Case {
        std::string body;
        int status;
    };
    const Case cases[] = {
        {"", 400},
        {"{", 400},
        {"{}", 422},
        {credentials("", password), 422},
        {credentials(std::string(65, 'x'), password), 422},
        {credentials("lan", std::string(201, 'x')), 422},
        {R"({"username": "lan", "password": 12345678901234})", 422},
        {R"({"username": "lan", "password": "x", "role": "admin"})", 422},
    };
    for (const auto& [body, status] : cases)
        EXPECT_EQ(call("", "signIn", {}, body).status, status) << body;
    EXPECT_EQ(count("sign_in_failure"), 0) << "what was never compared is no failure";
}

TEST_P(SignIn, takes_the_same_password_however_its_letters_are_composed)
{
    static const auto composed = hash_of("\u1ea5m tr\u00e0 sen th\u01a1m");
    given(fmt::format("UPDATE account SET password_hash = '{}'", composed));
    EXPECT_EQ(sign_in("lan", "a\u0302\u0301m tra\u0300 sen tho\u031bm").status, 200);
}

TEST_P(SignIn, ends_the_session_one_had_before_and_lapsed_ones_of_anybody)
{
    const auto first = sign_in("lan");
    const auto second = sign_in_from("10.0.0.1", password, {{"cookie", pair_in(cookie(first))}});
    EXPECT_NE(pair_in(cookie(first)), pair_in(cookie(second)));
    EXPECT_NE(first.at("csrf_token"), second.at("csrf_token"));
    EXPECT_EQ(session_status(first), 401);
    EXPECT_EQ(session_status(second), 200);

    now = now.plus(std::chrono::hours(13));
    sign_in("vinh");
    EXPECT_EQ(count("session"), 1);
}

TEST_P(SignIn, lapses_after_twelve_hours)
{
    const auto opened = sign_in("lan");
    now = now.plus(std::chrono::hours(12) - std::chrono::milliseconds(1));
    EXPECT_EQ(session_status(opened), 200);
    now = now.plus(std::chrono::milliseconds(1));
    EXPECT_EQ(session_status(opened), 401);
}

TEST_P(SignIn, ends_with_the_sign_out_and_nothing_else_does)
{
    const auto here = sign_in("lan");
    const auto there = sign_in("lan");
    const auto left = as(here, "DELETE", "/session");
    EXPECT_EQ(left.status, 204);
    EXPECT_EQ(cookie(left), "sen_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    EXPECT_EQ(session_status(here), 401);
    EXPECT_EQ(session_status(there), 200);
    EXPECT_EQ(as(here, "DELETE", "/session").status, 401);
    EXPECT_EQ(journal().back(), "account.signed_out");
}

TEST_P(SignIn, needs_its_own_token_to_sign_out)
{
    auto opened = sign_in("lan");
    auto stolen = opened;
    stolen.body.as_object()["csrf_token"] = "guessed";
    EXPECT_EQ(as(stolen, "DELETE", "/session").at("code"), "access.foreign_request");
    EXPECT_EQ(session_status(opened), 200);
    EXPECT_EQ(
        sign_in_from("10.0.0.1", password, {{"sec-fetch-site", "cross-site"}}).at("code"),
        "access.foreign_request")
        << "nobody is signed in from a foreign page";
}

TEST_P(SignIn, a_changed_password_ends_all_other_sessions)
{
    const auto here = sign_in("lan");
    const auto there = sign_in("lan");
    const auto other = sign_in("vinh");
    const auto body = R"({"current": "ba con voi di", "new": "hai con voi di"})";
    EXPECT_EQ(as(here, "PUT", "/password", body).status, 204);
    EXPECT_EQ(session_status(here), 200);
    EXPECT_EQ(session_status(there), 401);
    EXPECT_EQ(session_status(other), 200);
    EXPECT_EQ(sign_in("lan").status, 401);
    EXPECT_EQ(sign_in("lan", "hai con voi di").status, 200);
    EXPECT_EQ(as(here, "PUT", "/password", body).status, 403) << "the current one has changed";
}

TEST_P(SignIn, changes_a_password_only_for_who_knows_the_current_one_and_to_a_good_one)
{
    person("mai", "reader");
    give_passwords();
    struct Case {
        std::string current;
        std::string wanted;
        int status;
        std::string code;
    };
    const Case cases[] = {
        {wrong, "hai con voi di", 403, "password.wrong"},
        {password, "ngan qua", 422, "form.invalid"},
        {password, "matkhau 123456", 422, "password.common"},
        {"", "hai con voi di", 422, "form.invalid"},
        {password, "hai con voi di", 204, ""},
    };
    for (const auto& [current, wanted, status, code] : cases) {
        const auto body = json::Object{}.set("current", current).set("new", wanted).text();
        const auto answer = call("mai", "changePassword", {}, body);
        EXPECT_EQ(answer.status, status) << wanted;
        EXPECT_EQ(answer.at("code"), code) << wanted;
    }
    EXPECT_EQ(sign_in("mai").status, 401);
    EXPECT_EQ(sign_in("mai", "hai con voi di").status, 200);
    EXPECT_EQ(call("mai", "signOut").status, 204);
    EXPECT_EQ(call("mai", "signOut").status, 401);
}

TEST_P(SignIn, guesses_at_the_current_password_count_as_failures)
{
    const auto here = sign_in("lan");
    given_failures("name:" + sha256("lan"), 9);
    const auto guess = R"({"current": "ba con voi chay", "new": "hai con voi di"})";
    const auto known = R"({"current": "ba con voi di", "new": "hai con voi di"})";
    EXPECT_EQ(as(here, "PUT", "/password", guess).status, 403) << "the tenth";
    EXPECT_EQ(as(here, "PUT", "/password", known).status, 429);
    EXPECT_EQ(session_status(here), 200);
}

}  // namespace
}  // namespace sen::accounts
