#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}

namespace sen::dossier {

struct Dossier;

/// One evaluation of the province (đợt đánh giá). The law's own rounds have its days; more rounds
/// need a plan (QĐ 26/2026/QĐ-TTg, Điều 7).
struct Round {
    Id<Round> id;
    int year = 0;
    int number = 0;                          ///< of the year, from 1
    std::optional<std::string> plan_number;  ///< of an extra round
    Date cut_off_on;                         ///< the commune proposes strictly before
    Date target_on;                          ///< results strictly before
    Instant created_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Round::id},
            Field{"year", &Round::year},
            Field{"number", &Round::number},
            Field{"plan_number", &Round::plan_number},
            Field{"cut_off_on", &Round::cut_off_on},
            Field{"target_on", &Round::target_on},
            Field{"created_at", &Round::created_at},
        };
    }
};

/// A round with its dossiers by where they stand.
struct RoundWithCounts : Round {
    std::int64_t waiting = 0;    ///< accepted, without a council
    std::int64_t judged = 0;     ///< before a council
    std::int64_t evaluated = 0;  ///< wait for the decision
    std::int64_t ended = 0;      ///< decided, withdrawn or stopped

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Round::fields(), std::tuple{
                                 Field{"waiting", &RoundWithCounts::waiting},
                                 Field{"judged", &RoundWithCounts::judged},
                                 Field{"evaluated", &RoundWithCounts::evaluated},
                                 Field{"ended", &RoundWithCounts::ended},
                             });
    }
};

/// What the province says of a new round.
struct RoundDraft {
    int year = 0;
    int number = 0;
    std::optional<std::string> plan_number;
    std::optional<Date> cut_off_on;
    std::optional<Date> target_on;
};

/// Sets up a round. Refuses "round.exists"; for a round of the law "round.has_the_laws_days", for
/// any other "round.plan_missing", "round.days_missing" and "round.target_before_cut_off".
Result<Round> create(Call&, const RoundDraft&);

/// Refuses "round.not_found", "round.over" from the target day on, and "round.proposed_too_late"
/// unless the commune proposed strictly before the cut-off.
Result<Round> find_round_for(Call&, const Id<Round>&, Date proposed_on);

void round_routes(http::Router&);

}  // namespace sen::dossier
