#pragma once

#include <cstdint>
#include <string>

#include "db/db.hpp"

namespace sen::accounts::store {

std::int64_t count_failures(db::Tx&, const std::string& key, Instant after);
void add_failure(db::Tx&, const std::string& key, Instant at);
void delete_failures(db::Tx&, const std::string& key);
/// Removes at most 100 of those not after that moment, the oldest first.
void delete_old_failures(db::Tx&, Instant until);

}  // namespace sen::accounts::store
