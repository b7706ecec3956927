#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "criteria/points.hpp"
#include "dossier/dossier.hpp"
#include "rulebook/words.hpp"

namespace sen::evaluation {

using dossier::Dossier;

/// What most members grant at a criterion that a star binds.
struct GateFinding {
    std::string criterion;
    int stars = 0;
    int needs = 0;  ///< points
    int has = 0;    ///< the most points that more than half of the members grant
    bool met = false;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"criterion", &GateFinding::criterion},
            Field{"stars", &GateFinding::stars},
            Field{"needs", &GateFinding::needs},
            Field{"has", &GateFinding::has},
            Field{"met", &GateFinding::met},
        };
    }
};

/// The council's result of one dossier: average, gates, and the star both allow.
struct Evaluation {
    criteria::Points average;
    int points_stars = 1;
    int stars = 1;
    std::vector<GateFinding> gates;  ///< by star, then in the order of the set

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
    std::string average;  ///< "69.99": cut off, never rounded up
    int points_stars = 1;
    int stars = 1;
    std::vector<criteria::Unmet> unmet;
    std::vector<SheetResult> sheets;  ///< empty for who may not see single sheets
    std::string explanation;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &EvaluationResult::dossier_id},
            Field{"average", &EvaluationResult::average},
            Field{"points_stars", &EvaluationResult::points_stars},
            Field{"stars", &EvaluationResult::stars},
            Field{"unmet", &EvaluationResult::unmet},
            Field{"sheets", &EvaluationResult::sheets},
            Field{"explanation", &EvaluationResult::explanation},
        };
    }
};

/// Makes the result of a dossier whose sheets are all in, and stores it with its gate findings.
Result<Dossier> conclude(Call&, const Dossier&);

/// The result, once every sheet is in. Refuses "result.not_ready".
Result<EvaluationResult> find_result(Call&, const Id<Dossier>&, rulebook::Language);

void result_routes(http::Router&);

}  // namespace sen::evaluation
