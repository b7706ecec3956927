#include "evaluation/council.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/judge.hpp"
#include "evaluation/council_rules.hpp"
#include "evaluation/council_store.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/recusal.hpp"
#include "evaluation/score_sheet_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {
namespace {

using access::Role;

std::int64_t setting(const Call& call, std::string_view key)
{
    return call.rules.numbers.number(key, call.now.day());
}

Result<void> may_take_part(Call& call, const CouncilMember& member)
{
    const auto role = store::role_of(call.tx, member.account_id);
    if (member.scores && role != Role::council)
        return refuse(Refusal::invalid, "council.no_judge", member.account_id);
    if (member.part == Part::secretary && role != Role::council && role != Role::province)
        return refuse(Refusal::invalid, "council.no_secretary", member.account_id);
    if (member.part == Part::advisor && role != Role::advisor)
        return refuse(Refusal::invalid, "council.no_advisor", member.account_id);
    return {};
}

}  // namespace

Result<Council> create(Call& call, const CouncilDraft& draft)
{
    TRY(access::may(call, "council.write", {}));
    TRY(is_sound(draft, setting(call, "council.least_members")));
    Council council{
        Id<Council>(new_id()),
        draft.name,
        draft.decision_number,
        draft.chair_id,
        parts_of(draft),
        0,
        call.now};
    for (const auto& member : council.members)
        TRY(may_take_part(call, member));

    store::insert(call.tx, council);
    record(call, "council.created", {"council", council.id.text});
    auto made = store::find_council(call.tx, council.id);
    CHECK(made.has_value());
    made->quorum = quorum_of(call, *made);
    return std::move(*made);
}

std::vector<Council> councils(Call& call, const std::string& before_id, std::int64_t limit)
{
    auto found = store::councils(call.tx, before_id, limit);
    for (auto& council : found)
        council.quorum = quorum_of(call, council);
    return found;
}

std::int64_t quorum_of(const Call& call, const Council& council)
{
    return quorum_of(count_scoring(council), setting(call, "council.quorum_percent"));
}

Result<Dossier> call_council(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, const Id<Council>& council_id,
    std::optional<Date> score_by)
{
    auto dossier = TRY(dossier::find_seen(call, "dossier.assign", id, seen_version));
    TRY(dossier::after(dossier.stage, dossier::Step::call_council));
    const auto council = store::find_council(call.tx, council_id);
    if (!council) return refuse(Refusal::not_found, "council.not_found", council_id.text);

    if (score_by && *score_by < call.now.day())
        return refuse(Refusal::invalid, "panel.day_over", score_by->text());

    dossier.council_id = council_id;
    Panel panel;
    panel.dossier_id = id;
    panel.chair_id = council->chair_id;
    panel.score_by = score_by;
    panel.in_writing = dossier.kind == dossier::DossierKind::renewal;
    store::insert(call.tx, panel);
    std::vector<std::string> readers;
    std::vector<std::string> ids;
    for (const auto& member : council->members)
        ids.push_back(member.account_id);
    const auto conflicted = conflicted_by_rule(call, dossier, ids);
    for (const auto& member : council->members) {
        if (std::find(conflicted.begin(), conflicted.end(), member.account_id) !=
            conflicted.end()) {
            note_recusal(call, id, {member.account_id, "rule", {}}, RecusedBy::rule);
            continue;
        }
        if (member.scores) store::insert(call.tx, ScoreSheet::of_member(id, member.account_id));
        if (member.part != Part::advisor) readers.push_back(member.account_id);
    }
    dossier::assign_judges(call, id, readers);
    const auto assigned =
        TRY(dossier::advance(call, std::move(dossier), dossier::Step::call_council));
    record(
        call, "dossier.council_called", {"dossier", id.text},
        json::Object{}.set("council_id", council_id));
    return assigned;
}

}  // namespace sen::evaluation
