#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "evaluation/council.hpp"
#include "evaluation/sheets.hpp"

namespace sen::evaluation {

/// Who judges one dossier and how far they are (docs/adr/0009).
struct Panel {
    Id<Dossier> dossier_id;
    std::string chair_id;
    std::optional<Date> score_by;               ///< the last day for independent sheets, UTC+7
    std::optional<Instant> opened_at;           ///< when the discussion began
    std::optional<std::string> absence;         ///< why it began without every sheet
    bool in_writing = false;                    ///< asked for written opinions, without a meeting
    std::optional<std::string> meeting_reason;  ///< why it meets after all
    std::int64_t version = 1;                   ///< one higher with every change

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"dossier_id", &Panel::dossier_id},
            Field{"chair_id", &Panel::chair_id},
            Field{"score_by", &Panel::score_by},
            Field{"opened_at", &Panel::opened_at},
            Field{"absence", &Panel::absence},
            Field{"in_writing", &Panel::in_writing},
            Field{"meeting_reason", &Panel::meeting_reason},
            Field{"version", &Panel::version},
        };
    }
};

/// How far a judge's sheet is.
enum class SheetState {
    open,
    handed_in,
    absent,        ///< the discussion began without it
    asked_again,   ///< far from another's: to be looked at again
    looked_again,  ///< handed in a second time
    recused,       ///< taken off the dossier
};
constexpr auto names(SheetState)
{
    return std::array<std::string_view, 6>{"open",        "handed_in",    "absent",
                                           "asked_again", "looked_again", "recused"};
}

struct PanelJudge : CouncilMember {
    std::optional<SheetState> sheet;  ///< null: has none, or the caller must not know yet

    static constexpr auto fields()
    {
        return std::tuple_cat(
            CouncilMember::fields(), std::tuple{Field{"sheet", &PanelJudge::sheet}});
    }
};

/// A panel as it is shown.
struct PanelInFull : Panel {
    std::string council_name;
    std::optional<Date> result_by;  ///< the last day for the result of a renewal
    std::int64_t quorum = 0;
    std::vector<PanelJudge> judges;
    std::optional<std::string>
        spread;                ///< of the totals now, in points; once they are read together
    std::string spread_limit;  ///< in points
    bool may_lead = false;     ///< the caller may open the discussion and conclude

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Panel::fields(), std::tuple{
                                 Field{"council_name", &PanelInFull::council_name},
                                 Field{"result_by", &PanelInFull::result_by},
                                 Field{"quorum", &PanelInFull::quorum},
                                 Field{"judges", &PanelInFull::judges},
                                 Field{"spread", &PanelInFull::spread},
                                 Field{"spread_limit", &PanelInFull::spread_limit},
                                 Field{"may_lead", &PanelInFull::may_lead},
                             });
    }
};

/// A dossier before its council, for who leads its judging.
struct Led {
    Dossier dossier;
    Panel panel;
    Council council;
};

/// The panel, for its chair, its council's secretary and the province, as seen. Refuses
/// "dossier.not_in_scoring", "score_sheet.hand_in_first" (who scores and has not) and
/// "panel.changed_meanwhile".
Result<Led> find_led(Call&, const Id<Dossier>&, std::int64_t seen_version);

/// Who judges the dossier and how far they are; a judge whose own sheet is not in learns nothing
/// of the others'. Refuses "dossier.not_in_scoring".
Result<PanelInFull> find_panel(Call&, const Id<Dossier>&);

/// Sets the last day for independent sheets, or takes it away, and who is in the chair for this
/// dossier. Refuses "panel.day_over" for a day that is past and "panel.no_judge" for a chair who
/// does not judge it.
Result<PanelInFull> change_panel(
    Call&, const Id<Dossier>&, std::int64_t seen_version, std::optional<Date> score_by,
    const std::optional<std::string>& chair_id);

/// Begins the discussion without the sheets that are not in. Refuses "council.no_quorum".
Result<PanelInFull>
open_discussion(Call&, const Id<Dossier>&, std::int64_t seen_version, const std::string& absence);

/// Lets a council asked for written opinions meet after all. Refuses "panel.meets_already".
Result<PanelInFull>
call_meeting(Call&, const Id<Dossier>&, std::int64_t seen_version, const std::string& reason);

/// A judge and the total of the last sheet, 0 to 100.
struct Total {
    std::string account_id;
    int points = 0;
};
/// Of the sheets that are in.
std::vector<Total> totals_of(Call&, const Dossier&);

/// Begins the discussion once every sheet is in, if they are a quorum with the chair's.
Result<void> go_on_when_all_are_in(Call&, const Dossier&);

/// Begins the discussion of a dossier whose sheets are in: whoever is further from another than
/// "council.spread_hundredths" gets a second sheet, a copy of the first.
Result<void> begin_discussion(Call&, const Dossier&, Panel);

void panel_routes(http::Router&);

}  // namespace sen::evaluation
