#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "registry/file.hpp"
#include "registry/holder.hpp"

namespace sen::http {
class Router;
}

namespace sen::aftercare {

/// What of a certificate changes; its number and its term stay.
enum class HolderChangeKind { holder, address };
constexpr auto names(HolderChangeKind)
{
    return std::array<std::string_view, 2>{"holder", "address"};
}

enum class HolderChangeState { requested, granted, refused };
constexpr auto names(HolderChangeState)
{
    return std::array<std::string_view, 3>{"requested", "granted", "refused"};
}

/// A wish that a certificate be held by another, or at another address, and what was decided.
struct HolderChange {
    Id<HolderChange> id;
    Id<registry::Recognition> recognition_id;
    HolderChangeKind kind = HolderChangeKind::holder;
    HolderChangeState state = HolderChangeState::requested;
    std::string wish;  ///< the new holder or address, as it was asked for
    std::string reason;
    std::string requested_by;
    Instant requested_at;
    std::optional<Id<registry::Producer>> producer_id;  ///< who holds it by the decision
    std::optional<std::string> address;                 ///< where, by the decision
    std::optional<std::string> decision_number;
    std::optional<Date> decided_on;
    std::optional<std::string> answer;  ///< why refused
    std::int64_t version = 1;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &HolderChange::id},
            Field{"recognition_id", &HolderChange::recognition_id},
            Field{"kind", &HolderChange::kind},
            Field{"state", &HolderChange::state},
            Field{"wish", &HolderChange::wish},
            Field{"reason", &HolderChange::reason},
            Field{"requested_by", &HolderChange::requested_by},
            Field{"requested_at", &HolderChange::requested_at},
            Field{"producer_id", &HolderChange::producer_id},
            Field{"address", &HolderChange::address},
            Field{"decision_number", &HolderChange::decision_number},
            Field{"decided_on", &HolderChange::decided_on},
            Field{"answer", &HolderChange::answer},
            Field{"version", &HolderChange::version},
        };
    }
};

/// A paper that came with a wish.
struct HolderPaper {
    std::string change_id;
    std::string id;
    std::string name;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"change_id", &HolderPaper::change_id},
            Field{"id", &HolderPaper::id},
            Field{"name", &HolderPaper::name},
        };
    }
};

/// All that is known of who holds a certificate: before, and by which wishes.
struct Holders {
    std::vector<registry::PastHolder> before;
    std::vector<HolderChange> changes;  ///< newest first
    std::vector<HolderPaper> papers;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"before", &Holders::before},
            Field{"changes", &Holders::changes},
            Field{"papers", &Holders::papers},
        };
    }
};

/// Asks for a change of a star in force, with its papers. Refuses "recognition.not_in_force",
/// "holder_change.waits_already" and what registry::find_file refuses.
Result<HolderChange>
ask_for_change(Call&, HolderChange draft, const std::vector<Id<registry::File>>& papers);

/// What the province decides of a wish.
struct HolderDecision {
    std::string number;
    Date on;
    std::optional<Id<registry::Producer>> producer_id;  ///< of a change of holder
    std::optional<std::string> address;                 ///< of a change of address
    std::optional<std::string> commune_code;
};

/// Puts it in force from the day of the decision. Refuses "holder_change.decided_already",
/// "holder_change.changed_meanwhile", "holder_change.signed_in_future",
/// "holder_change.signed_too_early" (before the star, or before its last change),
/// "holder_change.dossier_open", "holder_change.decision_missing" without the new holder or
/// address, and what registry::hand_over and registry::move_to refuse.
Result<HolderChange>
grant(Call&, const Id<HolderChange>&, std::int64_t seen_version, const HolderDecision&);

/// Ends the wish for a reason. Refuses "holder_change.decided_already" and
/// "holder_change.changed_meanwhile".
Result<HolderChange>
refuse_change(Call&, const Id<HolderChange>&, std::int64_t seen_version, const std::string& reason);

/// Who held the star and what was asked for; refuses "recognition.not_found".
Result<Holders> holders_of(Call&, const Id<registry::Recognition>&);

void holder_change_routes(http::Router&);

}  // namespace sen::aftercare
