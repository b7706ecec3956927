#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "access/actor.hpp"
#include "trace/capture.hpp"

namespace sen::trace::store {

/// Those of the events' ids that are taken, each by an event or by an error declaration.
std::set<std::pair<std::string, bool>> known(db::Tx&, const std::vector<PreparedEvent>& events);

void insert(db::Tx&, const std::vector<PreparedEvent>& events, Instant record_time);

void insert(db::Tx&, const CaptureJob&, const access::Actor&);
/// `producer_id` limits to the jobs of one producer.
std::optional<CaptureJob>
find_job(db::Tx&, const Id<CaptureJob>&, const std::optional<std::string>& producer_id);
std::vector<CaptureJob> jobs_before(
    db::Tx&, const std::string& before, const std::optional<std::string>& producer_id,
    std::int64_t limit);

/// The index key of an event's id.
std::int64_t id_hash(std::string_view event_id);

}  // namespace sen::trace::store
