#pragma once

#include "dossier/completeness.hpp"
#include "dossier/dossier.hpp"
#include "dossier/paper_library.hpp"

namespace sen::dossier {

/// Every operation of this folder.
inline void routes(http::Router& router, const DocumentList& documents)
{
    dossier_routes(router);
    evidence_routes(router);
    commune_check_routes(router);
    province_check_routes(router);
    round_routes(router);
    paper_library_routes(router);
    completeness_routes(router, documents);
}

}  // namespace sen::dossier
