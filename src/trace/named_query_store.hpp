#pragma once

#include <optional>
#include <string>
#include <vector>

#include "trace/named_query.hpp"

namespace sen::trace::store {

void insert(db::Tx&, const NamedQuery&, Instant now, const std::string& account_id);
std::optional<NamedQuery> find_query(db::Tx&, const std::string& name);
std::vector<NamedQuery> queries_after(db::Tx&, const std::string& name, std::int64_t limit);
/// Whether there was one.
bool remove(db::Tx&, const std::string& name);

}  // namespace sen::trace::store
