#pragma once

#include <optional>
#include <string>

#include "access/actor.hpp"
#include "accounts/account.hpp"
#include "db/db.hpp"
#include "http/dispatcher.hpp"

namespace sen::accounts::store {

/// A session with the account it belongs to.
struct SessionOwner {
    Id<Account> account_id;
    std::string username;
    std::string name;
    access::Role role = access::Role::anyone;
    std::optional<std::string> commune_code;
    std::optional<std::string> producer_id;
    std::string csrf_token;
    Instant expires_at;

    [[nodiscard]] http::Identity identity() const;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &SessionOwner::account_id},
            Field{"username", &SessionOwner::username},
            Field{"name", &SessionOwner::name},
            Field{"role", &SessionOwner::role},
            Field{"commune_code", &SessionOwner::commune_code},
            Field{"producer_id", &SessionOwner::producer_id},
            Field{"csrf_token", &SessionOwner::csrf_token},
            Field{"expires_at", &SessionOwner::expires_at},
        };
    }
};

struct NewSession {
    std::string token_hash;
    Id<Account> account_id;
    std::string csrf_token;
    Instant created_at;
    Instant expires_at;
};

void insert(db::Tx&, const NewSession&);

/// The owner of the session with that token's hash, if both are good at `now`.
std::optional<SessionOwner> find_session(db::Tx&, const std::string& token_hash, Instant now);

void end_session(db::Tx&, const std::string& token_hash);
/// Ends all sessions of the account but the one with that token's hash.
void end_sessions(db::Tx&, const Id<Account>&, const std::string& kept_token_hash = {});
/// Removes at most 100 that have lapsed, the oldest first.
void delete_lapsed_sessions(db::Tx&, Instant now);

}  // namespace sen::accounts::store
