#include "registry/producer.hpp"

#include "registry/producer_store.hpp"

namespace sen::registry {

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
