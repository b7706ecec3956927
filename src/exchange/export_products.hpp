#pragma once

#include <string>
#include <vector>

#include "base/time.hpp"
#include "exchange/table.hpp"
#include "http/message.hpp"

namespace sen::db {
class Database;
}
namespace sen::rulebook {
struct Rulebook;
}

namespace sen::exchange {

/// Those products in that order as a table, made 500 at a time while it is being sent: memory holds
/// their ids and one batch. One removed meanwhile is left out. Its headings are those that an
/// import knows. The database and the rules must outlive it. A broken database throws from the
/// pieces, which cuts the answer.
http::Pieces product_table(
    db::Database&, const rulebook::Rulebook&, std::vector<std::string> ids, Format, Date today);

}  // namespace sen::exchange
