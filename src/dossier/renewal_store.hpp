#pragma once

#include <optional>
#include <string>

#include "db/db.hpp"
#include "dossier/dossier.hpp"

namespace sen::dossier::store {

/// The last day of the product's decided stars that were not ended before it.
std::optional<Date> last_valid_until(db::Tx&, const Id<registry::Product>&);

/// Why the dossier may be handed in outside its window.
std::optional<std::string> window_exception(db::Tx&, const Id<Dossier>&);
/// A second reason takes the place of the first; the journal has both.
void keep_window_exception(
    db::Tx&, const Id<Dossier>&, const std::string& reason, const std::string& granted_by,
    Instant at);

}  // namespace sen::dossier::store
