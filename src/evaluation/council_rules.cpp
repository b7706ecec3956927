#include "evaluation/council_rules.hpp"

#include <algorithm>
#include <set>

namespace sen::evaluation {

Result<void> is_sound(const CouncilDraft& draft, std::int64_t least_members)
{
    std::set<std::string> ids;
    for (const auto& id : draft.member_ids)
        if (!ids.insert(id).second) return refuse(Refusal::invalid, "council.member_twice", id);
    if (static_cast<std::int64_t>(ids.size()) < least_members)
        return refuse(Refusal::invalid, "council.too_few_members", std::to_string(least_members));
    if (!ids.contains(draft.chair_id))
        return refuse(Refusal::invalid, "council.chair_no_member", draft.chair_id);
    if (draft.secretary_id == draft.chair_id)
        return refuse(Refusal::invalid, "council.chair_is_secretary", draft.chair_id);

    if (draft.secretary_id) ids.insert(*draft.secretary_id);
    for (const auto& id : draft.advisor_ids)
        if (!ids.insert(id).second) return refuse(Refusal::invalid, "council.member_twice", id);
    return {};
}

std::vector<CouncilMember> parts_of(const CouncilDraft& draft)
{
    std::vector<CouncilMember> members;
    bool secretary_scores = false;
    for (const auto& id : draft.member_ids) {
        const bool is_secretary = id == draft.secretary_id;
        secretary_scores = secretary_scores || is_secretary;
        const auto part = id == draft.chair_id ? Part::chair
                          : is_secretary       ? Part::secretary
                                               : Part::member;
        members.push_back({id, {}, part, true});
    }
    if (draft.secretary_id && !secretary_scores)
        members.push_back({*draft.secretary_id, {}, Part::secretary, false});
    for (const auto& id : draft.advisor_ids)
        members.push_back({id, {}, Part::advisor, false});
    return members;
}

std::int64_t count_scoring(const Council& council)
{
    return std::count_if(council.members.begin(), council.members.end(), [](const auto& member) {
        return member.scores;
    });
}

std::int64_t quorum_of(std::int64_t scoring, std::int64_t percent)
{
    return (scoring * percent + 99) / 100;
}

}  // namespace sen::evaluation
