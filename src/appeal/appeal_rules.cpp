#include "appeal/appeal_rules.hpp"

namespace sen::appeal {

Result<Date> end_of_term(const rulebook::Rulebook& rules, Date begins_on, std::int64_t days)
{
    auto last = begins_on.plus_days(static_cast<int>(days));
    while (!TRY(rules.working_days.is_working_day(last)))
        last = last.plus_days(1);
    return last;
}

std::int64_t
days_of(const rulebook::Rulebook& rules, AppealKind kind, std::string_view step, Date on)
{
    const auto key = "appeal." + std::string(name_of(kind)) + "." + std::string(step) + "_days";
    return rules.numbers.number(key, on);
}

Result<void> may_file(
    const rulebook::Rulebook& rules, const AppealDraft& draft, std::optional<Date> decided_on,
    Date today)
{
    if (draft.kind == AppealKind::petition) return {};
    if (!draft.known_on) return refuse(Refusal::invalid, "appeal.known_on_missing");
    if (today < *draft.known_on) return refuse(Refusal::invalid, "appeal.known_in_future");
    if (decided_on && *draft.known_on < *decided_on)
        return refuse(Refusal::invalid, "appeal.known_before_decision", decided_on->text());
    const auto days = days_of(rules, draft.kind, "file", *draft.known_on);
    const auto last = TRY(end_of_term(rules, *draft.known_on, days));
    if (last < today && !draft.late_reason)
        return refuse(Refusal::invalid, "appeal.filed_too_late", last.text());
    return {};
}

Result<void> may_answer(const Appeal& appeal, Date answered_on, Date today)
{
    if (today < answered_on) return refuse(Refusal::invalid, "appeal.answered_in_future");
    if (answered_on < appeal.accepted_on.value_or(appeal.filed_at.day()))
        return refuse(Refusal::invalid, "appeal.answered_too_early");
    return {};
}

}  // namespace sen::appeal
