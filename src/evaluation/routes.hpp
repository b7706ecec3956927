#pragma once

#include "evaluation/council.hpp"
#include "evaluation/decision.hpp"
#include "evaluation/panel.hpp"
#include "evaluation/recusal.hpp"
#include "evaluation/result.hpp"
#include "evaluation/score_sheet.hpp"

namespace sen::evaluation {

/// Every operation of this folder.
inline void routes(http::Router& router)
{
    council_routes(router);
    score_sheet_routes(router);
    panel_routes(router);
    recusal_routes(router);
    result_routes(router);
    decision_routes(router);
}

}  // namespace sen::evaluation
