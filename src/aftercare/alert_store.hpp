#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "db/db.hpp"

namespace sen::aftercare::store {

/// A star that ends soon and of which nobody was told yet.
struct Ending {
    std::string recognition_id;
    Date valid_until;
    std::string product;
    std::string producer;
    std::optional<std::string> email;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"recognition_id", &Ending::recognition_id},
            Field{"valid_until", &Ending::valid_until},
            Field{"product", &Ending::product},
            Field{"producer", &Ending::producer},
            Field{"email", &Ending::email},
        };
    }
};

/// Stars in force that end within so many days and had no alert of that or a nearer threshold,
/// the earliest end first.
std::vector<Ending> endings(db::Tx&, Date today, std::int64_t days, std::int64_t limit);
/// False when another node was faster.
bool insert_alert(db::Tx&, const Ending&, std::int64_t days, Instant now);

}  // namespace sen::aftercare::store
