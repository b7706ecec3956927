#pragma once

#include "dossier/council.hpp"
#include "dossier/decision.hpp"
#include "dossier/result.hpp"
#include "dossier/work.hpp"

namespace sen::dossier {

/// Every operation of this folder.
inline void routes(http::Router& router)
{
    dossier_routes(router);
    evidence_routes(router);
    commune_check_routes(router);
    council_routes(router);
    score_sheet_routes(router);
    result_routes(router);
    decision_routes(router);
    work_routes(router);
}

}  // namespace sen::dossier
