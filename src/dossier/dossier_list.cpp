#include "dossier/dossier_list.hpp"

#include "dossier/dossier_rules.hpp"

namespace sen::dossier {

DossierQuery within_reach(const Call& call, DossierQuery query)
{
    const auto scope = access::scope(call, "dossier.read");
    if (reaches_by_assignment(call.actor.role, scope))
        query.judge_id = call.actor.account_id;
    else if (scope == access::Scope::own)
        query.producer_id = call.actor.producer_id;
    else if (scope == access::Scope::commune)
        query.commune_code = call.actor.commune_code;
    return query;
}

}  // namespace sen::dossier
