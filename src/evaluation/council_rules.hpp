#pragma once

#include <cstdint>

#include "evaluation/council.hpp"

namespace sen::evaluation {

/// Refuses a draft that cannot be a council whoever its people are: "council.too_few_members",
/// "council.member_twice", "council.chair_no_member" and "council.chair_is_secretary".
Result<void> is_sound(const CouncilDraft&, std::int64_t least_members);

/// Who has which part, by a sound draft; names are not known here.
std::vector<CouncilMember> parts_of(const CouncilDraft&);

std::int64_t count_scoring(const Council&);

/// The sheets that a result needs: that share of those who score, rounded up.
std::int64_t quorum_of(std::int64_t scoring, std::int64_t percent);

}  // namespace sen::evaluation
