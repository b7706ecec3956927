#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "evaluation/panel.hpp"
#include "rulebook/criteria_set.hpp"

namespace sen::evaluation {

/// Why a dossier is out whatever its points: a knock-out of its criteria set, as found by who
/// leads its judging. Never changed.
struct KnockOutFinding {
    Id<Dossier> dossier_id;
    std::optional<std::string> criterion;  ///< empty: of the whole dossier
    std::int64_t place = 1;                ///< in the set's list at that criterion, from 1
    std::string reason;
    std::string found_by;  ///< account id
    Instant found_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &KnockOutFinding::dossier_id},
            Field{"criterion", &KnockOutFinding::criterion},
            Field{"place", &KnockOutFinding::place},
            Field{"reason", &KnockOutFinding::reason},
            Field{"found_by", &KnockOutFinding::found_by},
            Field{"found_at", &KnockOutFinding::found_at},
        };
    }
};

/// The knock-out as the set prints it; nothing when the set has none there.
std::optional<rulebook::KnockOut> knock_out_at(
    const rulebook::CriteriaSet&, const std::optional<std::string>& criterion, std::int64_t place);

/// Ends the judging of a dossier: no star, whatever the points. Refuses "knock_out.not_found" and
/// what find_led refuses. Of a dossier still scored alone no average is made.
Result<Dossier> knock_out(Call&, std::int64_t seen_version, KnockOutFinding draft);

}  // namespace sen::evaluation
