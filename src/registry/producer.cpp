#include "registry/producer.hpp"

#include "access/journal.hpp"
#include "base/text.hpp"
#include "registry/producer_store.hpp"

namespace sen::registry {

Result<Producer> create(Call& call, Producer draft)
{
    draft.id = Id<Producer>(new_id());
    TRY(access::may(call, "producer.write", owner_of(draft)));
    if (draft.tax_code && store::is_tax_code_taken(call.tx, *draft.tax_code))
        return refuse(Refusal::conflict, "producer.tax_code_taken", *draft.tax_code);

    draft.slug = slug(draft.name) + "-" + draft.id.text.substr(20);
    draft.created_at = draft.updated_at = call.now;
    store::insert(call.tx, draft);
    record(call, "producer.created", {"producer", draft.id.text});
    return draft;
}

Result<Producer> find_producer(Call& call, std::string_view action, const Id<Producer>& id)
{
    auto producer = store::find_producer(call.tx, id);
    if (!producer) return access::missing(call, action, "producer.not_found", id.text);
    TRY(access::may(call, action, owner_of(*producer)));
    return std::move(*producer);
}

access::Owner owner_of(const Producer& producer)
{
    return {producer.id.text, producer.commune_code.value_or("")};
}

}  // namespace sen::registry
