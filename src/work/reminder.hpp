#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/result.hpp"
#include "dossier/dossier.hpp"

namespace sen::http {
class Router;
}

namespace sen::work {

/// What came of reminding.
struct Reminded {
    std::int64_t judges = 0;   ///< told now of a sheet that is awaited
    std::int64_t already = 0;  ///< told of all of theirs today before
    std::int64_t letters = 0;  ///< put into the outbox; a judge gets one a day at most

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"judges", &Reminded::judges},
            Field{"already", &Reminded::already},
            Field{"letters", &Reminded::letters},
        };
    }
};
constexpr std::int64_t most_awaited_sheets = 9'000;

/// Tells the judges whose sheets are awaited: of one dossier of the round, or of all that the
/// caller leads and may know of. It stands in their work, and who has an e-mail address gets a
/// letter with the way to `base_url`; each sheet and each judge once a day, UTC+7. Refuses
/// "round.not_found", "access.denied" for a dossier led by others and
/// "score_sheet.hand_in_first".
Result<Reminded> remind(
    Call&, const Id<dossier::Round>&, const std::optional<Id<dossier::Dossier>>&,
    const std::string& base_url);

/// `base_url` is how the public reaches us.
void reminder_routes(http::Router&, std::string base_url);

}  // namespace sen::work
