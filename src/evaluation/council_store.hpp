#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "evaluation/council.hpp"
#include "rulebook/access_table.hpp"

namespace sen::evaluation::store {

void insert(db::Tx&, const Council&);
std::optional<Council> find_council(db::Tx&, const Id<Council>&);
/// The role of an account that may sign in; `anyone` when there is none.
rulebook::Role role_of(db::Tx&, const std::string& account_id);
/// Newest first, before the id of a cursor (the newest when empty).
std::vector<Council> councils(db::Tx&, const std::string& before_id, std::int64_t limit);

}  // namespace sen::evaluation::store
