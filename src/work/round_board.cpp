#include "work/round_board.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "dossier/renewal.hpp"
#include "rulebook/rulebook.hpp"
#include "work/round_board_store.hpp"

namespace sen::work {
namespace {

using dossier::Stage;

BoardStep step_of(Stage stage, bool looks_again)
{
    switch (stage) {
    case Stage::scoring:
        return BoardStep::scoring;
    case Stage::discussion:
        return looks_again ? BoardStep::second_look : BoardStep::discussion;
    case Stage::evaluated:
        return BoardStep::in_decision;
    case Stage::at_ministry:
        return BoardStep::at_ministry;
    case Stage::recognised:
    case Stage::not_recognised:
        return BoardStep::published;
    case Stage::withdrawn:
    case Stage::stopped:
        return BoardStep::ended;
    default:
        return BoardStep::to_assign;
    }
}

/// Results are asked for strictly before the round's target, and of a renewal within its own days;
/// who scores alone may have a day of their own.
std::optional<Date>
last_day(const Call& call, BoardStep step, const store::BoardPlace& place, Date target_on)
{
    if (step >= BoardStep::at_ministry) return std::nullopt;
    if (step == BoardStep::scoring && place.score_by) return place.score_by;
    const auto of_round = target_on.plus_days(-1);
    if (!place.taken_in_at) return of_round;
    return std::min(of_round, dossier::result_by(place.taken_in_at->day(), call.rules.numbers));
}

BoardRow shown(const Call& call, const store::BoardPlace& place, const dossier::Round& round)
{
    const bool may_know = place.own_open == 0;
    const bool looks_again = may_know && place.second_looks_in < place.second_looks;
    BoardRow row;
    row.dossier_id = place.dossier_id;
    row.version = place.version;
    row.product_name = place.product_name;
    row.producer_name = place.producer_name;
    row.commune_code = place.commune_code;
    row.kind = place.kind;
    row.step = step_of(place.stage, looks_again);
    row.council_name = place.council_name;
    if (may_know && place.sheets > 0) {
        row.sheets = place.sheets;
        row.sheets_in = place.sheets_in;
        row.second_looks = place.second_looks;
        row.second_looks_in = place.second_looks_in;
    }
    row.due_on = last_day(call, row.step, place, round.target_on);
    if (row.due_on) row.days_left = row.due_on->days() - call.now.day().days();
    return row;
}

}  // namespace

Result<RoundBoard> board_of(Call& call, const Id<dossier::Round>& id)
{
    const auto round = store::find_round(call.tx, id);
    if (!round) return refuse(Refusal::not_found, "round.not_found", id.text);
    const bool all = access::scope(call, "round_board.read") == access::Scope::all;
    const store::BoardReach reach{call.actor.account_id, all};

    auto places = store::board_places(call.tx, id, reach, most_board_rows + 1);
    RoundBoard board{*round, {}, std::ssize(places) > most_board_rows};
    if (board.has_more) places.pop_back();
    for (const auto& place : places)
        board.items.push_back(shown(call, place, *round));
    return board;
}

}  // namespace sen::work
