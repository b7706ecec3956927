#include "dossier/commune_check.hpp"

#include <boost/json.hpp>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "dossier/commune_check_store.hpp"
#include "dossier/dossier_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {
namespace {

Result<void> is_complete(const CommuneCheck& finding, const Wanting& wanting)
{
    if (!finding.forwarded) {
        if (!finding.reason && wanting.empty())
            return refuse(Refusal::invalid, "commune_check.reason_missing");
        return {};
    }
    if (!wanting.empty())
        return refuse(Refusal::invalid, "commune_check.documents_wanting", wanting.begin()->first);
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

Result<void> are_known(const Call& call, const Wanting& wanting)
{
    const auto& kinds = call.rules.codelist("document_kind");
    for (const auto& [document, reason] : wanting)
        if (kinds.find(document) == nullptr)
            return refuse(Refusal::invalid, "commune_check.document_unknown", document);
    return {};
}

json::Raw as_json(const Wanting& wanting)
{
    json::Object object;
    for (const auto& [document, reason] : wanting)
        object.set(document, reason);
    return object.raw();
}

}  // namespace

Result<Dossier> check(
    Call& call, const Id<Dossier>& id, std::int64_t seen_version, CommuneCheck finding,
    const Wanting& wanting)
{
    auto dossier = TRY(find_seen(call, "dossier.check", id, seen_version));
    const auto step = finding.forwarded ? Step::forward : Step::send_back;
    dossier.stage = TRY(after(dossier.stage, step));
    TRY(is_complete(finding, wanting));
    TRY(are_known(call, wanting));

    finding.wanting = as_json(wanting);
    finding.checked_by = call.actor.username;
    finding.checked_at = call.now;
    store::insert(call.tx, id, finding);
    dossier.due_on.reset();
    const auto checked = TRY(store::update(call.tx, dossier));
    record(
        call, finding.forwarded ? "dossier.forwarded" : "dossier.returned", {"dossier", id.text});
    return checked;
}

std::optional<std::string> wanting_of(const CommuneCheck& check, std::string_view document)
{
    const auto wanting = boost::json::parse(check.wanting.text).as_object();
    const auto* reason = wanting.if_contains(document);
    if (reason == nullptr) return std::nullopt;
    return std::string(reason->as_string());
}

}  // namespace sen::dossier
