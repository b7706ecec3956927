#include "plan/manual_figure.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "plan/board.hpp"
#include "plan/manual_figure_store.hpp"
#include "plan/own_target.hpp"

namespace sen::plan {
namespace {

Result<void> is_sound(const Call& call, const Target& target, const ManualFigure& figure)
{
    if (target.numerator_rule.of != Population::manual)
        return refuse(Refusal::conflict, "target.is_counted", target.code);
    if (figure.commune_code) TRY(is_commune(call, *figure.commune_code));
    if (call.now.day() < figure.holds_on)
        return refuse(Refusal::invalid, "target.figure_in_future");
    const bool is_share = target.unit == Unit::percent;
    if (is_share != figure.denominator.has_value())
        return refuse(Refusal::invalid, is_share ? "target.share_of_what" : "target.count_of_what");
    if (is_share && *figure.denominator < figure.numerator)
        return refuse(Refusal::invalid, "target.more_than_all");
    return {};
}

}  // namespace

Result<ManualFigure> enter_figure(Call& call, const TargetBook& book, ManualFigure draft)
{
    TRY(access::may(call, "target.enter", {"", draft.commune_code.value_or("")}));
    const auto known = access::last_seq(call.tx);
    const auto target = TRY(find_target(call, book, draft.target_code, known));
    TRY(is_sound(call, target, draft));

    draft.id = Id<ManualFigure>(new_id());
    draft.recorded_by = call.actor.username;
    draft.recorded_at = call.now;
    store::insert(call.tx, draft);
    record(
        call, "target.figure_entered", {"target", draft.target_code},
        json::Object{}
            .set("commune_code", draft.commune_code)
            .set("holds_on", draft.holds_on)
            .set("numerator", draft.numerator)
            .set("denominator", draft.denominator));
    return draft;
}

}  // namespace sen::plan
