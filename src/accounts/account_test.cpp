#include "accounts/account.hpp"

#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/test_app.hpp"

namespace sen::accounts {
namespace {

using test::Answer;

struct AccountHttp : test::OnEachApp {
    void SetUp() override
    {
        given(R"sql(
            INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code,
                                  created_at, updated_at)
                 VALUES ('P1', 'htx-sen', 'HTX Sen', 'htx sen', 'htx sen', 'htx', '30001',
                         '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
        )sql");
        person("quan", "admin");
        person("lan", "province");
    }

    Answer created(const std::string& username, const std::string& more = R"("role": "reader")")
    {
        return call(
            "quan", "createAccount", {},
            fmt::format(
                R"({{"username": "{}", "name": "A", "password": "ba con voi di", {}}})", username,
                more));
    }
    Answer changed(const std::string& id, const std::string& body)
    {
        return call("quan", "updateAccount", {{"id", id}}, body);
    }
};
ON_EACH_DATABASE(AccountHttp);

TEST_P(AccountHttp, is_opened_by_an_administrator_and_can_sign_in)
{
    const auto account = created("Doc.1");
    ASSERT_EQ(account.status, 201);
    EXPECT_EQ(account.at("username"), "doc.1");
    EXPECT_EQ(account.at("role"), "reader");
    EXPECT_EQ(account.at("version"), "1");
    EXPECT_EQ(account.at("password_hash"), "") << "never shown";

    const auto signed_in =
        call("", "signIn", {}, R"({"username": "doc.1", "password": "ba con voi di"})");
    EXPECT_EQ(signed_in.status, 200);
    EXPECT_EQ(signed_in.at("account_id"), account.at("id"));
    EXPECT_EQ(journal(), (std::vector<std::string>{"account.created", "account.signed_in"}));
}

TEST_P(AccountHttp, refuses_what_cannot_be_an_account)
{
    struct Case {
        std::string username;
        std::string more;
        int status;
        std::string code;
    };
    const Case cases[] = {
        {"Lan", R"("role": "reader")", 409, "account.name_taken"},
        {"x", R"("role": "reader")", 422, "form.invalid"},
        {"a b c", R"("role": "reader")", 422, "account.username_malformed"},
        {"bay", R"("role": "king")", 422, "form.invalid"},
        {"bay", R"("role": "anyone")", 422, "account.role_missing"},
        {"bay", R"("role": "commune")", 422, "account.unit_missing"},
        {"bay", R"("role": "commune", "commune_code": "99999")", 422, "account.commune_unknown"},
        {"bay", R"("role": "commune", "commune_code": "01")", 422, "account.commune_unknown"},
        {"bay", R"("role": "producer", "producer_id": "P9")", 422, "account.producer_unknown"},
        {"bay", R"("role": "reader", "commune_code": "30001")", 422, "account.unit_unwanted"},
        {"bay", R"("role": "reader", "disabled": true)", 422, "form.invalid"},
    };
    for (const auto& [username, more, status, code] : cases) {
        const auto answer = created(username, more);
        EXPECT_EQ(answer.status, status) << more;
        EXPECT_EQ(answer.at("code"), code) << more;
    }
    EXPECT_TRUE(journal().empty());
}

TEST_P(AccountHttp, keeps_where_letters_go)
{
    const auto account = created("doc2", R"("role": "reader", "email": "doc@example.vn")");
    ASSERT_EQ(account.status, 201) << account.at("code");
    EXPECT_EQ(account.at("email"), "doc@example.vn");
    const auto id = account.at("id");
    EXPECT_EQ(
        changed(id, R"({"version": 1, "email": "moi@example.vn"})").at("email"), "moi@example.vn");
    EXPECT_EQ(changed(id, R"({"version": 2, "name": "Đọc"})").at("email"), "moi@example.vn");
    EXPECT_EQ(changed(id, R"({"version": 3, "email": null})").at("email"), "null");
    EXPECT_EQ(created("doc3").at("email"), "null");
}

TEST_P(AccountHttp, belongs_to_the_unit_of_its_role)
{
    EXPECT_EQ(
        created("xa1", R"("role": "commune", "commune_code": "30001")").at("commune_code"),
        "30001");
    EXPECT_EQ(created("ct1", R"("role": "producer", "producer_id": "P1")").at("producer_id"), "P1");
}

TEST_P(AccountHttp, is_listed_by_name_page_by_page)
{
    for (int i = 0; i < 5; ++i)
        person("dan" + std::to_string(i), "reader");
    std::vector<std::string> seen;
    std::string cursor;
    for (int page = 0; page < 10; ++page) {
        const auto answer = call("quan", "listAccounts", {{"limit", "3"}, {"cursor", cursor}});
        ASSERT_EQ(answer.status, 200);
        for (const auto& item : answer.body.at("items").as_array())
            seen.emplace_back(item.at("username").as_string());
        cursor = answer.at("next");
        if (cursor == "null") break;
    }
    EXPECT_EQ(
        seen, (std::vector<std::string>{"dan0", "dan1", "dan2", "dan3", "dan4", "lan", "quan"}));
}

TEST_P(AccountHttp, refuses_a_page_nobody_offered)
{
    const auto exactly = call("quan", "listAccounts", {{"limit", "2"}});
    EXPECT_EQ(exactly.at("next"), "null") << "two accounts fill a page of two";
    for (const auto* cursor : {"xyz", "0", "61", "ff0a61", "0a00", "0aff"})
        EXPECT_EQ(
            call("quan", "listAccounts", {{"cursor", cursor}}).at("fields.0.code"), "form.cursor")
            << cursor;
    for (const auto* limit : {"0", "101", "x", "-1", "99999999999999999999"})
        EXPECT_EQ(call("quan", "listAccounts", {{"limit", limit}}).status, 422) << limit;
}

TEST_P(AccountHttp, a_change_meets_the_version_it_was_made_for)
{
    const auto first = changed("lan", R"({"version": 1, "name": "Lan"})");
    EXPECT_EQ(first.at("name"), "Lan");
    EXPECT_EQ(first.at("version"), "2");
    const auto stale = changed("lan", R"({"version": 1, "name": "Mai"})");
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(stale.at("code"), "account.changed_meanwhile");
    EXPECT_EQ(changed("lan", R"({"version": 2})").at("version"), "2") << "nothing changed";
    EXPECT_EQ(changed("lan", R"({"version": 2, "name": null})").status, 422);
    EXPECT_EQ(changed("lan", R"({"version": 2, "role": "admin"})").status, 422);
    EXPECT_EQ(changed("nobody", R"({"version": 1})").status, 404);
    EXPECT_EQ(journal(), std::vector<std::string>{"account.updated"});
}

TEST_P(AccountHttp, disabling_ends_its_sessions_and_enabling_does_not_revive_them)
{
    EXPECT_EQ(call("lan", "getSession").status, 200);
    EXPECT_EQ(changed("lan", R"({"version": 1, "disabled": true})").status, 200);
    EXPECT_EQ(call("lan", "getSession").status, 401);
    EXPECT_EQ(changed("lan", R"({"version": 2, "disabled": false})").status, 200);
    EXPECT_EQ(call("lan", "getSession").status, 401);
}

TEST_P(AccountHttp, the_last_administrator_stays)
{
    person("hai", "admin");
    EXPECT_EQ(changed("hai", R"({"version": 1, "disabled": true})").status, 200);
    const auto refused = changed("quan", R"({"version": 1, "disabled": true})");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.at("code"), "account.last_admin");
    EXPECT_EQ(call("quan", "getSession").status, 200);
}

TEST_P(AccountHttp, is_the_business_of_administrators_alone)
{
    person("xem", "reader");
    EXPECT_EQ(call("lan", "listAccounts").status, 200) << "the province names councils";
    EXPECT_EQ(call("xem", "listAccounts").status, 403);
    EXPECT_EQ(call("lan", "createAccount", {}, "{}").status, 403);
    EXPECT_EQ(call("lan", "updateAccount", {{"id", "lan"}}, R"({"version": 1})").status, 403);
}

}  // namespace
}  // namespace sen::accounts
