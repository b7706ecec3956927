#pragma once

#include <cstdint>
#include <string>

#include "base/time.hpp"
#include "db/db.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::aftercare {

/// The most alerts one round makes; the next round makes the rest.
constexpr std::int64_t most_alerts_a_round = 200;

/// Makes the alerts of stars that end within the days of "alert.days_1" to "alert.days_4": one for
/// each star, end and threshold, the nearest threshold only, never twice. Who gave an e-mail
/// address gets a letter in the outbox, with the way to `base_url`. Returns how many were made.
std::int64_t
make_alerts(db::Database&, const rulebook::Rulebook&, Instant now, const std::string& base_url);

}  // namespace sen::aftercare
