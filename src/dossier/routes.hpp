#pragma once

#include "dossier/dossier.hpp"

namespace sen::dossier {

/// Every operation of this folder.
inline void routes(http::Router& router)
{
    dossier_routes(router);
    evidence_routes(router);
    commune_check_routes(router);
    province_check_routes(router);
    round_routes(router);
}

}  // namespace sen::dossier
