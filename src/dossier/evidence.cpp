#include "dossier/evidence.hpp"

#include <algorithm>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/dossier_store.hpp"
#include "dossier/evidence_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {
namespace {

std::size_t most_files(const Call& call)
{
    const auto most = call.rules.numbers.number("dossier.most_files", call.now.day());
    return static_cast<std::size_t>(most);
}

Result<void> is_sound(Call& call, const Dossier& dossier, const Evidence& draft)
{
    if (call.rules.codelist("document_kind").find(draft.kind) == nullptr)
        return refuse(Refusal::invalid, "evidence.kind_unknown", draft.kind);
    const auto scored = rulebook::scored(set_of(call, dossier));
    for (const auto& code : draft.criteria) {
        const bool known = std::any_of(scored.begin(), scored.end(), [&](const auto& one) {
            return one.criterion->code == code;
        });
        if (!known) return refuse(Refusal::invalid, "evidence.criterion_unknown", code);
    }
    if (draft.issued_on && draft.expires_on && *draft.expires_on < *draft.issued_on)
        return refuse(Refusal::invalid, "evidence.expires_before_issue");
    if (!store::is_file_of(call.tx, draft.file_id, dossier.producer_id, call.actor.account_id))
        return refuse(Refusal::invalid, "evidence.file_unknown", draft.file_id.text);
    if (store::evidence_of(call.tx, dossier.id).size() >= most_files(call))
        return refuse(Refusal::invalid, "evidence.too_many");
    return {};
}

}  // namespace

Result<std::vector<KeptFile>> kept_files(Call& call, const Id<Dossier>& id)
{
    TRY(find_dossier(call, "dossier.read", id));
    return store::files_of(call.tx, id);
}

Result<Dossier> add_evidence(Call& call, const Id<Dossier>& id, Evidence draft)
{
    auto dossier = TRY(find_dossier(call, "dossier.write", id));
    dossier.stage = TRY(after(dossier.stage, Step::write));
    std::sort(draft.criteria.begin(), draft.criteria.end());
    draft.criteria.erase(
        std::unique(draft.criteria.begin(), draft.criteria.end()), draft.criteria.end());
    TRY(is_sound(call, dossier, draft));

    draft.id = Id<Evidence>(new_id());
    store::insert(call.tx, id, draft, call.now);
    const auto changed = TRY(store::update(call.tx, dossier));
    record(
        call, "dossier.evidence_added", {"dossier", id.text},
        json::Object{}.set("evidence_id", draft.id).set("file_id", draft.file_id));
    return changed;
}

Result<Dossier> remove_evidence(Call& call, const Id<Dossier>& id, const Id<Evidence>& evidence_id)
{
    auto dossier = TRY(find_dossier(call, "dossier.write", id));
    dossier.stage = TRY(after(dossier.stage, Step::write));
    if (!store::remove(call.tx, id, evidence_id, call.now))
        return refuse(Refusal::not_found, "evidence.not_found", evidence_id.text);
    const auto changed = TRY(store::update(call.tx, dossier));
    record(
        call, "dossier.evidence_removed", {"dossier", id.text},
        json::Object{}.set("evidence_id", evidence_id));
    return changed;
}

}  // namespace sen::dossier
