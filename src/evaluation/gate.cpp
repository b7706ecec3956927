#include "evaluation/gate.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "evaluation/panel_store.hpp"
#include "evaluation/result_rules.hpp"
#include "evaluation/result_store.hpp"
#include "evaluation/score_sheet_store.hpp"

namespace sen::evaluation {
namespace {

Result<std::vector<GateFinding>> gates_now(Call& call, const Dossier& dossier)
{
    std::vector<criteria::Choices> sheets;
    for (auto& sheet : last_versions(store::sheets_in(call.tx, dossier.id)))
        sheets.push_back(std::move(sheet.marks.choices));
    auto evaluation = TRY(evaluate(
        dossier::set_of(call, dossier), sheets, store::council_findings(call.tx, dossier.id)));
    return std::move(evaluation.gates);
}

}  // namespace

Result<std::vector<GateFinding>> find_gates(Call& call, const Id<Dossier>& id)
{
    return gates_now(call, TRY(may_read_together(call, id)));
}

Result<std::vector<GateFinding>>
find_otherwise(Call& call, const Id<Dossier>& id, std::int64_t seen_version, GateFinding finding)
{
    auto led = TRY(find_led(call, id, seen_version));
    TRY(dossier::after(led.dossier.stage, dossier::Step::score_again));
    const auto gates = TRY(gates_now(call, led.dossier));
    const auto gate = std::find_if(gates.begin(), gates.end(), [&](const auto& one) {
        return one.criterion == finding.criterion && one.stars == finding.stars;
    });
    if (gate == gates.end()) return refuse(Refusal::invalid, "gate.not_found", finding.criterion);

    finding.needs = gate->needs;
    finding.has = gate->has;
    finding.found_by = FoundBy::council;
    store::put(call.tx, id, finding);
    TRY(store::update(call.tx, led.panel));
    record(
        call, "dossier.gate_found", {"dossier", id.text},
        json::Object{}
            .set("criterion", finding.criterion)
            .set("stars", finding.stars)
            .set("met", finding.met)
            .set("reason", finding.reason));
    return gates_now(call, led.dossier);
}

}  // namespace sen::evaluation
