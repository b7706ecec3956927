#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "dossier/dossier.hpp"

namespace sen::evaluation {

using dossier::Dossier;

/// What one does in a council.
enum class Part {
    chair,
    secretary,  ///< keeps the papers; scores only as a member too
    member,
    advisor,  ///< of the advisory team (Tổ tư vấn); never scores
};
constexpr auto names(Part)
{
    return std::array<std::string_view, 4>{"chair", "secretary", "member", "advisor"};
}

struct CouncilMember {
    std::string account_id;
    std::string name;
    Part part = Part::member;
    bool scores = true;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &CouncilMember::account_id},
            Field{"name", &CouncilMember::name},
            Field{"part", &CouncilMember::part},
            Field{"scores", &CouncilMember::scores},
        };
    }
};

/// Who judges (hội đồng), as the province's chairman decided. Never changed.
struct Council {
    Id<Council> id;
    std::string name;
    std::string decision_number;
    std::string chair_id;
    std::vector<CouncilMember> members;  ///< by part, the chair first, then by name
    std::int64_t quorum = 0;             ///< sheets a result needs, the chair's among them
    Instant created_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Council::id},
            Field{"name", &Council::name},
            Field{"decision_number", &Council::decision_number},
            Field{"chair_id", &Council::chair_id},
            Field{"members", &Council::members},
            Field{"quorum", &Council::quorum},
            Field{"created_at", &Council::created_at},
        };
    }
};

/// Whom a council is to have.
struct CouncilDraft {
    std::string name;
    std::string decision_number;
    std::string chair_id;
    std::vector<std::string> member_ids;      ///< who scores, the chair among them
    std::optional<std::string> secretary_id;  ///< may be a member, and then scores
    std::vector<std::string> advisor_ids;
};

/// Sets up a council. Refuses "council.too_few_members", "council.member_twice",
/// "council.chair_no_member", "council.chair_is_secretary", and "council.no_judge",
/// "council.no_secretary" and "council.no_advisor" for an account that cannot be that.
Result<Council> create(Call&, const CouncilDraft&);

/// Councils newest first, before the id of a cursor (the newest when empty).
std::vector<Council> councils(Call&, const std::string& before_id, std::int64_t limit);

/// The sheets a result of that council needs, by today's "council.quorum_percent".
std::int64_t quorum_of(const Call&, const Council&);

/// Puts an accepted dossier before a council: every member who scores gets a sheet, to be
/// handed in by the end of a day when one is set. Refuses "council.not_found", "panel.day_over".
Result<Dossier> call_council(
    Call&, const Id<Dossier>&, std::int64_t seen_version, const Id<Council>&,
    std::optional<Date> score_by);

void council_routes(http::Router&);

}  // namespace sen::evaluation
