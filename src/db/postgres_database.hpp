#pragma once

#include <memory>
#include <string>

#include "db/db.hpp"

namespace sen::db {

/// Opens the PostgreSQL database of that url; throws Failure when it cannot be reached or would
/// order texts differently from SQLite.
std::unique_ptr<Database> open_postgres(const std::string& url);

}  // namespace sen::db
