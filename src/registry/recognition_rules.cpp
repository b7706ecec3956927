#include <algorithm>

#include "registry/recognition.hpp"

namespace sen::registry {
namespace {

/// How much a reader wants to see a recognition, by what it is worth: in force first.
int rank(StatusOnDate status)
{
    switch (status) {
    case StatusOnDate::valid:
    case StatusOnDate::expiring:
    case StatusOnDate::extended:
        return 0;
    case StatusOnDate::revoked:
        return 1;
    case StatusOnDate::expired:
        return 2;
    case StatusOnDate::unconfirmed:
        return 3;
    case StatusOnDate::replaced:
    case StatusOnDate::none:
        return 4;
    }
    return 4;
}

bool comes_before(const DatedRecognition& left, const DatedRecognition& right)
{
    const auto key = [](const DatedRecognition& one) {
        return std::tuple{
            rank(one.status), -last_day_of(one).days(), -one.stars.value_or(0), one.id};
    };
    return key(left) < key(right);
}

}  // namespace

Date last_day_of(const Recognition& recognition)
{
    return recognition.extended_until.value_or(recognition.valid_until);
}

StatusOnDate status_on(const Recognition& recognition, Date on, std::int64_t expiring_days)
{
    const bool is_reinstated = recognition.reinstated_on && *recognition.reinstated_on <= on;
    if (recognition.revoked_on && *recognition.revoked_on <= on && !is_reinstated)
        return StatusOnDate::revoked;
    if (recognition.replaced_on && *recognition.replaced_on <= on) return StatusOnDate::replaced;
    if (recognition.decided_on && on < *recognition.decided_on) return StatusOnDate::none;
    if (last_day_of(recognition) < on) return StatusOnDate::expired;
    if (recognition.standing != Standing::decided) return StatusOnDate::unconfirmed;
    if (recognition.valid_until < on) return StatusOnDate::extended;
    const auto left = recognition.valid_until.days() - on.days();
    return left <= expiring_days ? StatusOnDate::expiring : StatusOnDate::valid;
}

std::optional<DatedRecognition>
current_on(const std::vector<Recognition>& recognitions, Date on, std::int64_t expiring_days)
{
    std::vector<DatedRecognition> dated;
    for (const auto& recognition : recognitions)
        dated.push_back({recognition, status_on(recognition, on, expiring_days)});
    if (dated.empty()) return std::nullopt;
    return *std::min_element(dated.begin(), dated.end(), comes_before);
}

}  // namespace sen::registry
