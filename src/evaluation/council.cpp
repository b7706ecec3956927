#include "evaluation/council.hpp"

#include <set>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/judge.hpp"
#include "evaluation/council_store.hpp"
#include "evaluation/score_sheet_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::evaluation {
namespace {

Result<void> is_sound(Call& call, const Council& draft)
{
    const auto least = call.rules.numbers.number("council.least_members", call.now.day());
    std::set<std::string> ids;
    for (const auto& member : draft.members) {
        if (!ids.insert(member.account_id).second)
            return refuse(Refusal::invalid, "council.member_twice", member.account_id);
        if (!store::is_judge(call.tx, member.account_id))
            return refuse(Refusal::invalid, "council.no_judge", member.account_id);
    }
    if (static_cast<std::int64_t>(ids.size()) < least)
        return refuse(Refusal::invalid, "council.too_few_members", std::to_string(least));
    if (ids.count(draft.chair_id) == 0)
        return refuse(Refusal::invalid, "council.chair_no_member", draft.chair_id);
    return {};
}

}  // namespace

Result<Council> create(Call& call, Council draft)
{
    TRY(access::may(call, "council.write", {}));
    TRY(is_sound(call, draft));

    draft.id = Id<Council>(new_id());
    draft.created_at = call.now;
    store::insert(call.tx, draft);
    record(call, "council.created", {"council", draft.id.text});
    auto made = store::find_council(call.tx, draft.id);
    CHECK(made.has_value());
    return std::move(*made);
}

Result<Dossier> call_council(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, const Id<Council>& council_id)
{
    auto dossier = TRY(dossier::find_seen(call, "dossier.assign", id, seen_version));
    TRY(dossier::after(dossier.stage, dossier::Step::call_council));
    const auto council = store::find_council(call.tx, council_id);
    if (!council) return refuse(Refusal::not_found, "council.not_found", council_id.text);

    dossier.council_id = council_id;
    std::vector<std::string> judges;
    for (const auto& member : council->members) {
        store::insert(call.tx, ScoreSheet::of_member(id, member.account_id));
        judges.push_back(member.account_id);
    }
    dossier::assign_judges(call, id, judges);
    const auto assigned =
        TRY(dossier::advance(call, std::move(dossier), dossier::Step::call_council));
    record(
        call, "dossier.council_called", {"dossier", id.text},
        json::Object{}.set("council_id", council_id));
    return assigned;
}

}  // namespace sen::evaluation
