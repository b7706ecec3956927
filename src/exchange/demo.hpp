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

/// A producer and its commune for the accounts of a demo to work for.
struct DemoHome {
    std::string producer_id;
    std::string commune_code;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"producer_id", &DemoHome::producer_id},
            Field{"commune_code", &DemoHome::commune_code},
        };
    }
};
/// Nothing while no producer with a known commune has a product.
std::optional<DemoHome> demo_home(db::Database&);

}  // namespace sen::exchange
