#pragma once

#include <string>
#include <vector>

#include "dossier/dossier.hpp"

namespace sen::evaluation {

using dossier::Dossier;

struct CouncilMember {
    std::string account_id;
    std::string name;
    bool chair = false;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &CouncilMember::account_id},
            Field{"name", &CouncilMember::name},
            Field{"chair", &CouncilMember::chair},
        };
    }
};

/// Who judges (hội đồng), as the province's chairman decided. Never changed.
struct Council {
    Id<Council> id;
    std::string name;
    std::string decision_number;
    std::string chair_id;
    std::vector<CouncilMember> members;  ///< the chair first, then by name
    Instant created_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Council::id},
            Field{"name", &Council::name},
            Field{"decision_number", &Council::decision_number},
            Field{"chair_id", &Council::chair_id},
            Field{"members", &Council::members},
            Field{"created_at", &Council::created_at},
        };
    }
};

/// Sets up a council. Refuses "council.too_few_members", "council.member_twice",
/// "council.chair_no_member" and "council.no_judge" for an account that cannot judge.
Result<Council> create(Call&, Council draft);

/// Puts a forwarded dossier before a council: every member gets a sheet. Refuses
/// "council.not_found".
Result<Dossier>
call_council(Call&, const Id<Dossier>&, std::int64_t seen_version, const Id<Council>&);

void council_routes(http::Router&);

}  // namespace sen::evaluation
