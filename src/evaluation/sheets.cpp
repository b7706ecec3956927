#include "evaluation/sheets.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "evaluation/score_sheet_store.hpp"

namespace sen::evaluation {

Result<void> may_know_of_others(Call& call, const Id<Dossier>& id)
{
    if (call.actor.role != access::Role::council) return {};
    const auto own = store::find_of_member(call.tx, id, call.actor.account_id);
    const bool is_in = !own || own->submitted_at || own->phase == Phase::final;
    if (is_in) return {};
    return refuse(Refusal::conflict, "score_sheet.hand_in_first");
}

std::vector<SheetIn> last_versions(std::vector<SheetIn> sheets)
{
    std::vector<SheetIn> last;
    for (auto& sheet : sheets) {
        const auto earlier = std::find_if(last.begin(), last.end(), [&](const SheetIn& one) {
            return one.account_id == sheet.account_id;
        });
        if (earlier == last.end())
            last.push_back(std::move(sheet));
        else if (sheet.phase == Phase::final)
            *earlier = std::move(sheet);
    }
    return last;
}

Result<Dossier> may_read_together(Call& call, const Id<Dossier>& id)
{
    auto dossier = TRY(dossier::find_dossier(call, "score_sheet.read", id));
    if (!dossier.council_id || dossier.stage == dossier::Stage::scoring)
        return refuse(Refusal::conflict, "score_sheet.still_independent");
    TRY(may_know_of_others(call, id));
    return dossier;
}

Result<std::vector<SheetShown>> read_together(Call& call, const Id<Dossier>& id)
{
    const auto dossier = TRY(may_read_together(call, id));
    std::vector<SheetShown> shown;
    for (const auto& sheet : store::sheets_in(call.tx, id)) {
        const auto score = criteria::score(dossier::set_of(call, dossier), sheet.marks.choices);
        CHECK(score.has_value());
        shown.push_back(
            {sheet.account_id, sheet.member_name, sheet.phase, dossier::choices_json(sheet.marks),
             dossier::notes_json(sheet.marks), sheet.opinion, score->points, score->stars,
             sheet.submitted_at});
    }
    return shown;
}

}  // namespace sen::evaluation
