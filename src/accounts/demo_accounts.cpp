#include "accounts/demo_accounts.hpp"

#include <array>

#include "accounts/account_store.hpp"
#include "accounts/password.hpp"
#include "base/text.hpp"
#include "http/desk.hpp"

namespace sen::accounts {
namespace {

using access::Role;

/// One of the accounts a demo shows, in the order to show.
struct DemoAccount {
    std::string_view username;
    Role role;
    std::string_view number;  ///< of several in one role
};
constexpr std::array demo_accounts{
    DemoAccount{"province", Role::province, ""}, DemoAccount{"commune", Role::commune, ""},
    DemoAccount{"council1", Role::council, "1"}, DemoAccount{"council2", Role::council, "2"},
    DemoAccount{"council3", Role::council, "3"}, DemoAccount{"advisor", Role::advisor, ""},
    DemoAccount{"producer", Role::producer, ""}, DemoAccount{"department", Role::department, ""},
    DemoAccount{"reader", Role::reader, ""},     DemoAccount{"inspector", Role::inspector, ""},
    DemoAccount{"admin", Role::admin, ""},
};

NewAccount draft_of(const DemoAccount& demo, const Demo& facts, const rulebook::Rulebook& rules)
{
    NewAccount account;
    account.username = demo.username;
    account.role = demo.role;
    account.name = rules.vietnamese.text("role." + std::string(name_of(demo.role)));
    if (!demo.number.empty()) account.name += " " + std::string(demo.number);
    if (demo.role == Role::commune) account.commune_code = facts.commune_code;
    if (demo.role == Role::producer) account.producer_id = facts.producer_id;
    return account;
}

}  // namespace

Result<void> make_demo_accounts(
    db::Database& database, const rulebook::Rulebook& rules, const Demo& facts, Instant now)
{
    const auto hash = hash_of(TRY(clean(facts.password)));
    const access::Actor program;
    http::Desk desk(database, rules, program, now, new_id());
    return desk.write([&](Call& call) -> Result<void> {
        for (const auto& demo : demo_accounts) {
            const auto account = draft_of(demo, facts, rules);
            if (store::is_taken(call.tx, account.username)) continue;
            TRY(create_account(call, account, hash));
        }
        return {};
    });
}

std::vector<std::string> demo_usernames()
{
    std::vector<std::string> names;
    for (const auto& demo : demo_accounts)
        names.emplace_back(demo.username);
    return names;
}

}  // namespace sen::accounts
