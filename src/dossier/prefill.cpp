#include "dossier/prefill.hpp"

#include "dossier/dossier_store.hpp"
#include "dossier/evidence_store.hpp"
#include "dossier/self_assessment_store.hpp"

namespace sen::dossier {

std::optional<Id<Dossier>> prefill(Call& call, const Dossier& opened)
{
    const auto last = store::last_handed_in(call.tx, opened.product_id);
    if (!last) return std::nullopt;
    const bool same_set = last->criteria_set == opened.criteria_set;
    if (same_set)
        store::replace_self_marks(call.tx, opened.id, store::self_marks(call.tx, last->id));
    for (auto& paper : store::evidence_of(call.tx, last->id)) {
        paper.id = Id<Evidence>(new_id());
        if (!same_set) paper.criteria.clear();
        store::insert(call.tx, opened.id, paper, call.now);
    }
    return last->id;
}

}  // namespace sen::dossier
