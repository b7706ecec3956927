#pragma once

#include <optional>
#include <string>

#include "access/actor.hpp"
#include "db/db.hpp"

namespace sen::accounts::store {

/// A session with the account it belongs to.
struct SessionOwner {
    std::string account_id;
    std::string username;
    access::Role role = access::Role::anyone;
    std::optional<std::string> commune_code;
    std::optional<std::string> producer_id;
    std::string csrf_token;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &SessionOwner::account_id},
            Field{"username", &SessionOwner::username},
            Field{"role", &SessionOwner::role},
            Field{"commune_code", &SessionOwner::commune_code},
            Field{"producer_id", &SessionOwner::producer_id},
            Field{"csrf_token", &SessionOwner::csrf_token},
        };
    }
};

/// The owner of the session with that token's hash, if both are good at `now`.
std::optional<SessionOwner> find_session(db::Tx&, const std::string& token_hash, Instant now);

}  // namespace sen::accounts::store
