#pragma once

#include <cstdint>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::dossier {

struct Dossier;

/// How a dossier ended without a decision: its producer withdrew it, or the province stopped it.
struct Ending {
    std::string reason;
    std::string ended_by;  ///< the sign-in name
    Instant ended_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"reason", &Ending::reason},
            Field{"ended_by", &Ending::ended_by},
            Field{"ended_at", &Ending::ended_at},
        };
    }
};

/// The producer takes its dossier back, until a council scores it.
Result<Dossier>
withdraw(Call&, const Id<Dossier>&, std::int64_t seen_version, const std::string& reason);

/// The province ends a dossier that was handed in, until the council has a result.
Result<Dossier>
stop(Call&, const Id<Dossier>&, std::int64_t seen_version, const std::string& reason);

}  // namespace sen::dossier
