#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "db/db.hpp"

namespace sen::plan::store {

/// A target as it was written down.
struct TargetLine {
    std::string content;  ///< JSON, as data/plan/targets.json has it

    static constexpr auto fields() { return std::tuple{Field{"content", &TargetLine::content}}; }
};

/// Those that stand at that line of the journal, the oldest first.
std::vector<TargetLine> own_targets(db::Tx&, std::int64_t known_seq, std::int64_t limit);

void insert_target(
    db::Tx&, const std::string& code, const std::string& content, const std::string& by,
    Instant at);
/// Whether there was one that stood.
bool withdraw_target(db::Tx&, const std::string& code, const std::string& reason);

}  // namespace sen::plan::store
