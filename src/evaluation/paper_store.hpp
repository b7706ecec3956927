#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/db.hpp"
#include "evaluation/decision.hpp"

namespace sen::evaluation::store {

/// A dossier with a result, as documents tell of it.
struct Judged {
    Id<Dossier> dossier_id;
    std::string product;
    std::string producer;
    std::optional<std::string> commune_code;
    std::string criteria_set;
    std::int64_t points_hundredths = 0;
    int stars = 1;
    std::int64_t sheets = 0;  ///< members who handed in
    std::optional<Id<Council>> council_id;
    Instant evaluated_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &Judged::dossier_id},
            Field{"product", &Judged::product},
            Field{"producer", &Judged::producer},
            Field{"commune_code", &Judged::commune_code},
            Field{"criteria_set", &Judged::criteria_set},
            Field{"points_hundredths", &Judged::points_hundredths},
            Field{"stars", &Judged::stars},
            Field{"sheets", &Judged::sheets},
            Field{"council_id", &Judged::council_id},
            Field{"evaluated_at", &Judged::evaluated_at},
        };
    }
};

/// What a decision was about, in its order; at most 500.
std::vector<Judged> judged_by(db::Tx&, const Id<Decision>&);
/// Those of the dossiers that have a result, in no order; at most 500.
std::vector<Judged> judged_among(db::Tx&, const std::vector<Id<Dossier>>&);

/// A decision without what it decided.
struct DecisionHead {
    std::string number;
    Date signed_on;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"number", &DecisionHead::number}, Field{"signed_on", &DecisionHead::signed_on}};
    }
};
std::optional<DecisionHead> find_head(db::Tx&, const Id<Decision>&);

}  // namespace sen::evaluation::store
