#pragma once

#include <string>
#include <vector>

#include "evaluation/panel.hpp"

namespace sen::evaluation {

/// Who found whether a gate is met.
enum class FoundBy {
    majority,  ///< more than half of the sheets
    council,   ///< in the discussion, with a reason
};
constexpr auto names(FoundBy) { return std::array<std::string_view, 2>{"majority", "council"}; }

/// Whether a criterion that a star binds has what that star needs.
struct GateFinding {
    std::string criterion;
    int stars = 0;
    int needs = 0;  ///< points
    int has = 0;    ///< the most points that more than half of the members grant
    bool met = false;
    FoundBy found_by = FoundBy::majority;
    std::optional<std::string> reason;  ///< the council's

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"criterion", &GateFinding::criterion},
            Field{"stars", &GateFinding::stars},
            Field{"needs", &GateFinding::needs},
            Field{"has", &GateFinding::has},
            Field{"met", &GateFinding::met},
            Field{"found_by", &GateFinding::found_by},
            Field{"reason", &GateFinding::reason},
        };
    }
};

/// The gates of a dossier whose sheets are read together: by the majority, unless the council has
/// found otherwise. Refuses what reading together refuses.
Result<std::vector<GateFinding>> find_gates(Call&, const Id<Dossier>&);

/// Writes what the council finds of one gate, before it concludes. Refuses "gate.not_found",
/// "dossier.not_in_discussion" and what find_led refuses.
Result<std::vector<GateFinding>>
find_otherwise(Call&, const Id<Dossier>&, std::int64_t seen_version, GateFinding);

}  // namespace sen::evaluation
