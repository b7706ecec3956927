#include "registry/holder.hpp"

#include "access/journal.hpp"
#include "registry/holder_store.hpp"
#include "registry/producer_store.hpp"
#include "registry/product_store.hpp"
#include "registry/recognition_store.hpp"

namespace sen::registry {
namespace {

void record_handover(
    Call& call, std::string_view action, const access::Subject& subject, const Handover& handover)
{
    record(
        call, action, subject,
        json::Object{}.set("decision_number", handover.number).set("on", handover.on));
}

}  // namespace

Result<void>
hand_over(Call& call, const Id<Product>& id, const Id<Producer>& to, const Handover& handover)
{
    const auto product = store::find_product(call.tx, id);
    if (!product || !store::find_producer(call.tx, to))
        return refuse(Refusal::invalid, "holder.unknown", to.text);
    if (product->producer_id == to) return refuse(Refusal::invalid, "holder.same", to.text);

    store::keep_holder(call.tx, store::HeldBy::product, id.text, handover);
    store::set_producer(call.tx, id, to, call.now);
    if (product->is_public) store::make_public(call.tx, id);
    record_handover(call, "product.handed_over", {"product", id.text}, handover);
    record_handover(call, "producer.gave_away", {"producer", product->producer_id.text}, handover);
    record_handover(call, "producer.took_over", {"producer", to.text}, handover);
    return {};
}

Result<void> move_to(
    Call& call, const Id<Producer>& id, const std::string& address,
    const std::optional<std::string>& commune_code, const Handover& handover)
{
    if (!store::find_producer(call.tx, id))
        return refuse(Refusal::invalid, "holder.unknown", id.text);
    store::keep_holder(call.tx, store::HeldBy::producer, id.text, handover);
    store::set_address(call.tx, id, address, commune_code, call.now);
    record_handover(call, "producer.moved", {"producer", id.text}, handover);
    return {};
}

std::vector<PastHolder> past_holders(Call& call, const Id<Recognition>& id)
{
    return store::past_holders(call.tx, id);
}

}  // namespace sen::registry
