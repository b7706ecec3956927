#pragma once

#include <optional>
#include <string>

#include "accounts/session_store.hpp"

namespace sen::accounts::store {

struct AccessToken {
    std::string token_hash;
    Id<Account> account_id;
    std::string name;
    Instant created_at;
    Instant expires_at;
};

void insert_token(db::Tx&, const AccessToken&);
bool has_token(db::Tx&, const Id<Account>&, const std::string& name);
/// Whether there was one.
bool end_token(db::Tx&, const Id<Account>&, const std::string& name);
void end_lapsed_tokens(db::Tx&, const Id<Account>&, Instant now);
/// The account that a living token acts for, as the owner of a session without end.
std::optional<SessionOwner> find_owner(db::Tx&, const std::string& token_hash, Instant now);

}  // namespace sen::accounts::store
