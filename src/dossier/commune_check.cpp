#include "dossier/commune_check.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/commune_check_store.hpp"
#include "dossier/dossier_store.hpp"

namespace sen::dossier {
namespace {

Result<void> is_complete(const CommuneCheck& finding)
{
    if (!finding.forwarded) {
        if (!finding.reason) return refuse(Refusal::invalid, "commune_check.reason_missing");
        return {};
    }
    const std::pair<std::string_view, const std::optional<std::string>&> contents[] = {
        {"local_origin", finding.local_origin},
        {"local_labour", finding.local_labour},
        {"idea_origin", finding.idea_origin},
        {"local_identity", finding.local_identity}};
    for (const auto& [name, content] : contents)
        if (!content)
            return refuse(Refusal::invalid, "commune_check.content_missing", std::string(name));
    return {};
}

}  // namespace

Result<Dossier>
check(Call& call, const Id<Dossier>& id, std::int64_t seen_version, CommuneCheck finding)
{
    auto dossier = TRY(find_seen(call, "dossier.check", id, seen_version));
    const auto step = finding.forwarded ? Step::forward : Step::send_back;
    dossier.stage = TRY(after(dossier.stage, step));
    TRY(is_complete(finding));

    finding.checked_by = call.actor.username;
    finding.checked_at = call.now;
    store::insert(call.tx, id, finding);
    dossier.due_on.reset();
    const auto checked = TRY(store::update(call.tx, dossier));
    record(
        call, finding.forwarded ? "dossier.forwarded" : "dossier.returned", {"dossier", id.text});
    return checked;
}

}  // namespace sen::dossier
