#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "evaluation/score_sheet.hpp"

namespace sen::evaluation {

/// A sheet that is in, with its marks.
struct SheetIn {
    Id<ScoreSheet> id;
    std::string account_id;
    std::string member_name;
    Phase phase = Phase::independent;
    std::optional<std::string> opinion;
    Instant submitted_at;
    Marks marks;
};

/// A sheet that is in, as it is shown to who reads together.
struct SheetShown {
    std::string account_id;
    std::string member_name;
    Phase phase = Phase::independent;
    json::Raw choices;
    json::Raw notes;
    std::optional<std::string> opinion;
    int points = 0;
    int stars = 0;
    Instant submitted_at;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"account_id", &SheetShown::account_id},
            Field{"member_name", &SheetShown::member_name},
            Field{"phase", &SheetShown::phase},
            Field{"choices", &SheetShown::choices},
            Field{"notes", &SheetShown::notes},
            Field{"opinion", &SheetShown::opinion},
            Field{"points", &SheetShown::points},
            Field{"stars", &SheetShown::stars},
            Field{"submitted_at", &SheetShown::submitted_at},
        };
    }
};

/// Refuses "score_sheet.hand_in_first" to a judge whose own sheet is not in: who has not judged
/// must not know how others do.
Result<void> may_know_of_others(Call&, const Id<Dossier>&);

/// The last version of each judge's sheet, in the order given.
std::vector<SheetIn> last_versions(std::vector<SheetIn>);

/// Leads to the dossier, for who may read its sheets now. Refuses "score_sheet.still_independent"
/// and "score_sheet.hand_in_first".
Result<Dossier> may_read_together(Call&, const Id<Dossier>&);

/// Every sheet that is in, both versions, by name, once they are read together. Refuses
/// "score_sheet.still_independent" and "score_sheet.hand_in_first".
Result<std::vector<SheetShown>> read_together(Call&, const Id<Dossier>&);

}  // namespace sen::evaluation
