#pragma once

#include <string>

#include "base/time.hpp"

namespace sen::db {
class Tx;
}
namespace sen::rulebook {
struct Rulebook;
}

namespace sen::access {

struct Actor;

/// All that one request may use. Domain code reaches for nothing else: no singleton, no clock.
struct Call {
    db::Tx& tx;
    const Actor& actor;
    const rulebook::Rulebook& rules;
    Instant now;
    std::string request_id;  ///< also in the log and in the journal
};

}  // namespace sen::access

namespace sen {
using access::Call;
}
