#include "evaluation/panel_rules.hpp"

#include <algorithm>

namespace sen::evaluation {
namespace {

bool by_points(const Total& one, const Total& other) { return one.points < other.points; }

}  // namespace

std::int64_t spread_of(const std::vector<Total>& totals)
{
    if (totals.empty()) return 0;
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end(), by_points);
    return std::int64_t{most->points - least->points} * 100;
}

std::vector<std::string> far_from_another(const std::vector<Total>& totals, std::int64_t limit)
{
    if (totals.empty()) return {};
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end(), by_points);
    std::vector<std::string> far;
    for (const auto& total : totals) {
        const int furthest = std::max(total.points - least->points, most->points - total.points);
        if (std::int64_t{furthest} * 100 > limit) far.push_back(total.account_id);
    }
    return far;
}

Result<void> has_quorum(const std::vector<Total>& judged, const Panel& panel, std::int64_t quorum)
{
    const bool chair = std::any_of(judged.begin(), judged.end(), [&](const auto& total) {
        return total.account_id == panel.chair_id;
    });
    if (chair && std::ssize(judged) >= quorum) return {};
    return refuse(Refusal::conflict, "council.no_quorum", panel.dossier_id.text);
}

SheetState state_of(Phase phase, bool is_in, bool opened)
{
    if (phase == Phase::final) return is_in ? SheetState::looked_again : SheetState::asked_again;
    if (is_in) return SheetState::handed_in;
    return opened ? SheetState::absent : SheetState::open;
}

}  // namespace sen::evaluation
