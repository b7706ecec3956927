#include "appeal/appeal.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "appeal/appeal_rules.hpp"
#include "appeal/appeal_store.hpp"

namespace sen::appeal {
namespace {

access::Owner owner_of(const Appeal& appeal)
{
    return {appeal.producer_id, appeal.commune_code.value_or("")};
}

Result<store::Subject> find_subject(Call& call, const AppealDraft& draft)
{
    auto subject = store::find_subject(call.tx, draft.subject_kind, draft.subject_id);
    if (!subject)
        return access::missing(call, "appeal.file", "appeal.subject_not_found", draft.subject_id);
    TRY(access::may(
        call, "appeal.file", {subject->producer_id, subject->commune_code.value_or("")}));
    if (!subject->decided_on && subject->stopped_at)
        subject->decided_on = subject->stopped_at->day();
    const bool is_decided = subject->decided_on || draft.subject_kind == AppealSubject::recognition;
    if (draft.kind == AppealKind::complaint && !is_decided)
        return refuse(Refusal::conflict, "appeal.nothing_decided", draft.subject_id);
    return std::move(*subject);
}

/// One that the caller may do that to, at the version it saw.
Result<Appeal>
find_seen(Call& call, std::string_view action, const Id<Appeal>& id, std::int64_t seen_version)
{
    auto found = store::find_appeal(call.tx, id);
    if (!found) return access::missing(call, action, "appeal.not_found", id.text);
    TRY(access::may(call, action, owner_of(*found)));
    if (found->version != seen_version)
        return refuse(Refusal::conflict, "appeal.changed_meanwhile", id.text);
    return std::move(*found);
}

/// Its producer may read what comes with it, whoever brought it.
Result<void> add_files(
    Call& call, const Appeal& appeal, const std::vector<Id<registry::File>>& files,
    const std::string& part)
{
    for (const auto& file : files) {
        TRY(registry::find_file(call, file));
        registry::hand_to(call, file, appeal.producer_id);
        store::insert_file(call.tx, appeal.id, file, part);
    }
    return {};
}

Result<AppealInFull> in_full(Call& call, const Id<Appeal>& id)
{
    auto found = store::find_appeal(call.tx, id);
    CHECK(found.has_value());
    AppealInFull full;
    static_cast<Appeal&>(full) = std::move(*found);
    full.files = store::files_of(call.tx, id);
    return full;
}

void record_step(Call& call, std::string_view action, const Appeal& appeal)
{
    record(
        call, action, {"appeal", appeal.id.text},
        json::Object{}
            .set("kind", appeal.kind)
            .set("subject_id", appeal.subject_id)
            .set("state", appeal.state));
}

Result<AppealInFull> keep(Call& call, std::string_view action, const Appeal& changed)
{
    if (!store::update(call.tx, changed))
        return refuse(Refusal::conflict, "appeal.changed_meanwhile", changed.id.text);
    record_step(call, action, changed);
    return in_full(call, changed.id);
}

Result<Date> due_after(Call& call, const Appeal& appeal, std::string_view step, Date begins_on)
{
    return end_of_term(call.rules, begins_on, days_of(call.rules, appeal.kind, step, begins_on));
}

Result<AppealInFull>
answer(Call& call, Appeal appeal, AppealState outcome, const AppealAnswer& told)
{
    TRY(may_answer(appeal, told.on, call.now.day()));
    appeal.state = outcome;
    appeal.due_on.reset();
    appeal.answer_number = told.number;
    appeal.answered_on = told.on;
    appeal.answer = told.text;
    TRY(add_files(call, appeal, told.file_ids, "answer"));
    return keep(call, "appeal." + std::string(name_of(outcome)), appeal);
}

}  // namespace

Result<AppealInFull> file(Call& call, const AppealDraft& draft)
{
    const auto subject = TRY(find_subject(call, draft));
    TRY(may_file(call.rules, draft, subject.decided_on, call.now.day()));
    if (store::has_open(call.tx, draft))
        return refuse(Refusal::conflict, "appeal.open_already", draft.subject_id);

    Appeal appeal;
    appeal.id = Id<Appeal>(new_id());
    appeal.kind = draft.kind;
    appeal.subject_kind = draft.subject_kind;
    appeal.subject_id = draft.subject_id;
    appeal.product_id = subject.product_id;
    appeal.producer_id = subject.producer_id;
    appeal.commune_code = subject.commune_code;
    appeal.content = draft.content;
    appeal.known_on = draft.known_on;
    appeal.late_reason = draft.late_reason;
    appeal.due_on = TRY(due_after(call, appeal, "accept", call.now.day()));
    appeal.filed_by = call.actor.username;
    appeal.filed_at = call.now;
    store::insert(call.tx, appeal);
    TRY(add_files(call, appeal, draft.file_ids, "filing"));
    record_step(call, "appeal.filed", appeal);
    return in_full(call, appeal.id);
}

Result<AppealInFull> accept(Call& call, const Id<Appeal>& id, std::int64_t seen_version)
{
    auto appeal = TRY(find_seen(call, "appeal.decide", id, seen_version));
    if (appeal.state != AppealState::filed)
        return refuse(Refusal::conflict, "appeal.not_filed", id.text);
    appeal.state = AppealState::accepted;
    appeal.accepted_on = call.now.day();
    appeal.due_on = TRY(due_after(call, appeal, "resolve", call.now.day()));
    return keep(call, "appeal.accepted", appeal);
}

Result<AppealInFull>
refuse_it(Call& call, const Id<Appeal>& id, std::int64_t seen_version, const AppealAnswer& told)
{
    auto appeal = TRY(find_seen(call, "appeal.decide", id, seen_version));
    if (appeal.state != AppealState::filed)
        return refuse(Refusal::conflict, "appeal.not_filed", id.text);
    return answer(call, std::move(appeal), AppealState::refused, told);
}

Result<AppealInFull>
prolong(Call& call, const Id<Appeal>& id, std::int64_t seen_version, const std::string& reason)
{
    auto appeal = TRY(find_seen(call, "appeal.decide", id, seen_version));
    if (appeal.state != AppealState::accepted)
        return refuse(Refusal::conflict, "appeal.not_accepted", id.text);
    if (appeal.prolonged_reason)
        return refuse(Refusal::conflict, "appeal.prolonged_already", id.text);
    appeal.prolonged_reason = reason;
    appeal.due_on = TRY(due_after(call, appeal, "complicated", *appeal.accepted_on));
    return keep(call, "appeal.prolonged", appeal);
}

Result<AppealInFull> resolve(
    Call& call, const Id<Appeal>& id, std::int64_t seen_version, AppealState outcome,
    const AppealAnswer& told)
{
    auto appeal = TRY(find_seen(call, "appeal.decide", id, seen_version));
    if (appeal.state != AppealState::accepted)
        return refuse(Refusal::conflict, "appeal.not_accepted", id.text);
    return answer(call, std::move(appeal), outcome, told);
}

Result<AppealInFull> withdraw(Call& call, const Id<Appeal>& id, std::int64_t seen_version)
{
    auto appeal = TRY(find_seen(call, "appeal.file", id, seen_version));
    if (appeal.state != AppealState::filed && appeal.state != AppealState::accepted)
        return refuse(Refusal::conflict, "appeal.ended_already", id.text);
    appeal.state = AppealState::withdrawn;
    appeal.due_on.reset();
    return keep(call, "appeal.withdrawn", appeal);
}

Result<AppealInFull> find_appeal(Call& call, const Id<Appeal>& id)
{
    const auto found = store::find_appeal(call.tx, id);
    if (!found) return access::missing(call, "appeal.read", "appeal.not_found", id.text);
    TRY(access::may(call, "appeal.read", owner_of(*found)));
    return in_full(call, id);
}

std::vector<Appeal> appeals(Call& call, AppealQuery query, std::int64_t limit)
{
    switch (access::scope(call, "appeal.read")) {
    case access::Scope::all:
        break;
    case access::Scope::own:
        if (call.actor.producer_id.empty()) return {};
        query.producer_id = call.actor.producer_id;
        break;
    case access::Scope::commune:
        if (call.actor.commune_code.empty()) return {};
        query.commune_code = call.actor.commune_code;
        break;
    case access::Scope::none:
        return {};
    }
    return store::appeals(call.tx, query, limit);
}

}  // namespace sen::appeal
