#pragma once

#include <memory>
#include <string>

#include "db/db.hpp"

namespace sen::db {

/// Opens the SQLite file of that path; makes it when missing.
std::unique_ptr<Database> open_sqlite(const std::string& path);

}  // namespace sen::db
