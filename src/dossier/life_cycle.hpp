#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/fields.hpp"
#include "base/result.hpp"

namespace sen::dossier {

/// Where a dossier stands on its way from the producer to a decision.
enum class Stage {
    draft,
    submitted,    ///< waits for the commune
    returned,     ///< to be completed by the producer
    forwarded,    ///< waits for the province
    accepted,     ///< in a round; waits for the province to call a council
    scoring,      ///< each judge alone
    discussion,   ///< the sheets are in and read together
    evaluated,    ///< concluded; waits for the decision
    at_ministry,  ///< approved by the province; only the ministry may give five stars
    recognised,
    not_recognised,
    withdrawn,  ///< by its producer
    stopped,    ///< by the province
};
constexpr auto names(Stage)
{
    return std::array<std::string_view, 13>{
        "draft",          "submitted",  "returned",  "forwarded",   "accepted",
        "scoring",        "discussion", "evaluated", "at_ministry", "recognised",
        "not_recognised", "withdrawn",  "stopped"};
}

/// What is done to a dossier.
enum class Step {
    write,
    submit,
    forward,
    send_back,
    accept,
    ask_to_complete,
    call_council,
    score,
    discuss,
    score_again,
    knock_out,
    evaluate,
    recognise,
    decline,
    send_to_ministry,
    withdraw,
    stop,
};
constexpr auto names(Step)
{
    return std::array<std::string_view, 17>{
        "write",           "submit",       "forward",   "send_back", "accept",
        "ask_to_complete", "call_council", "score",     "discuss",   "score_again",
        "knock_out",       "evaluate",     "recognise", "decline",   "send_to_ministry",
        "withdraw",        "stop"};
}

/// One arrow of the life cycle.
struct Move {
    Stage from;
    Step step;
    Stage to;
};

/// The whole life cycle (QĐ 26/2026/QĐ-TTg, Điều 5 to 8). What is not here is refused; the
/// diagram in README.md is printed from it.
inline constexpr std::array life_cycle = {
    Move{Stage::draft, Step::write, Stage::draft},
    Move{Stage::draft, Step::submit, Stage::submitted},
    Move{Stage::submitted, Step::send_back, Stage::returned},
    Move{Stage::returned, Step::write, Stage::returned},
    Move{Stage::returned, Step::submit, Stage::submitted},
    Move{Stage::submitted, Step::forward, Stage::forwarded},
    Move{Stage::forwarded, Step::accept, Stage::accepted},
    Move{Stage::forwarded, Step::ask_to_complete, Stage::returned},
    Move{Stage::accepted, Step::call_council, Stage::scoring},
    Move{Stage::scoring, Step::score, Stage::scoring},
    Move{Stage::scoring, Step::discuss, Stage::discussion},
    Move{Stage::discussion, Step::score_again, Stage::discussion},
    Move{Stage::scoring, Step::knock_out, Stage::evaluated},
    Move{Stage::discussion, Step::knock_out, Stage::evaluated},
    Move{Stage::discussion, Step::evaluate, Stage::evaluated},
    Move{Stage::evaluated, Step::recognise, Stage::recognised},
    Move{Stage::evaluated, Step::decline, Stage::not_recognised},
    Move{Stage::evaluated, Step::send_to_ministry, Stage::at_ministry},
    Move{Stage::at_ministry, Step::recognise, Stage::recognised},
    Move{Stage::at_ministry, Step::decline, Stage::not_recognised},
    Move{Stage::draft, Step::withdraw, Stage::withdrawn},
    Move{Stage::submitted, Step::withdraw, Stage::withdrawn},
    Move{Stage::returned, Step::withdraw, Stage::withdrawn},
    Move{Stage::forwarded, Step::withdraw, Stage::withdrawn},
    Move{Stage::accepted, Step::withdraw, Stage::withdrawn},
    Move{Stage::submitted, Step::stop, Stage::stopped},
    Move{Stage::returned, Step::stop, Stage::stopped},
    Move{Stage::forwarded, Step::stop, Stage::stopped},
    Move{Stage::accepted, Step::stop, Stage::stopped},
    Move{Stage::scoring, Step::stop, Stage::stopped},
    Move{Stage::discussion, Step::stop, Stage::stopped},
};

/// The stage after a step. Refuses "dossier.not_open" (write, submit), "dossier.not_submitted"
/// (forward, send back), "dossier.not_forwarded" (accept, ask to complete), "dossier.not_accepted"
/// (call a council), "dossier.not_in_scoring" (score, discuss, knock out),
/// "dossier.not_in_discussion" (score again, evaluate), "dossier.not_evaluated" (what a decision
/// does), "dossier.not_withdrawable" and "dossier.not_stoppable".
Result<Stage> after(Stage, Step);

/// The life cycle as a Mermaid state diagram.
std::string life_cycle_diagram();

}  // namespace sen::dossier
