#pragma once

#include <cstdint>
#include <optional>
#include <string>

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
struct Round;

/// The province's look at a dossier the commune proposed (QĐ 26/2026/QĐ-TTg, Điều 7). Never
/// changed.
struct ProvinceCheck {
    bool accepted = false;
    std::optional<std::string> reason;  ///< why it must be completed
    std::string checked_by;             ///< the sign-in name
    Instant checked_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"accepted", &ProvinceCheck::accepted},
            Field{"reason", &ProvinceCheck::reason},
            Field{"checked_by", &ProvinceCheck::checked_by},
            Field{"checked_at", &ProvinceCheck::checked_at},
        };
    }
};

/// Accepts a proposed dossier into a round. Refuses what find_round_for() does.
Result<Dossier> accept(Call&, const Id<Dossier>&, std::int64_t seen_version, const Id<Round>&);

/// Gives a proposed dossier back to its producer, to be completed and handed in again.
Result<Dossier>
ask_to_complete(Call&, const Id<Dossier>&, std::int64_t seen_version, const std::string& reason);

void province_check_routes(http::Router&);

}  // namespace sen::dossier
