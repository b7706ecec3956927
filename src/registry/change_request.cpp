#include "registry/change_request.hpp"

#include <boost/json.hpp>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "registry/change_request_store.hpp"
#include "registry/producer_form.hpp"
#include "registry/producer_store.hpp"
#include "registry/product_form.hpp"
#include "registry/product_store.hpp"

namespace sen::registry {
namespace {

/// The record a request is about, as it is now.
struct Now {
    std::optional<Product> product;
    std::optional<Producer> producer;  ///< itself, or whose product it is

    [[nodiscard]] std::int64_t version() const
    {
        return product ? product->version : producer->version;
    }
};

Now record_now(Call& call, const ChangeRequest& request)
{
    Now now;
    auto producer_id = Id<Producer>(request.subject_id);
    if (request.subject_kind == SubjectKind::product) {
        now.product = store::find_product(call.tx, Id<Product>(request.subject_id));
        CHECK(now.product.has_value());
        producer_id = now.product->producer_id;
    }
    now.producer = store::find_producer(call.tx, producer_id);
    CHECK(now.producer.has_value());
    return now;
}

/// The wanted members as a person would have sent them.
Result<http::Form> wanted(const ChangeRequest& request)
{
    boost::json::object members;
    const auto changes = boost::json::parse(request.changes.text);
    for (const auto& change : changes.as_array())
        members[change.at("member").as_string()] = change.at("after");
    return http::Form::from_json(boost::json::serialize(members));
}

Result<void> put_in_force(Call& call, const ChangeRequest& request, Now now)
{
    auto form = TRY(wanted(request));
    if (now.product) {
        const auto product = read_product(form, std::move(*now.product));
        TRY(form.done());
        return put_in_force(call, product, request);
    }
    const auto producer = read_producer(form, std::move(*now.producer));
    TRY(form.done());
    return put_in_force(call, producer, request);
}

/// The request with its record, for a caller who may decide on it while it is pending.
Result<std::pair<ChangeRequest, Now>> to_decide(Call& call, const Id<ChangeRequest>& id)
{
    constexpr std::string_view action = "change_request.decide";
    const auto request = store::find_change_request(call.tx, id);
    if (!request) return access::missing(call, action, "change_request.not_found", id.text);
    auto now = record_now(call, *request);
    TRY(access::may(call, action, owner_of(*now.producer)));
    if (request->state != ChangeState::pending)
        return refuse(Refusal::conflict, "change_request.not_pending", id.text);
    return std::pair{*request, std::move(now)};
}

}  // namespace

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

Result<ChangeRequest> approve(Call& call, const Id<ChangeRequest>& id)
{
    auto [request, now] = TRY(to_decide(call, id));
    const auto& officer = call.actor.username;
    if (now.version() != request.base_version) {
        record(call, "change_request.superseded", {"change_request", id.text});
        return store::decide(
            call.tx, request, ChangeState::superseded, std::nullopt, officer, call.now);
    }
    TRY(put_in_force(call, request, std::move(now)));
    const auto approved = TRY(
        store::decide(call.tx, request, ChangeState::approved, std::nullopt, officer, call.now));
    record(call, "change_request.approved", {"change_request", id.text});
    return approved;
}

Result<ChangeRequest> reject(Call& call, const Id<ChangeRequest>& id, const std::string& reason)
{
    const auto [request, now] = TRY(to_decide(call, id));
    const auto rejected = TRY(store::decide(
        call.tx, request, ChangeState::rejected, reason, call.actor.username, call.now));
    record(call, "change_request.rejected", {"change_request", id.text});
    return rejected;
}

std::vector<ChangeRequest> pending_changes(
    Call& call, const std::optional<std::string>& subject_id, const ChangePlace& after,
    std::int64_t limit)
{
    store::ChangeFilter filter;
    filter.subject_id = subject_id;
    switch (access::scope(call, "change_request.read")) {
    case access::Scope::all:
        break;
    case access::Scope::commune:
        filter.commune_code = call.actor.commune_code;
        break;
    case access::Scope::own:
        filter.producer_id = call.actor.producer_id;
        break;
    case access::Scope::none:
        return {};
    }
    return store::list_pending(call.tx, filter, after, limit);
}

json::Object names_of(const std::vector<ChangedMember>& changes)
{
    std::vector<std::string> members;
    for (const auto& change : changes)
        members.push_back(change.member);
    return json::Object{}.set("members", members);
}

}  // namespace sen::registry
