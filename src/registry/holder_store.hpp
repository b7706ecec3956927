#pragma once

#include <vector>

#include "db/db.hpp"
#include "registry/holder.hpp"

namespace sen::registry::store {

/// Whose stars are meant.
enum class HeldBy { product, producer };

/// Keeps the holder of now of all those stars as the one until that day.
void keep_holder(db::Tx&, HeldBy, const std::string& id, const Handover&);
void set_producer(db::Tx&, const Id<Product>&, const Id<Producer>&, Instant now);
/// Keeps the commune when none is given.
void set_address(
    db::Tx&, const Id<Producer>&, const std::string& address,
    const std::optional<std::string>& commune_code, Instant now);
std::vector<PastHolder> past_holders(db::Tx&, const Id<Recognition>&);
/// Who held the star on that day by its changes; nothing when it is still who held it then.
std::optional<std::string> holder_name_on(db::Tx&, const Id<Recognition>&, Date on);

}  // namespace sen::registry::store
