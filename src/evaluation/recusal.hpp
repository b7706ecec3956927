#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "evaluation/panel.hpp"

namespace sen::evaluation {

/// What a judge declares of a dossier before opening its sheet.
struct Declaration {
    Id<Dossier> dossier_id;
    bool conflict = false;
    std::optional<std::string> reason;  ///< of a conflict
    Instant declared_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &Declaration::dossier_id},
            Field{"conflict", &Declaration::conflict},
            Field{"reason", &Declaration::reason},
            Field{"declared_at", &Declaration::declared_at},
        };
    }
};

/// By whom a conflict of interest was found.
enum class RecusedBy {
    judge,   ///< declared it
    leader,  ///< the chair, the secretary or the province
    rule,    ///< the account acted for the dossier, its producer or its commune
};
constexpr auto names(RecusedBy)
{
    return std::array<std::string_view, 3>{"judge", "leader", "rule"};
}

/// Takes a judge off one dossier and puts another in the place, if one is named.
struct Recusal {
    std::string account_id;
    std::string reason;
    std::optional<std::string> replacement_id;
};

/// Declares whether the caller has an interest in the dossier, once, before the sheet is opened.
/// A conflict takes the dossier away from the judge at once. Refuses "declaration.made" and
/// "declaration.reason_missing".
Result<Declaration> declare(Call&, Declaration draft);

/// Refuses "score_sheet.declare_first" unless the caller has declared to have no conflict.
Result<void> has_declared(Call&, const Id<Dossier>&);

/// Takes a judge off the dossier: hidden from them, their sheet set aside, never deleted. Refuses
/// "panel.no_judge", "council.no_judge", "council.member_twice" (the replacement) and what
/// find_led refuses. A replacement comes only while each scores alone.
Result<PanelInFull> recuse(Call&, const Id<Dossier>&, std::int64_t seen_version, const Recusal&);

/// The accounts among these that acted for the dossier, its producer or its commune.
std::vector<std::string>
conflicted_by_rule(Call&, const Dossier&, const std::vector<std::string>& account_ids);

/// Notes why a judge never got the dossier.
void note_recusal(Call&, const Id<Dossier>&, const Recusal&, RecusedBy);

void recusal_routes(http::Router&);

}  // namespace sen::evaluation
