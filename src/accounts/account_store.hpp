#pragma once

#include <optional>
#include <string>
#include <vector>

#include "accounts/account.hpp"
#include "db/db.hpp"

namespace sen::accounts::store {

/// What proves who an account belongs to. Empty for nobody.
struct Secret {
    Id<Account> id;
    std::string password_hash;
    bool disabled = false;

    bool operator==(const Secret&) const = default;
    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Secret::id},
            Field{"password_hash", &Secret::password_hash},
            Field{"disabled", &Secret::disabled},
        };
    }
};

void insert(db::Tx&, const Account&, const std::string& password_hash);
std::optional<Account> find_account(db::Tx&, const Id<Account>&);
bool is_taken(db::Tx&, const std::string& username);
std::vector<Account> accounts_after(db::Tx&, const std::string& username, std::int64_t limit);

/// Writes name and disabled if the row still has the version the caller saw.
/// Refuses "account.changed_meanwhile".
Result<Account> update(db::Tx&, const Account& changed);

/// Whether an account other than this one can still administer.
bool has_other_admin(db::Tx&, const Id<Account>&);

/// The secret of the account of that name; an empty one for nobody.
Secret find_secret(db::Tx&, const std::string& username);

/// Replaces the hash if it is still the one seen. Refuses "account.changed_meanwhile".
Result<void> change_hash(db::Tx&, const Secret& seen, const std::string& password_hash);

/// The id of the producer with that id or slug. Reads a table of the registry: an account may only
/// be opened for a producer that is there.
std::optional<std::string> find_producer_id(db::Tx&, const std::string& id_or_slug);

}  // namespace sen::accounts::store
