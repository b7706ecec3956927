#include "accounts/account.hpp"
#include "accounts/account_rules.hpp"
#include "http/answer.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::accounts {
namespace {

NewAccount read_account(http::Form& form)
{
    NewAccount account;
    account.username = form.text("username", {3, 64});
    account.name = form.text("name", {1, 200});
    account.email = form.maybe_text("email", 100);
    account.role = form.choice<access::Role>("role");
    account.commune_code = form.maybe_text("commune_code", 10);
    account.producer_id = form.maybe_text("producer_id", 26);
    account.password = form.text("password", {least_password, most_password});
    return account;
}

}  // namespace

void account_routes(http::Router& router)
{
    router.on(
        "listAccounts", [](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto paging = http::read_paging(query);
            TRY(query.done());
            auto rows = list_accounts(call, paging.after.id, paging.rows());
            return http::answer_page(std::move(rows), paging, [](const Account& last) {
                return http::cursor_of("", last.username);
            });
        });
    router.on_desk(
        "createAccount",
        [](http::Desk& desk, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            const auto account = read_account(form);
            TRY(form.done());
            return http::answer(open_account(desk, account), 201);
        });
    router.on(
        "updateAccount", [](Call& call, const http::Request& request) -> Result<http::Response> {
            auto form = TRY(http::Form::read(request));
            auto account = TRY(find_account(call, Id<Account>(request.path_value("id"))));
            account.version = form.number("version", 1, INT64_MAX);
            account.name = form.text("name", {1, 200}, account.name);
            account.email = form.maybe_text("email", 100, account.email);
            account.disabled = form.truth("disabled", account.disabled);
            TRY(form.done());
            return http::answer(update_account(call, account));
        });
}

}  // namespace sen::accounts
