#include "registry/producer.hpp"

#include <spdlog/spdlog.h>

#include "access/journal.hpp"
#include "base/text.hpp"
#include "registry/change_request_store.hpp"
#include "registry/producer_rules.hpp"
#include "registry/producer_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::registry {
namespace {

access::Subject subject_of(const Producer& producer) { return {"producer", producer.id.text}; }

Result<void> may_be_written(Call& call, const Producer& producer)
{
    TRY(is_sound(producer, call.rules.places));
    if (producer.tax_code && store::is_tax_code_taken(call.tx, *producer.tax_code, producer.id))
        return refuse(Refusal::conflict, "producer.tax_code_taken", *producer.tax_code);
    return {};
}

void mask(ProducerView& view)
{
    view.representative_name = view.phone = view.email = std::nullopt;
    if (view.tax_code && is_personal(*view.tax_code)) view.tax_code.reset();
}

/// An access line without personal data: reading changes nothing, so the journal does not tell.
void note_look(const Call& call, const Producer& producer)
{
    const bool has_contact = producer.representative_name || producer.phone || producer.email;
    if (!has_contact || access::scope(call, "producer.contact") == access::Scope::own) return;
    spdlog::info(
        "access: contact of producer {} shown to account {} (request {})", producer.id.text,
        call.actor.account_id, call.request_id);
}

}  // namespace

Result<Producer> create(Call& call, Producer draft)
{
    draft.id = Id<Producer>(new_id());
    TRY(access::may(call, "producer.write", owner_of(draft)));
    TRY(may_be_written(call, draft));

    draft.slug = slug(draft.name) + "-" + draft.id.text.substr(20);
    draft.created_at = draft.updated_at = call.now;
    store::insert(call.tx, draft);
    record(call, "producer.created", subject_of(draft));
    return draft;
}

Result<ProducerView> find_in_full(Call& call, const Id<Producer>& id)
{
    auto producer = TRY(find_producer(call, "producer.read", id));
    return view_for(call, std::move(producer));
}

ProducerView view_for(Call& call, Producer producer)
{
    const bool may_know = access::may(call, "producer.contact", owner_of(producer)).has_value();
    auto pending = store::pending_change(call.tx, producer.id.text);
    ProducerView view{std::move(producer), !may_know, std::move(pending)};
    if (may_know)
        note_look(call, view);
    else
        mask(view);
    return view;
}

Result<std::variant<Producer, ChangeRequest>> update(Call& call, const Producer& changed)
{
    const auto seen = TRY(find_producer(call, "producer.write", changed.id));
    TRY(may_be_written(call, changed));
    if (seen.version != changed.version)
        return refuse(Refusal::conflict, "producer.changed_meanwhile", changed.id.text);
    const auto changes = differences(seen, changed);
    if (changes.empty()) return seen;

    if (must_wait_for_approval(seen, access::scope(call, "producer.write")))
        return ask_for(
            call, {SubjectKind::producer, seen.id.text, seen.name, seen.version}, changes);
    const auto updated = TRY(store::update(call.tx, changed, call.now));
    record(call, "producer.updated", subject_of(updated), names_of(changes));
    return updated;
}

Result<Producer> find_producer(Call& call, std::string_view action, const Id<Producer>& id)
{
    auto producer = store::find_producer(call.tx, id);
    if (!producer) return access::missing(call, action, "producer.not_found", id.text);
    if (action == "producer.read" && producer->is_public) return std::move(*producer);
    TRY(access::may(call, action, owner_of(*producer)));
    return std::move(*producer);
}

access::Owner owner_of(const Producer& producer)
{
    return {producer.id.text, producer.commune_code.value_or("")};
}

Result<void> put_in_force(Call& call, const Producer& changed, const ChangeRequest& request)
{
    TRY(may_be_written(call, changed));
    const auto seen = store::find_producer(call.tx, changed.id);
    CHECK(seen.has_value());
    const auto updated = TRY(store::update(call.tx, changed, call.now));
    auto told = names_of(differences(*seen, changed));
    record(
        call, "producer.updated", subject_of(updated), told.set("change_request_id", request.id));
    return {};
}

}  // namespace sen::registry
