#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "aftercare/ground.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "registry/recognition.hpp"

namespace sen::http {
class Router;
}

namespace sen::aftercare {

enum class RevocationState {
    open,        ///< verified; waits for the decision
    revoked,     ///< the star was ended
    dropped,     ///< nothing came of it
    reinstated,  ///< the star was put in force again by a new decision
};
constexpr auto names(RevocationState)
{
    return std::array<std::string_view, 4>{"open", "revoked", "dropped", "reinstated"};
}

/// A case in which a star may be ended (thu hồi, QĐ 26/2026/QĐ-TTg, Điều 8). Nothing of it is
/// ever deleted.
struct Revocation {
    Id<Revocation> id;
    Id<registry::Recognition> recognition_id;
    std::string ground;  ///< data/codelists/revocation_ground.json
    std::string note;    ///< what the verification found
    Date concluded_on;   ///< of the conclusion that the term counts from
    Date due_on;         ///< the last day for the decision
    RevocationState state = RevocationState::open;
    std::optional<std::string> decision_number;
    std::optional<Date> decided_on;
    std::optional<std::string> reason;  ///< why dropped, or why put in force again
    std::optional<std::string> reinstated_number;
    std::optional<Date> reinstated_on;
    std::string opened_by;
    Instant opened_at;
    std::int64_t version = 1;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Revocation::id},
            Field{"recognition_id", &Revocation::recognition_id},
            Field{"ground", &Revocation::ground},
            Field{"note", &Revocation::note},
            Field{"concluded_on", &Revocation::concluded_on},
            Field{"due_on", &Revocation::due_on},
            Field{"state", &Revocation::state},
            Field{"decision_number", &Revocation::decision_number},
            Field{"decided_on", &Revocation::decided_on},
            Field{"reason", &Revocation::reason},
            Field{"reinstated_number", &Revocation::reinstated_number},
            Field{"reinstated_on", &Revocation::reinstated_on},
            Field{"opened_by", &Revocation::opened_by},
            Field{"opened_at", &Revocation::opened_at},
            Field{"version", &Revocation::version},
        };
    }
};

/// A signed decision: its number and its day.
struct Signed {
    std::string number;
    Date on;
};

/// Opens a case on a star in force. Refuses "revocation.ground_not_in_force",
/// "revocation.concluded_in_future", "revocation.concluded_before_star", "revocation.open_already"
/// and "recognition.not_in_force".
Result<Revocation> open(Call&, Revocation draft, const Grounds&);

/// Ends the star by the signed decision. Refuses "revocation.not_open",
/// "revocation.changed_meanwhile", "revocation.signed_in_future",
/// "revocation.signed_before_conclusion" and what registry::revoke refuses.
Result<Revocation> revoke(Call&, const Id<Revocation>&, std::int64_t seen_version, const Signed&);

/// Ends the case without a decision, for a reason.
Result<Revocation>
drop(Call&, const Id<Revocation>&, std::int64_t seen_version, const std::string& reason);

/// Puts the star in force again by a new decision. Refuses "revocation.not_revoked",
/// "revocation.signed_in_future" and "revocation.signed_before_revocation".
Result<Revocation> reinstate(
    Call&, const Id<Revocation>&, std::int64_t seen_version, const Signed&,
    const std::string& reason);

/// The cases of a star, newest first; at most 100.
Result<std::vector<Revocation>> revocations_of(Call&, const Id<registry::Recognition>&);

void revocation_routes(http::Router&, Grounds);

}  // namespace sen::aftercare
