#include "dossier/life_cycle.hpp"

namespace sen::dossier {
namespace {

tl::unexpected<Refusal> refusal_of(Step step)
{
    switch (step) {
    case Step::write:
    case Step::submit:
        return refuse(Refusal::conflict, "dossier.not_open");
    case Step::forward:
    case Step::send_back:
        return refuse(Refusal::conflict, "dossier.not_submitted");
    case Step::accept:
    case Step::ask_to_complete:
        return refuse(Refusal::conflict, "dossier.not_forwarded");
    case Step::call_council:
        return refuse(Refusal::conflict, "dossier.not_accepted");
    case Step::score:
    case Step::discuss:
    case Step::knock_out:
        return refuse(Refusal::conflict, "dossier.not_in_scoring");
    case Step::score_again:
    case Step::evaluate:
        return refuse(Refusal::conflict, "dossier.not_in_discussion");
    case Step::withdraw:
        return refuse(Refusal::conflict, "dossier.not_withdrawable");
    case Step::stop:
        return refuse(Refusal::conflict, "dossier.not_stoppable");
    case Step::recognise:
    case Step::decline:
    case Step::send_to_ministry:
        break;
    }
    return refuse(Refusal::conflict, "dossier.not_evaluated");
}

}  // namespace

Result<Stage> after(Stage stage, Step step)
{
    for (const auto& move : life_cycle)
        if (move.from == stage && move.step == step) return move.to;
    return refusal_of(step);
}

std::string life_cycle_diagram()
{
    std::string text = "stateDiagram-v2\n    [*] --> draft\n";
    for (const auto& [from, step, to] : life_cycle) {
        text += "    ";
        text += name_of(from);
        text += " --> ";
        text += name_of(to);
        text += ": ";
        text += name_of(step);
        text += '\n';
    }
    for (const auto ended :
         {Stage::recognised, Stage::not_recognised, Stage::withdrawn, Stage::stopped}) {
        text += "    ";
        text += name_of(ended);
        text += " --> [*]\n";
    }
    return text;
}

}  // namespace sen::dossier
