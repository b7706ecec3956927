#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "dossier/dossier.hpp"

namespace sen::http {
class Router;
}

namespace sen::evaluation {

using dossier::Dossier;
using dossier::Marks;

/// When a sheet was written. Both versions of a judge stay; the last one counts.
enum class Phase {
    independent,  ///< nobody knows another's
    final,        ///< looked at again after reading together
};
constexpr auto names(Phase) { return std::array<std::string_view, 2>{"independent", "final"}; }

/// One judge's scoring of one dossier (phiếu đánh giá); its marks are rows beside it.
struct ScoreSheet {
    Id<ScoreSheet> id;
    Id<Dossier> dossier_id;
    std::string account_id;  ///< of the judge
    Phase phase = Phase::independent;
    std::optional<std::string> opinion;
    std::optional<Instant> submitted_at;  ///< set: never changed again
    std::int64_t version = 1;             ///< one higher with every change

    static ScoreSheet of_member(const Id<Dossier>&, const std::string& account_id);

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ScoreSheet::id},
            Field{"dossier_id", &ScoreSheet::dossier_id},
            Field{"account_id", &ScoreSheet::account_id},
            Field{"phase", &ScoreSheet::phase},
            Field{"opinion", &ScoreSheet::opinion},
            Field{"submitted_at", &ScoreSheet::submitted_at},
            Field{"version", &ScoreSheet::version},
        };
    }
};

/// One's own sheet as it is shown.
struct OwnSheet {
    Id<Dossier> dossier_id;
    std::string criteria_set;
    Phase phase = Phase::independent;
    json::Raw choices;
    json::Raw notes;
    std::optional<std::string> opinion;
    json::Raw score;
    std::optional<Instant> submitted_at;
    std::int64_t version = 1;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &OwnSheet::dossier_id},
            Field{"criteria_set", &OwnSheet::criteria_set},
            Field{"phase", &OwnSheet::phase},
            Field{"choices", &OwnSheet::choices},
            Field{"notes", &OwnSheet::notes},
            Field{"opinion", &OwnSheet::opinion},
            Field{"score", &OwnSheet::score},
            Field{"submitted_at", &OwnSheet::submitted_at},
            Field{"version", &OwnSheet::version},
        };
    }
};

/// How many sheets there are and how many are in: never whose, never what they say.
struct SheetProgress {
    std::int64_t members = 0;
    std::int64_t submitted = 0;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"members", &SheetProgress::members},
            Field{"submitted", &SheetProgress::submitted},
        };
    }
};

/// One's own last sheet for a dossier one is assigned to. Nobody reads another's by this or any
/// other way before one's own is in.
Result<OwnSheet> own_sheet(Call&, const Id<Dossier>&);

/// Saves one's own marks; the same save sent again, because its answer was lost, changes nothing.
/// Refuses "score_sheet.declare_first", "score_sheet.submitted", "score_sheet.changed_meanwhile",
/// "score_sheet.too_late", and "dossier.not_in_scoring" or "dossier.not_in_discussion" by the
/// sheet's phase.
Result<OwnSheet> save_own(
    Call&, const Id<Dossier>&, std::int64_t seen_version, const Marks&,
    const std::optional<std::string>& opinion);

/// Hands one's own sheet in, with its content, its SHA-256 and the time. The last independent one
/// to come in begins the discussion. Refuses "score_sheet.empty" besides what saving refuses.
Result<OwnSheet> submit_own(Call&, const Id<Dossier>&, std::int64_t seen_version);

/// The progress, for who may know: who may read every dossier, a member who has handed in,
/// and a secretary who does not score.
/// Refuses "score_sheet.hand_in_first" and "dossier.not_in_scoring".
Result<SheetProgress> progress_of(Call&, const Id<Dossier>&);

void score_sheet_routes(http::Router&);

}  // namespace sen::evaluation
