#pragma once

#include <optional>

#include "db/db.hpp"
#include "registry/file.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const File&);
std::optional<File> find_file(db::Tx&, const Id<File>&);

/// True when a product that anybody may read shows the file.
bool is_public_picture(db::Tx&, const Id<File>&);

}  // namespace sen::registry::store
