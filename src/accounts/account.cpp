#include "accounts/account.hpp"

#include "access/journal.hpp"
#include "accounts/account_rules.hpp"
#include "accounts/account_store.hpp"
#include "accounts/password.hpp"
#include "accounts/session_store.hpp"
#include "http/desk.hpp"

namespace sen::accounts {
namespace {

access::Subject subject_of(const Account& account) { return {"account", account.id.text}; }

std::vector<std::string> changed_members(const Account& before, const Account& after)
{
    std::vector<std::string> members;
    if (before.name != after.name) members.emplace_back("name");
    if (before.email != after.email) members.emplace_back("email");
    if (before.disabled != after.disabled) members.emplace_back("disabled");
    return members;
}

}  // namespace

Result<Account> open_account(http::Desk& desk, const NewAccount& account)
{
    const auto username = TRY(username_of(account.username));
    TRY(has_its_unit(account, desk.rules()));
    TRY(is_good_password(account.password, username, desk.rules()));

    const auto hash = hash_of(account.password);
    return desk.write([&](Call& call) { return create_account(call, account, hash); });
}

Result<Account>
create_account(Call& call, const NewAccount& draft, const std::string& password_hash)
{
    auto username = TRY(username_of(draft.username));
    TRY(has_its_unit(draft, call.rules));
    if (store::is_taken(call.tx, username))
        return refuse(Refusal::conflict, "account.name_taken", username);
    auto producer_id = draft.producer_id;
    if (producer_id) producer_id = store::find_producer_id(call.tx, *producer_id);
    if (producer_id.has_value() != draft.producer_id.has_value())
        return refuse(Refusal::invalid, "account.producer_unknown", *draft.producer_id);

    const Account account{
        Id<Account>(new_id()), std::move(username),    draft.name, draft.email, draft.role,
        draft.commune_code,    std::move(producer_id), false,      call.now,    1};
    store::insert(call.tx, account, password_hash);
    record(call, "account.created", subject_of(account), json::Object{}.set("role", account.role));
    return account;
}

Result<Account> find_account(Call& call, const Id<Account>& id)
{
    auto account = store::find_account(call.tx, id);
    if (!account) return refuse(Refusal::not_found, "account.not_found", id.text);
    return std::move(*account);
}

std::vector<Account> list_accounts(Call& call, const std::string& username, std::int64_t limit)
{
    return store::accounts_after(call.tx, username, limit);
}

Result<Account> update_account(Call& call, const Account& changed)
{
    const auto seen = TRY(find_account(call, changed.id));
    if (seen.version != changed.version)
        return refuse(Refusal::conflict, "account.changed_meanwhile", changed.id.text);
    const auto members = changed_members(seen, changed);
    if (members.empty()) return seen;
    const bool loses_admin = seen.role == access::Role::admin && changed.disabled && !seen.disabled;
    if (loses_admin && !store::has_other_admin(call.tx, seen.id))
        return refuse(Refusal::conflict, "account.last_admin", seen.username);

    const auto updated = TRY(store::update(call.tx, changed));
    if (updated.disabled) store::end_sessions(call.tx, updated.id);
    record(call, "account.updated", subject_of(updated), json::Object{}.set("members", members));
    return updated;
}

}  // namespace sen::accounts
