#include "accounts/user_command.hpp"

#include "base/text.hpp"
#include "http/desk.hpp"

namespace sen::accounts {
namespace {

using access::Role;

/// Puts the unit where the role has it; where no unit belongs it is refused later.
void set_unit(NewAccount& account, const std::string& unit)
{
    if (unit.empty()) return;
    if (account.role == Role::producer)
        account.producer_id = unit;
    else
        account.commune_code = unit;
}

}  // namespace

Result<Account>
add_user(db::Database& database, const rulebook::Rulebook& rules, const NewUser& user, Instant now)
{
    const auto [role, is_known] = value_of<Role>(user.role);
    if (!is_known) return refuse(Refusal::invalid, "account.role_unknown", user.role);
    NewAccount account;
    account.username = user.username;
    account.name = user.username;
    account.role = role;
    account.password = TRY(clean(user.password));
    set_unit(account, user.unit);

    const access::Actor program;
    http::Desk desk(database, rules, program, now, new_id());
    return open_account(desk, account);
}

}  // namespace sen::accounts
