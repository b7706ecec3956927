#pragma once

#include <optional>

#include "db/db.hpp"
#include "registry/file.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const File&);
std::optional<File> find_file(db::Tx&, const Id<File>&);
/// Sets the producer of a file that has none.
void hand_to(db::Tx&, const Id<File>&, const std::string& producer_id);

/// True when a product that anybody may read shows the file.
bool is_public_picture(db::Tx&, const Id<File>&);

}  // namespace sen::registry::store
