#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "criteria/points.hpp"
#include "dossier/dossier.hpp"
#include "evaluation/gate.hpp"
#include "evaluation/knock_out.hpp"
#include "rulebook/words.hpp"

namespace sen::evaluation {

using dossier::Dossier;

/// The council's result of one dossier: average, gates, and the star both allow.
struct Evaluation {
    criteria::Points average;
    int points_stars = 1;               ///< 0 when knocked out
    int stars = 1;                      ///< 0 when knocked out
    std::vector<GateFinding> gates;     ///< by star, then in the order of the set
    std::int64_t sheets = 0;            ///< that made the average
    std::optional<std::string> reason;  ///< why it was concluded with the totals far apart

    std::optional<KnockOutFinding> knock_out;

    [[nodiscard]] std::vector<criteria::Unmet> unmet() const;
};

struct SheetResult {
    std::string member_name;
    int points = 0;
    int stars = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"member_name", &SheetResult::member_name},
            Field{"points", &SheetResult::points},
            Field{"stars", &SheetResult::stars},
        };
    }
};

/// The result as it is shown.
struct EvaluationResult {
    Id<Dossier> dossier_id;
    std::optional<std::string>
        average;  ///< "69.99": cut off, never rounded up; null without sheets
    int points_stars = 1;
    int stars = 1;
    std::vector<criteria::Unmet> unmet;
    std::optional<std::string> knock_out;  ///< as the criteria set prints it
    std::vector<SheetResult> sheets;     ///< the last of each judge; empty for who may not see them
    std::int64_t sheet_count = 0;        ///< that made the average
    std::optional<std::string> absence;  ///< why not every member's is among them
    std::optional<std::string> reason;   ///< why it was concluded with the totals far apart
    std::string explanation;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &EvaluationResult::dossier_id},
            Field{"average", &EvaluationResult::average},
            Field{"points_stars", &EvaluationResult::points_stars},
            Field{"stars", &EvaluationResult::stars},
            Field{"unmet", &EvaluationResult::unmet},
            Field{"knock_out", &EvaluationResult::knock_out},
            Field{"sheets", &EvaluationResult::sheets},
            Field{"sheet_count", &EvaluationResult::sheet_count},
            Field{"absence", &EvaluationResult::absence},
            Field{"reason", &EvaluationResult::reason},
            Field{"explanation", &EvaluationResult::explanation},
        };
    }
};

/// The average of the members' totals, cut after two decimals, and every gate by the majority:
/// it is met when more than half of the members grant what it needs.
/// What the council itself found of a gate stands instead. Refuses "score.no_members" and what
/// scoring refuses. Pure.
Result<Evaluation> evaluate(
    const criteria::CriteriaSet&, const std::vector<criteria::Choices>& sheets,
    const std::vector<GateFinding>& by_council = {});

/// Makes the result of a dossier from the last version of each sheet, for who leads its judging,
/// and stores it with its gate findings. Refuses "council.no_quorum", "result.look_again_first"
/// while a judge who was asked has not, "result.reason_missing" when the totals are still further
/// apart than "council.spread_hundredths", "panel.opinions_differ" when written opinions are, or
/// give different stars, and what find_led refuses.
Result<Dossier> conclude(
    Call&, const Id<Dossier>&, std::int64_t seen_version, const std::optional<std::string>& reason);

/// The result, once the council has concluded. Refuses "result.not_ready" and, to a judge whose
/// sheet is not in, "score_sheet.hand_in_first".
Result<EvaluationResult> find_result(Call&, const Id<Dossier>&, rulebook::Language);

void result_routes(http::Router&);

}  // namespace sen::evaluation
