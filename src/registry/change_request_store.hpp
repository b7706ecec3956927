#pragma once

#include <optional>
#include <vector>

#include "db/db.hpp"
#include "registry/change_request.hpp"

namespace sen::registry::store {

void insert(db::Tx&, const ChangeRequest&);
std::optional<ChangeRequest> find_change_request(db::Tx&, const Id<ChangeRequest>&);

/// Whose changes are listed; what is not set is not asked for.
struct ChangeFilter {
    std::optional<std::string> subject_id;
    std::optional<std::string> commune_code;  ///< of the producer
    std::optional<std::string> producer_id;
};

/// Pending requests after that one, oldest first.
std::vector<ChangeRequest>
list_pending(db::Tx&, const ChangeFilter&, const ChangePlace& after, std::int64_t limit);

/// The request of that record that still waits; at most one exists.
std::optional<Id<ChangeRequest>> pending_change(db::Tx&, const std::string& subject_id);

/// A newer wish of the producer takes the place of the one that waits.
void supersede_pending(db::Tx&, const std::string& subject_id, Instant now);

/// Ends a pending request. Refuses "change_request.not_pending".
Result<ChangeRequest> decide(
    db::Tx&, const ChangeRequest&, ChangeState, const std::optional<std::string>& reason,
    const std::string& decided_by, Instant now);

}  // namespace sen::registry::store
