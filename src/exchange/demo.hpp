#pragma once

#include <optional>
#include <string>

#include "base/fields.hpp"
#include "base/time.hpp"

namespace sen::db {
class Database;
}
namespace sen::rulebook {
struct Rulebook;
}

namespace sen::exchange {

class Importer;

/// Fills a register that holds no producer with the demo province's products, as anybody's list
/// would be: read, judged and written with the doubtful rows, by "demo". False when nothing was
/// done. Throws std::runtime_error when the file cannot be imported.
bool load_demo(
    db::Database&, const rulebook::Rulebook&, const Importer&, const std::string& file,
    Instant now);

}  // namespace sen::exchange
