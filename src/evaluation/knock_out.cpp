#include "evaluation/knock_out.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/result_rules.hpp"
#include "evaluation/result_store.hpp"
#include "evaluation/score_sheet_store.hpp"

namespace sen::evaluation {
namespace {

/// A criterion or a heading of that code; null when there is none.
const rulebook::Criterion*
find_criterion(const std::vector<rulebook::Criterion>& criteria, const std::string& code)
{
    for (const auto& criterion : criteria) {
        if (criterion.code == code) return &criterion;
        if (const auto* found = find_criterion(criterion.criteria, code)) return found;
    }
    return nullptr;
}

const std::vector<rulebook::KnockOut>*
knock_outs_of(const rulebook::CriteriaSet& set, const std::optional<std::string>& code)
{
    if (!code) return &set.knock_outs;
    for (const auto& part : set.parts)
        if (const auto* criterion = find_criterion(part.criteria, *code))
            return &criterion->knock_outs;
    return nullptr;
}

/// What the sheets give once they are read together; nothing while each scores alone.
Result<Evaluation> judged_so_far(Call& call, const Led& led)
{
    if (!led.panel.opened_at) return Evaluation{};
    std::vector<criteria::Choices> sheets;
    for (auto& sheet : last_versions(store::sheets_in(call.tx, led.dossier.id)))
        sheets.push_back(std::move(sheet.marks.choices));
    return evaluate(
        dossier::set_of(call, led.dossier), sheets,
        store::council_findings(call.tx, led.dossier.id));
}

}  // namespace

std::optional<rulebook::KnockOut> knock_out_at(
    const rulebook::CriteriaSet& set, const std::optional<std::string>& criterion,
    std::int64_t place)
{
    const auto* all = knock_outs_of(set, criterion);
    if (all == nullptr || place < 1 || place > std::ssize(*all)) return std::nullopt;
    return (*all)[static_cast<std::size_t>(place) - 1];
}

Result<Dossier> knock_out(Call& call, std::int64_t seen_version, KnockOutFinding draft)
{
    const auto id = draft.dossier_id;
    auto led = TRY(find_led(call, id, seen_version));
    TRY(dossier::after(led.dossier.stage, dossier::Step::knock_out));
    const auto& set = dossier::set_of(call, led.dossier);
    if (!knock_out_at(set, draft.criterion, draft.place))
        return refuse(Refusal::invalid, "knock_out.not_found", draft.criterion.value_or(""));

    draft.found_by = call.actor.account_id;
    draft.found_at = call.now;
    auto evaluation = TRY(judged_so_far(call, led));
    evaluation.stars = 0;
    evaluation.points_stars = 0;
    evaluation.knock_out = draft;
    TRY(store::update(call.tx, led.panel));
    auto ended = TRY(dossier::advance(call, led.dossier, dossier::Step::knock_out));
    store::insert(call.tx, id, evaluation, call.now);
    record(
        call, "dossier.knocked_out", {"dossier", id.text},
        json::Object{}.set("criterion", draft.criterion).set("reason", draft.reason));
    return ended;
}

}  // namespace sen::evaluation
