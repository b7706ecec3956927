#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/json.hpp"
#include "base/result.hpp"

namespace sen::access {

/// One line of the journal: who did what to which record, when. Never changed, never removed.
/// `hash` is the SHA-256 of all other members and of the line before, so that an outside verifier
/// finds any change (docs/adr/0003).
struct JournalLine {
    std::int64_t seq = 0;  ///< 1, 2, 3, … without a gap
    Instant at;
    std::string actor_id;
    std::string actor;
    std::string action;  ///< "product.created"
    std::string subject_kind;
    std::string subject_id;
    std::string particulars;  ///< JSON; never holds personal data
    std::string request_id;
    std::string previous_hash;
    std::string hash;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"seq", &JournalLine::seq},
            Field{"at", &JournalLine::at},
            Field{"actor_id", &JournalLine::actor_id},
            Field{"actor", &JournalLine::actor},
            Field{"action", &JournalLine::action},
            Field{"subject_kind", &JournalLine::subject_kind},
            Field{"subject_id", &JournalLine::subject_id},
            Field{"particulars", &JournalLine::particulars},
            Field{"request_id", &JournalLine::request_id},
            Field{"previous_hash", &JournalLine::previous_hash},
            Field{"hash", &JournalLine::hash},
        };
    }
};

/// The record a journal line is about: {"product", id}.
struct Subject {
    std::string_view kind;
    std::string id;
};

/// Writes one line in the transaction of the change it tells of. One for every command.
void record(Call&, std::string_view action, const Subject&, const json::Object& particulars = {});

/// The hash a line must carry: SHA-256 over the JSON array of its other members in their order.
std::string hash_of(const JournalLine&);

/// Lines after `seq`, oldest first, at most `limit`: the feed for whoever follows the register.
std::vector<JournalLine> lines_after(db::Tx&, std::int64_t seq, std::int64_t limit);

/// Lines before `seq` (or the newest), newest first; of one record when `subject_id` is given.
std::vector<JournalLine> lines_before(
    db::Tx&, std::optional<std::int64_t> seq, const std::optional<std::string>& subject_id,
    std::int64_t limit);

/// The newest line's number; 0 in an empty journal.
std::int64_t last_seq(db::Tx&);

/// What is wrong with the chain, one finding a line; empty when nothing is. Reads all of it.
std::vector<std::string> verify(db::Tx&);

}  // namespace sen::access

namespace sen {
using access::record;
}
