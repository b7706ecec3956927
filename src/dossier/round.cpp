#include "dossier/round.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/round_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {
namespace {

/// A day of the law kept as month and day: 430 is 30 April.
Date day_of(int year, std::int64_t month_day)
{
    const auto month = static_cast<unsigned>(month_day / 100);
    const auto day = static_cast<unsigned>(month_day % 100);
    return {std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)};
}

Result<Round> with_days(const Call& call, const RoundDraft& draft)
{
    const auto today = call.now.day();
    const auto& numbers = call.rules.numbers;
    Round round{{}, draft.year, draft.number, draft.plan_number, {}, {}, call.now};
    if (draft.number > numbers.number("round.of_law", today)) {
        if (!draft.plan_number) return refuse(Refusal::invalid, "round.plan_missing");
        if (!draft.cut_off_on || !draft.target_on)
            return refuse(Refusal::invalid, "round.days_missing");
        round.cut_off_on = *draft.cut_off_on;
        round.target_on = *draft.target_on;
        if (round.target_on <= round.cut_off_on)
            return refuse(Refusal::invalid, "round.target_before_cut_off");
        return round;
    }
    if (draft.plan_number || draft.cut_off_on || draft.target_on)
        return refuse(Refusal::invalid, "round.has_the_laws_days");
    const auto key = "round." + std::to_string(draft.number);
    round.cut_off_on = day_of(draft.year, numbers.number(key + ".cut_off", today));
    round.target_on = day_of(draft.year, numbers.number(key + ".target", today));
    return round;
}

}  // namespace

Result<Round> create(Call& call, const RoundDraft& draft)
{
    TRY(access::may(call, "round.write", {}));
    auto round = TRY(with_days(call, draft));
    round.id = Id<Round>(new_id());
    if (!store::insert(call.tx, round)) return refuse(Refusal::conflict, "round.exists");
    record(call, "round.created", {"round", round.id.text});
    return round;
}

Result<Round> find_round_for(Call& call, const Id<Round>& id, Date proposed_on)
{
    auto round = store::find_round(call.tx, id);
    if (!round) return refuse(Refusal::not_found, "round.not_found", id.text);
    if (call.now.day() >= round->target_on)
        return refuse(Refusal::conflict, "round.over", round->target_on.text());
    if (proposed_on >= round->cut_off_on)
        return refuse(Refusal::conflict, "round.proposed_too_late", round->cut_off_on.text());
    return std::move(*round);
}

}  // namespace sen::dossier
