#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "access/actor.hpp"
#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Desk;
class Router;
}  // namespace sen::http

namespace sen::accounts {

/// Who may sign in, for whose work, and for which unit. Never removed: the journal names it.
struct Account {
    Id<Account> id;
    std::string username;  ///< lower case; made once
    std::string name;
    std::optional<std::string> email;  ///< where letters go
    access::Role role = access::Role::anyone;
    std::optional<std::string> commune_code;  ///< of a commune officer, and of nobody else
    std::optional<std::string> producer_id;   ///< of a producer, and of nobody else
    bool disabled = false;
    Instant created_at;
    std::int64_t version = 1;  ///< one higher with every change

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Account::id},
            Field{"username", &Account::username},
            Field{"name", &Account::name},
            Field{"email", &Account::email},
            Field{"role", &Account::role},
            Field{"commune_code", &Account::commune_code},
            Field{"producer_id", &Account::producer_id},
            Field{"disabled", &Account::disabled},
            Field{"created_at", &Account::created_at},
            Field{"version", &Account::version},
        };
    }
};

/// What it takes to open an account.
struct NewAccount {
    std::string username;  ///< as typed
    std::string name;
    std::optional<std::string> email;
    access::Role role = access::Role::anyone;
    std::optional<std::string> commune_code;
    std::optional<std::string> producer_id;
    std::string password;
};

/// Opens an account: checks the password, hashes it away from any transaction, then creates.
Result<Account> open_account(http::Desk&, const NewAccount&);

/// Creates an account whose password has been checked and hashed. Refuses what open_account()
/// refuses of name, role and unit; "account.name_taken" for a name in use.
Result<Account> create_account(Call&, const NewAccount&, const std::string& password_hash);

/// Refuses "account.not_found".
Result<Account> find_account(Call&, const Id<Account>&);

/// At most `limit` accounts whose name comes after `username`, by name.
std::vector<Account> list_accounts(Call&, const std::string& username, std::int64_t limit);

/// Renames, disables or enables the account, or changes its e-mail address, as seen at
/// `changed.version`; disabling ends its sessions. Refuses to disable the last administrator
/// ("account.last_admin").
Result<Account> update_account(Call&, const Account& changed);

void account_routes(http::Router&);

}  // namespace sen::accounts
