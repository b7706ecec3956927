#include "registry/change_request.hpp"

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "registry/change_request_store.hpp"

namespace sen::registry {

ChangeRequest
ask_for(Call& call, const ChangeSubject& subject, const std::vector<ChangedMember>& changes)
{
    ChangeRequest request;
    request.id = Id<ChangeRequest>(new_id());
    request.subject_kind = subject.kind;
    request.subject_id = subject.id;
    request.subject_name = subject.name;
    request.base_version = subject.version;
    request.changes = {json::text(changes)};
    request.requested_by = call.actor.username;
    request.requested_at = call.now;

    store::supersede_pending(call.tx, subject.id, call.now);
    store::insert(call.tx, request);
    const auto kind = name_of(subject.kind);
    record(call, std::string(kind) + ".change_requested", {kind, subject.id}, names_of(changes));
    return request;
}

json::Object names_of(const std::vector<ChangedMember>& changes)
{
    std::vector<std::string> members;
    for (const auto& change : changes)
        members.push_back(change.member);
    return json::Object{}.set("members", members);
}

}  // namespace sen::registry
