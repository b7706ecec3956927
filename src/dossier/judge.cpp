#include "dossier/judge.hpp"

#include "dossier/judge_store.hpp"

namespace sen::dossier {

void assign_judges(Call& call, const Id<Dossier>& id, const std::vector<std::string>& account_ids)
{
    for (const auto& account_id : account_ids)
        store::insert_judge(call.tx, id, account_id);
}

void release_judge(Call& call, const Id<Dossier>& id, const std::string& account_id)
{
    store::remove_judge(call.tx, id, account_id);
}

}  // namespace sen::dossier
